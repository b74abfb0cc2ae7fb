package org.heed.cast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.heed.analysis.Analysis;
import org.jspecify.annotations.Nullable;

/** Reads the people of a parsed sentence. One section, one thread. */
final class ParsedReader {

  private final Analysis analysis;
  private final CastWords words;
  private final Gathering gathering;

  ParsedReader(Analysis analysis, CastWords words, Gathering gathering) {
    this.analysis = analysis;
    this.words = words;
    this.gathering = gathering;
  }

  void read(Parsed parsed) {
    List<Found> mentions = new Mentions(analysis, words, parsed).find();
    Map<Integer, Found> byHead = new HashMap<>();
    mentions.forEach(found -> byHead.put(found.head, found));
    List<Found> done = new ArrayList<>();
    for (Found found : mentions) {
      place(found, parsed, byHead, done);
    }
    pairs(parsed, mentions);
    new Frames(analysis, words, parsed, mentions).read();
  }

  private void pairs(Parsed parsed, List<Found> mentions) {
    Map<Integer, Figure> singles = new HashMap<>();
    for (Found found : mentions) {
      if (!found.plural && found.kind != Mention.Kind.PRONOUN && found.figure != null) {
        singles.put(found.head - parsed.offset, found.figure);
      }
    }
    for (int head : singles.keySet()) {
      List<Figure> together =
          parsed.joined(head).stream()
              .flatMap(word -> Stream.ofNullable(singles.get(word)))
              .distinct()
              .toList();
      if (together.size() > 1) {
        gathering.pair(together, parsed.sentence);
      }
    }
  }

  private void place(Found found, Parsed parsed, Map<Integer, Found> byHead, List<Found> done) {
    if (found.figure != null) {
      return;
    }
    found.leaning = leaning(found.head - parsed.offset, parsed);
    @Nullable Figure owner = null;
    if (found.owner >= 0 && found.owner != found.head) {
      Found owning = byHead.get(found.owner);
      if (owning != null && owning.owner != found.head) {
        place(owning, parsed, byHead, done);
        owner = owning.figure;
      }
    }
    @Nullable Figure same = apposed(found, parsed, done);
    if (same != null) {
      gathering.join(same, found, owner);
    } else {
      Predicate<Figure> barred = barred(found, owner, parsed, done);
      @Nullable Figure next = announced(found, byHead, barred);
      if (next != null) {
        gathering.join(next, found, owner);
      } else {
        gathering.of(found, owner, barred);
      }
    }
    done.add(found);
  }

  private @Nullable Part leaning(int word, Parsed parsed) {
    int head = parsed.syntax.head(word);
    if (head < 0) {
      return null;
    }
    String lemma = parsed.lemma(head);
    if (parsed.isNoun(head)) {
      boolean suffered =
          words.is("offences.suffered-noun", lemma) || words.is("offences.doer-noun", lemma);
      return suffered && parsed.syntax.is(word, "nmod:poss", "nmod") ? Part.HARMED : null;
    }
    boolean object =
        parsed.syntax.is(word, "obj") || parsed.syntax.relation(word).equals("nsubj:pass");
    if (words.isOffenceVerb(lemma)) {
      return object ? Part.HARMED : parsed.syntax.is(word, "nsubj") ? Part.ACCUSED : null;
    }
    boolean tried =
        words.is("justice.arrested", lemma)
            || words.is("justice.charged", lemma)
            || words.is("justice.convicted", lemma)
            || words.is("justice.acquitted", lemma);
    return tried && object ? Part.ACCUSED : null;
  }

  /** The figure of the mention that this one stands beside or is said to be. */
  private @Nullable Figure apposed(Found found, Parsed parsed, List<Found> done) {
    for (int i = done.size() - 1; i >= 0; i--) {
      Found before = done.get(i);
      if (before.kind == Mention.Kind.PRONOUN || before.figure == null || !agrees(before, found)) {
        if (before.figure != null && isCopula(before, found, parsed) && agrees(before, found)) {
          return before.figure;
        }
        continue;
      }
      boolean beside = isBeside(before, found) && !speaksFor(before, found, parsed);
      if (beside || isCopula(before, found, parsed)) {
        return before.figure;
      }
    }
    return null;
  }

