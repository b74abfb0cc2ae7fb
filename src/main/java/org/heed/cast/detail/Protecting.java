package org.heed.cast.detail;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heed.cast.CastWords;
import org.heed.cast.Mention;
import org.jspecify.annotations.Nullable;

/** Decides who of a section must not be recognised. One section, one thread. */
final class Protecting {

  private static final Set<String> GROWN_OR_YOUNG =
      Set.of(
          "daughter",
          "son",
          "stepdaughter",
          "stepson",
          "granddaughter",
          "grandson",
          "niece",
          "nephew",
          "goddaughter",
          "godson");

  private static final int OBJECT_REACH = 5;
  private static final int PASSIVE_REACH = 9;

  private final CastWords words;
  private final SectionFacts facts;
  private final Privacy privacy;

  Protecting(CastWords words, SectionFacts facts, Privacy privacy) {
    this.words = words;
    this.facts = facts;
    this.privacy = privacy;
  }

  /** Learns from the words round the people of a sentence who was harmed and who is accused. */
  void learn(Line line, List<Sighting> people) {
    for (Sighting sighting : people) {
      Subject subject = sighting.subject();
      if (sighting.kind() != Mention.Kind.PRONOUN) {
        subject.harmed |= facts.sexual() && isHarmed(line, sighting, people);
        if (subject.member < 0 && !subject.harmed && !subject.official) {
          subject.accused |= isAccused(line, sighting, people);
        }
      }
    }
  }

