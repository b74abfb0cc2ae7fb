package org.heed.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Brings together figures that a story introduces twice: in the headline and in the lead, without a
 * name and then with one. One use, one thread.
 */
final class Merging {

  private static final List<Part> TELLING = List.of(Part.HARMED, Part.ACCUSED);

  private final CastWords words;
  private final Gathering gathering;

  Merging(CastWords words, Gathering gathering) {
    this.words = words;
    this.gathering = gathering;
  }

  void merge() {
    List<Figure> inOrder = new ArrayList<>(gathering.figures());
    inOrder.sort(Comparator.comparingInt(figure -> figure.mentions.get(0).first));
    for (int i = 0; i < inOrder.size(); i++) {
      Figure early = inOrder.get(i);
      if (!gathering.figures().contains(early)) {
        continue;
      }
      for (int j = i + 1; j < inOrder.size(); j++) {
        Figure late = inOrder.get(j);
        if (gathering.figures().contains(late) && isSame(early, late)) {
          early.absorb(late);
          for (Figure figure : gathering.figures()) {
            figure.kin.replaceAll((noun, of) -> of == late ? early : of);
          }
          gathering.remove(late);
        }
      }
    }
  }

  /** Whether a figure without a name and one met later have the same part and nothing apart. */
  private boolean isSame(Figure early, Figure late) {
    boolean introduced = early.names.isEmpty() && startsUnnamed(early);
    boolean reintroduced = isIntroduction(late);
    if (!introduced || !reintroduced || !early.sex.goesWith(late.sex)) {
      return false;
    }
    boolean part =
        TELLING.stream().anyMatch(each -> early.has(each) && late.has(each))
            && TELLING.stream().noneMatch(each -> early.has(each) && !late.has(each));
    Found first = late.mentions.get(0);
    boolean died = early.has(Part.HARMED) && early.dead && late.dead;
    boolean together =
        early.mentions.stream()
            .anyMatch(
                mention -> late.mentions.stream().anyMatch(m -> m.sentence == mention.sentence));
    return (part || died) && !together && early.goesWith(first, words);
  }

  private static boolean startsUnnamed(Figure figure) {
    return figure.mentions.get(0).kind == Mention.Kind.NOUN;
  }

  private static boolean isIntroduction(Figure late) {
    return late.mentions.get(0).kind != Mention.Kind.PRONOUN;
  }
}
