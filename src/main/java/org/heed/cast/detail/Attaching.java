package org.heed.cast.detail;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heed.analysis.SentenceSyntax;
import org.heed.cast.Mention;
import org.jspecify.annotations.Nullable;

/** Ties a clue to somebody of its sentence: by grammar where it is read, by nearness else. */
final class Attaching {

  private static final int DEEPEST = 7;
  private static final double AHEAD = 5;
  private static final double CLAUSE = 4;

  /** To whom, and how. */
  record Tie(Subject subject, Attachment how) {}

  private final Line line;
  private final List<Sighting> people;

  Attaching(Line line, List<Sighting> people) {
    this.line = line;
    this.people = people;
  }

  Optional<Tie> of(Clue clue) {
    @Nullable Sighting holder = null;
    for (Sighting sighting : people) {
      boolean overlaps = sighting.first() < clue.after() && clue.first() < sighting.after();
      if (overlaps && sighting.kind() != Mention.Kind.PRONOUN) {
        holder = sighting;
        break;
      }
      if (owns(sighting, clue)) {
        return Optional.of(new Tie(sighting.subject(), Attachment.POSSESSIVE));
      }
    }
    if (holder != null) {
      return Optional.of(new Tie(holder.subject(), Attachment.WITHIN));
    }
    boolean several = people.stream().map(Sighting::subject).distinct().count() > 1;
    Optional<Tie> grammar = several ? byGrammar(clue) : Optional.empty();
    return grammar.isPresent() ? grammar : byNearness(clue);
  }

  /** {@code her school}, {@code the girl's home in}. */
  private boolean owns(Sighting sighting, Clue clue) {
    int between = clue.first() - sighting.after();
    if (between < 0 || between > 3) {
      return false;
    }
    boolean pronoun =
        sighting.kind() == Mention.Kind.PRONOUN
            && line.isAny(sighting.head(), "her", "his", "their");
    boolean genitive = line.isAny(sighting.after(), "'s", "’s");
    if (!pronoun && !genitive) {
      return false;
    }
    for (int token = sighting.after() + (genitive ? 1 : 0); token < clue.first(); token++) {
      if (!line.touches(token + 1)
          || !line.tokens.form(token).canBe(org.heed.analysis.PartOfSpeech.ADJECTIVE)) {
        return false;
      }
    }
    return true;
  }

  private Optional<Tie> byGrammar(Clue clue) {
    if (!line.analysis.syntax().available()) {
      return Optional.empty();
    }
    @Nullable SentenceSyntax syntax = line.analysis.syntax().of(line.sentence).orElse(null);
    if (syntax == null) {
      return Optional.empty();
    }
    int at = headOf(clue, syntax);
    Set<Integer> seen = new HashSet<>();
    boolean relative = false;
    for (int i = 0; i < DEEPEST && at >= 0 && seen.add(at); i++) {
      int owner = syntax.childBy(at, "nmod:poss");
      @Nullable Sighting found = sightingAt(owner);
      if (found != null) {
        return Optional.of(new Tie(found.subject(), Attachment.POSSESSIVE));
      }
      if (i > 0) {
        found = sightingAt(at);
        if (found != null) {
          return Optional.of(
              new Tie(found.subject(), relative ? Attachment.RELATIVE_CLAUSE : how(clue, found)));
        }
      }
      int subject = syntax.childBy(at, "nsubj");
      if (subject >= 0 && !syntax.tag(subject).startsWith("W")) {
        found = sightingAt(subject);
        if (found != null) {
          return Optional.of(new Tie(found.subject(), Attachment.CLAUSE));
        }
      }
      relative |= syntax.relation(at).startsWith("acl");
      at = syntax.head(at);
    }
    return Optional.empty();
  }

  private int headOf(Clue clue, SentenceSyntax syntax) {
    int offset = line.first;
    for (int token = clue.first(); token < clue.after(); token++) {
      int head = syntax.head(token - offset) + offset;
      if (syntax.head(token - offset) < 0 || head < clue.first() || head >= clue.after()) {
        return token - offset;
      }
    }
    return clue.after() - 1 - offset;
  }

  private @Nullable Sighting sightingAt(int word) {
    if (word < 0) {
      return null;
    }
    for (Sighting sighting : people) {
      if (sighting.head() == word + line.first) {
        return sighting;
      }
    }
    return null;
  }

  private Attachment how(Clue clue, Sighting sighting) {
    int between = clue.first() - sighting.after();
    if (between == 0 || line.gap(sighting.after()).contains(",")) {
      return Attachment.APPOSITION;
    }
    return line.isAny(sighting.after(), "who", "whose", "whom")
        ? Attachment.RELATIVE_CLAUSE
        : line.isAny(sighting.after(), "from", "in", "at", "of", "with")
            ? Attachment.PREPOSITION
            : Attachment.CLAUSE;
  }

  private Optional<Tie> byNearness(Clue clue) {
    @Nullable Sighting best = null;
    double bestScore = Double.MAX_VALUE;
    for (Sighting sighting : people) {
      boolean before = sighting.after() <= clue.first();
      double score =
          before ? clue.first() - sighting.after() : AHEAD + sighting.first() - clue.after();
      int from = before ? sighting.after() : clue.after();
      int to = before ? clue.first() : sighting.first();
      for (int token = from; token <= to && token < line.after; token++) {
        String gap = line.gap(token);
        if (gap.contains(";")
            || gap.contains(":")
            || line.isAny(token, "while", "but", "whereas")) {
          score += CLAUSE;
        }
      }
      if (score < bestScore) {
        bestScore = score;
        best = sighting;
      }
    }
    return Optional.ofNullable(best)
        .map(
            sighting -> {
              Attachment how = how(clue, sighting);
              return new Tie(
                  sighting.subject(), how == Attachment.CLAUSE ? Attachment.NEARNESS : how);
            });
  }
}