  private boolean isHarmed(Line line, Sighting sighting, List<Sighting> people) {
    for (int token = sighting.first() - 1;
        token >= Math.max(line.first, sighting.first() - OBJECT_REACH);
        token--) {
      if (line.isAny(token, "by", "who", "was", "were")
          || line.gap(token + 1).contains(",")
          || between(people, token, sighting)) {
        break;
      }
      if (isOffence(line, token) && !passive(line, token)) {
        return true;
      }
    }
    for (int token = sighting.after();
        token < Math.min(line.after, sighting.after() + PASSIVE_REACH);
        token++) {
      if (isOffence(line, token)
          && passive(line, token)
          && !between(people, sighting.after() - 1, token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean between(List<Sighting> people, int token, Sighting sighting) {
    return between(people, token, sighting.first());
  }

  private static boolean between(List<Sighting> people, int from, int to) {
    return people.stream()
        .anyMatch(p -> p.kind() != Mention.Kind.PRONOUN && p.first() > from && p.after() <= to);
  }

  private boolean isOffence(Line line, int token) {
    return (line.in(token, "offences.sexual-verb")
            || line.in(token, "offences.abuse-verb")
            || line.isAny(
                token,
                "assaulted",
                "assaulting",
                "attacked",
                "attacking",
                "assault",
                "touched",
                "touching"))
        && !line.isAny(token - 1, "the", "a", "an", "of", "sexual", "his", "her");
  }

  private static boolean passive(Line line, int token) {
    for (int before = token - 1; before >= token - 3; before--) {
      if (line.isAny(
          before, "was", "were", "been", "being", "is", "are", "be", "get", "got", "'s")) {
        return true;
      }
    }
    return false;
  }

  private boolean isAccused(Line line, Sighting sighting, List<Sighting> people) {
    for (int token = sighting.after();
        token < Math.min(line.after, sighting.after() + 10);
        token++) {
      if (between(people, sighting.after() - 1, token)) {
        return false;
      }
      boolean law =
          line.in(token, "justice.charged")
              || line.in(token, "justice.convicted")
              || line.in(token, "justice.arrested")
              || line.in(token, "justice.admits")
              || line.in(token, "justice.denies")
              || line.isAny(
                  token,
                  "accused",
                  "guilty",
                  "suspected",
                  "arraigned",
                  "appear",
                  "appeared",
                  "trial",
                  "docked");
      if (law) {
        return true;
      }
    }
    for (int token = sighting.first() - 1;
        token >= Math.max(line.first, sighting.first() - 4);
        token--) {
      if (line.isAny(
          token,
          "arrested",
          "charged",
          "named",
          "jailed",
          "convicted",
          "prosecuting",
          "arresting",
          "held")) {
        return !line.isAny(token, "named") || facts.justice();
      }
    }
    return false;
  }

  /** Decides on one of the section's people. */
  void decide(Subject subject, List<Subject> all) {
    boolean child = isYoung(subject);
    boolean generic =
        subject.plural
            && subject.names.isEmpty()
            && subject.sightings.stream()
                .allMatch(s -> s.kind() == Mention.Kind.PRONOUN || s.first() == s.head());
    if (generic) {
      return;
    }
    if (child) {
      subject.protection = ofChild(subject, all).orElse(null);
    } else if (facts.sexual() && subject.harmed && !subject.accused && !subject.dead) {
      subject.protection = Protection.HARMED;
    } else {
      subject.protection = ofHouse(subject).orElse(null);
    }
    if (subject.protection == null && !subject.names.isEmpty() && facts.harm()) {
      if (subject.accused && subject.isAdult(words)) {
        stands(subject, "an adult accused may be named");
      } else if (subject.official) {
        stands(subject, "named in office or as an expert");
      }
    } else if (child
        && subject.protection == null
        && !subject.names.isEmpty()
        && subject.age >= 0) {
      stands(
          subject,
          facts.appeal()
              ? "an appeal to find somebody missing"
              : "the story tells of no harm to the child");
    }
  }

  private static void stands(Subject subject, String reason) {
    subject.protection = Protection.NONE;
    subject.exemption = Optional.of(new Exemption("public-role", reason, false));
  }

  /** Whether somebody is a child; a daughter or a nephew of no age only in what befell a child. */
  private boolean isYoung(Subject subject) {
    if (!subject.isChild(words)) {
      return false;
    }
    boolean kinOnly =
        subject.age < 0
            && subject.nouns.stream()
                .noneMatch(
                    n ->
                        (words.is("people.child", n) || words.is("identifying.child-noun", n))
                            && !GROWN_OR_YOUNG.contains(n));
    @Nullable Subject of = subject.kinOf;
    return !kinOnly || (facts.sexual() && (subject.harmed || (of != null && of.accused)));
  }

  private Optional<Protection> ofChild(Subject subject, List<Subject> all) {
    if (subject.dead) {
      return facts.harm() ? Optional.of(Protection.CHILD_DEAD) : Optional.empty();
    }
    if (subject.accused && !subject.harmed && (facts.harm() || facts.justice())) {
      return Optional.of(Protection.CHILD_ACCUSED);
    }
    if (facts.sexual() || (subject.harmed && facts.justice() && subject.member >= 0)) {
      boolean other =
          subject.witness
              || (subject.kinOf != null
                  && !subject.harmed
                  && all.stream().anyMatch(s -> s != subject && s.harmed));
      return Optional.of(other ? Protection.CHILD_WITNESS : Protection.CHILD);
    }
    if (facts.harm()) {
      boolean suffered = subject.harmed && subject.kinOf == null;
      return Optional.of(suffered ? Protection.CHILD : Protection.CHILD_WITNESS);
    }
    return Optional.empty();
  }

  private Optional<Protection> ofHouse(Subject subject) {
    Set<String> groups = privacy.groups();
    @Nullable Subject of = subject.kinOf;
    boolean house =
        (groups.contains("relatives-of-accused") && of != null && of.accused)
            || (groups.contains("bereaved-by-suicide") && of != null && of.dead)
            || (groups.contains("domestic-abuse")
                && facts.harm()
                && subject.harmed
                && !subject.dead
                && !subject.accused)
            || (groups.contains("sources")
                && (subject.nouns.contains("source") || subject.nouns.contains("whistleblower")));
    return house ? Optional.of(Protection.HOUSE) : Optional.empty();
  }
}
