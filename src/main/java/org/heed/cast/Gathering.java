package org.heed.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Gathers mentions into figures, in the order of the draft. One story section, one thread. */
final class Gathering {

  /** How many sentences back a pronoun, a noun and a relation may reach. */
  private static final int PRONOUN_REACH = 4;

  private static final int NOUN_REACH = 40;

  private final CastWords words;
  private final List<Figure> figures = new ArrayList<>();
  private List<Figure> pair = List.of();
  private int pairSentence = -1;

  Gathering(CastWords words) {
    this.words = words;
  }

  List<Figure> figures() {
    return figures;
  }

  /** A figure for a mention, a new one if need be. */
  Figure of(Found found, @Nullable Figure owner, Predicate<Figure> barred) {
    @Nullable Figure known = known(found, owner, barred);
    Figure figure = known == null ? fresh() : known;
    figure.add(found);
    relate(figure, found, owner);
    return figure;
  }

  /** Puts a mention with a figure that apposition or a copula shows it to be. */
  void join(Figure figure, Found found, @Nullable Figure owner) {
    figure.add(found);
    relate(figure, found, owner);
  }

  /** A figure for a mention where one is known; null else. */
  @Nullable Figure known(Found found, @Nullable Figure owner, Predicate<Figure> barred) {
    return switch (found.kind) {
      case NAME -> named(found);
      case PRONOUN -> pronoun(found, barred);
      case NOUN -> noun(found, owner, barred);
    };
  }

  Figure fresh() {
    Figure figure = new Figure();
    figures.add(figure);
    return figure;
  }

  void remove(Figure figure) {
    figures.remove(figure);
  }

  private void relate(Figure figure, Found found, @Nullable Figure owner) {
    if (owner != null && owner != figure) {
      for (String noun : found.nouns) {
        if (words.isKin(noun)) {
          figure.kin.putIfAbsent(noun, owner);
        }
      }
    }
  }

  /** Notes people named together, whom {@code they} may stand for. */
  void pair(List<Figure> together, int sentence) {
    pair = List.copyOf(together);
    pairSentence = sentence;
  }

  private @Nullable Figure pronoun(Found found, Predicate<Figure> barred) {
    @Nullable Figure best = best(found, barred, PRONOUN_REACH, figure -> true);
    boolean near = found.plural && found.sentence - pairSentence <= 2 && !pair.isEmpty();
    if (near && (best == null || best.last().sentence < pairSentence)) {
      Figure group = fresh();
      group.plural = true;
      group.members.addAll(pair);
      return group;
    }
    return best;
  }

  private @Nullable Figure named(Found found) {
    @Nullable Figure best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (Figure figure : figures) {
      if (!figure.sharesName(found.names) || !figure.sex.goesWith(found.sex) || figure.plural) {
        continue;
      }
      double score = figure.last().first;
      if (figure.names.equals(found.names)) {
        score += 1e6;
      }
      if (found.sex != Sex.UNTOLD && figure.sex == found.sex) {
        score += 1e7;
      }
      // A surname alone is the one the story is about rather than a relative met once.
      score += Math.min(5, figure.evidence.size()) * 40;
      if (score > bestScore) {
        bestScore = score;
        best = figure;
      }
    }
    return best;
  }

  private @Nullable Figure noun(Found found, @Nullable Figure owner, Predicate<Figure> barred) {
    String noun = found.noun();
    if (owner != null && words.isKin(noun)) {
      for (Figure figure : figures) {
        if (figure.kin.get(noun) == owner
            && figure.plural == found.plural
            && !barred.test(figure)) {
          return figure;
        }
      }
      return null;
    }
    if (found.indefinite || (!found.definite && owner == null && !found.plural)) {
      return null;
    }
    if (!found.definite && found.plural) {
      return null;
    }
    if (owner != null && words.is("offences.doer-noun", noun)) {
      return best(found, barred, NOUN_REACH, figure -> figure.has(Part.ACCUSED) && figure != owner);
    }
    if (owner != null) {
      return best(found, barred, NOUN_REACH, figure -> figure.nouns.contains(noun));
    }
    if (words.is("roles.harmed", noun)) {
      return best(found, barred, NOUN_REACH, figure -> figure.has(Part.HARMED));
    }
    if (words.is("roles.accused", noun)) {
      return best(found, barred, NOUN_REACH, figure -> figure.has(Part.ACCUSED));
    }
    @Nullable Figure same = best(found, barred, NOUN_REACH, figure -> figure.nouns.contains(noun));
    if (same != null) {
      return same;
    }
    boolean plain =
        words.is("people.adult", noun)
            || words.is("people.child", noun)
            || words.sexOfNoun(noun) != Sex.UNTOLD
            || found.age > 0;
    if (!plain || (words.isKin(noun) && !words.is("people.child", noun))) {
      return null;
    }
    return best(
        found,
        barred,
        NOUN_REACH,
        figure ->
            (figure.sex == found.sex && figure.sex != Sex.UNTOLD)
                || (figure.age > 0 && figure.age == found.age)
                || (figure.sex.goesWith(found.sex)
                    && words.is("people.child", noun)
                    && figure.isChild(words)));
  }

  /** Who was harmed before is likelier harmed again than the one who did it. */
  private static double leaning(Found found, Figure figure) {
    if (found.leaning == null) {
      return 0;
    }
    Part other = found.leaning == Part.HARMED ? Part.ACCUSED : Part.HARMED;
    if (figure.has(found.leaning)) {
      return 0.5;
    }
    return figure.has(other) ? -0.5 : 0;
  }

  /** The figure that a mention most likely means: lately met, subject before, sex told. */
  private @Nullable Figure best(
      Found found, Predicate<Figure> barred, int reach, Predicate<Figure> fit) {
    @Nullable Figure best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (Figure figure : figures) {
      if (figure.mentions.isEmpty()
          || !figure.goesWith(found, words)
          || barred.test(figure)
          || !fit.test(figure)) {
        continue;
      }
      Found last = figure.last();
      int distance = found.sentence - last.sentence;
      if (distance > reach) {
        continue;
      }
      double score = -distance;
      boolean subject = figure.lastSubject();
      score += subject ? 0.7 : 0;
      score += found.subject && subject ? 0.2 : 0;
      score -= figure.speaksForOthers(words) ? 0.9 : 0;
      score += figure.sex == found.sex && found.sex != Sex.UNTOLD ? 0.6 : 0;
      score += Math.min(4, figure.mentions.size()) * 0.1;
      score += figure.evidence.isEmpty() ? 0 : 0.3;
      score += leaning(found, figure);
      score += last.first * 1e-4;
      if (score > bestScore) {
        bestScore = score;
        best = figure;
      }
    }
    return best;
  }
}