  private static boolean agrees(Found one, Found other) {
    boolean twoNames = !one.names.isEmpty() && !other.names.isEmpty();
    boolean ages = one.age >= 0 && other.age >= 0 && one.age != other.age;
    return !twoNames && !ages && one.sex.goesWith(other.sex) && one.plural == other.plural;
  }

  /** {@code the former teacher John Smith}, {@code Smith, 51, a teacher}, {@code her son, Tom,}. */
  private boolean isBeside(Found before, Found found) {
    if (found.first < before.after || found.kind == Mention.Kind.PRONOUN) {
      return false;
    }
    String gap = between(before.after, found.first);
    boolean name = found.kind == Mention.Kind.NAME;
    if (name && before.kind == Mention.Kind.NOUN) {
      return gap.isBlank() || (gap.equals(", ") && !words.is("people.group", before.noun()));
    }
    if (before.kind == Mention.Kind.NAME && found.kind == Mention.Kind.NOUN) {
      boolean introduced = found.definite || found.indefinite || found.owner >= 0;
      return (gap.matches(", (\\d{1,3}, )?((of|from) [^,]{2,30}, )?")
              && introduced
              && !isListed(found))
          || (gap.matches(", (\\d{1,3}, )?") && words.isOccupation(found.noun()));
    }
    return false;
  }

  /** {@code Counsel to the defendant, Femi Otuyo,} and {@code a friend of the victim, Jo Ray,}. */
  private boolean speaksFor(Found before, Found found, Parsed parsed) {
    boolean told =
        words.is("roles.accused", before.noun()) || words.is("roles.harmed", before.noun());
    int word = before.head - parsed.offset;
    int head = parsed.syntax.head(word);
    boolean another =
        head >= 0 && parsed.syntax.is(word, "nmod") && words.isPerson(parsed.lemma(head));
    return (told && found.office) || (another && found.kind == Mention.Kind.NAME);
  }

  /** Whether {@code and} follows, so that what looks like an apposition may be a list. */
  private boolean isListed(Found found) {
    int end = analysis.tokens().end(found.after - 1);
    String prose = analysis.draft().prose();
    return prose.startsWith(" and ", end) || prose.startsWith(", and ", end);
  }

  private String between(int after, int first) {
    int from = analysis.tokens().end(after - 1);
    return analysis.draft().prose().substring(from, analysis.tokens().start(first));
  }

  private static boolean isCopula(Found before, Found found, Parsed parsed) {
    int predicate = found.head - parsed.offset;
    int subject = parsed.syntax.childBy(predicate, "nsubj");
    return found.kind == Mention.Kind.NOUN
        && parsed.syntax.childBy(predicate, "cop") >= 0
        && !parsed.isNegated(predicate)
        && subject == before.head - parsed.offset;
  }

  /** The known figure of the name that follows a noun at once: {@code the coach Mark Hall}. */
  private @Nullable Figure announced(
      Found found, Map<Integer, Found> byHead, Predicate<Figure> barred) {
    if (found.kind != Mention.Kind.NOUN) {
      return null;
    }
    for (Found other : byHead.values()) {
      if (other.kind == Mention.Kind.NAME
          && other.figure == null
          && agrees(found, other)
          && isBeside(found, other)) {
        return gathering.known(other, null, barred);
      }
    }
    return null;
  }

  /** Who a mention cannot be: its owner, and another argument of the same verb. */
  private Predicate<Figure> barred(
      Found found, @Nullable Figure owner, Parsed parsed, List<Found> done) {
    int head = parsed.syntax.head(found.head - parsed.offset);
    boolean reflexive = found.noun().endsWith("self") || found.noun().endsWith("selves");
    boolean owning = parsed.syntax.is(found.head - parsed.offset, "nmod:poss");
    List<Figure> others = new ArrayList<>();
    if (!reflexive && !owning && head >= 0) {
      for (Found before : done) {
        int word = before.head - parsed.offset;
        boolean argument = parsed.syntax.is(word, "nsubj", "obj", "obl", "iobj");
        boolean same = parsed.syntax.head(word) == head;
        boolean subject = parsed.isVerb(head) && parsed.surfaceSubject(head, 0) == word;
        if (before.figure != null && ((argument && same) || (subject && !found.subject))) {
          others.add(before.figure);
        }
      }
    }
    return figure -> figure == owner || others.contains(figure);
  }
}
