package org.heed.cast.detail;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.heed.cast.CastWords;
import org.heed.cast.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a person harmed is to an accused who is named: kin, one household, next door. One
 * section, one thread.
 */
final class Ties {

  private static final Set<String> STRONG =
      Set.of("stepfather", "stepdad", "uncle", "grandfather", "grandad", "foster father");

  private final CastWords words;
  private final boolean named;
  private final boolean sexual;

  Ties(CastWords words, List<Subject> people, SectionFacts facts) {
    this.words = words;
    this.sexual = facts.sexual();
    this.named =
        people.stream().anyMatch(s -> s.accused && !s.names.isEmpty() && !s.isChild(words));
  }

  /** Hands over whom a relation tells of, with its words. */
  void read(Line line, List<Sighting> people, BiConsumer<Subject, Clue> found) {
    if (!named || !sexual) {
      return;
    }
    for (Sighting sighting : people) {
      if (sighting.kind() == Mention.Kind.NOUN) {
        noun(line, sighting, people, found);
      }
    }
    for (int token = line.first; token < line.after; token++) {
      if (line.isAny(token, "family")
          && line.isAny(token + 1, "home", "friend")
          && line.touches(token + 1)) {
        Clue clue = new Clue(DetailKind.RELATION, token, token + 2);
        @Nullable Subject harmed = harmed(people);
        if (harmed != null) {
          found.accept(harmed, clue);
        }
      }
      if (line.isAny(token, "next")
          && line.isAny(token + 1, "door")
          && line.isAny(token + 2, "to")) {
        @Nullable Subject harmed = harmed(people);
        if (harmed != null) {
          found.accept(harmed, new Clue(DetailKind.RELATION, token, token + 3));
        }
      }
    }
  }

  private static @Nullable Subject harmed(List<Sighting> people) {
    for (Sighting sighting : people) {
      @Nullable Protection protection = sighting.subject().protection;
      if (protection == Protection.CHILD || protection == Protection.HARMED) {
        return sighting.subject();
      }
    }
    return null;
  }

  private void noun(
      Line line, Sighting sighting, List<Sighting> people, BiConsumer<Subject, Clue> found) {
    String noun = phrase(line, sighting);
    Subject subject = sighting.subject();
    @Nullable Sighting owner = owner(line, sighting, people);
    @Nullable Subject of = owner == null ? subject.kinOf : owner.subject();
    if (of == null || of == subject) {
      return;
    }
    int first =
        owner != null && owner.kind() == Mention.Kind.PRONOUN
            ? Math.min(owner.first(), sighting.first())
            : sighting.first();
    Clue clue = new Clue(DetailKind.RELATION, first, sighting.after());
    boolean ofHarmed = of.protection == Protection.CHILD || of.protection == Protection.HARMED;
    if (words.is("identifying.tie-of-child", noun)
        && !subject.accused
        && (of.accused || (subject.harmed && !ofHarmed))) {
      boolean protectedPerson =
          subject.protection == Protection.CHILD || subject.protection == Protection.HARMED;
      if (protectedPerson || subject.protection == Protection.CHILD_WITNESS) {
        found.accept(subject, clue);
      } else if (!subject.isAdult(words)) {
        subject.protection = Protection.CHILD;
        found.accept(subject, clue);
      }
    } else if (ofHarmed
        && words.is("identifying.tie-of-accused", noun)
        && (subject.accused
            || (STRONG.contains(noun) && subject.names.isEmpty() && subject.protection == null))) {
      found.accept(of, clue);
    }
  }

  private static String phrase(Line line, Sighting sighting) {
    int head = sighting.head();
    String noun = line.lemma(head);
    if (head > sighting.first()) {
      String two =
          line.norm(head - 1) + (line.gap(head).isBlank() ? " " : line.gap(head).strip()) + noun;
      if (line.words.is("identifying.tie-of-child", two)
          || line.words.is("identifying.tie-of-accused", two)) {
        return two;
      }
    }
    return noun;
  }

  private static @Nullable Sighting owner(Line line, Sighting sighting, List<Sighting> people) {
    for (Sighting other : people) {
      boolean pronoun =
          other.kind() == Mention.Kind.PRONOUN && line.isAny(other.head(), "his", "her", "their");
      boolean genitive = line.isAny(other.after(), "'s", "’s");
      int reach = sighting.head() - other.after();
      boolean of =
          line.isAny(sighting.after(), "of")
              && other.first() >= sighting.after() + 1
              && other.first() <= sighting.after() + 2;
      if (of
          || (reach >= 0
              && reach <= 4
              && (pronoun || genitive)
              && other.subject() != sighting.subject())) {
        return other;
      }
    }
    return null;
  }
}
