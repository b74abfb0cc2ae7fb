package org.heed.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of which one must stand in a text for a pattern to be found there, and how many words
 * of the match can stand before it.
 *
 * @param keys for each key (see {@link AnchorKey}) the fewest and the most words before it
 * @param cost how many places of a thousand words of ordinary text would be tried, roughly
 */
record Anchors(Map<String, Reach> keys, double cost) {

  /** Fewest and most words of the match before the anchor. */
  record Reach(int least, int most) {
    static final Reach NONE = new Reach(0, 0);

    Reach and(Reach other) {
      return new Reach(Math.min(least, other.least), Math.max(most, other.most));
    }

    Reach plus(Reach other) {
      return new Reach(least + other.least, most + other.most);
    }

    int places() {
      return most - least + 1;
    }
  }

  /** Finds anchors; remembers those of word classes. Not thread-safe. */
  static final class Search {
    private final Map<String, Anchors> ofClasses = new HashMap<>();

    /** The anchors of a pattern, the cheapest there are; null where it has none. */
    @Nullable Anchors of(Pattern pattern) {
      if (pattern instanceof Pattern.Word word) {
        Map<String, Reach> keys = new HashMap<>();
        double cost = 0;
        for (String lemma : word.lemmas()) {
          keys.put(AnchorKey.lemma(lemma), Reach.NONE);
          cost += AnchorKey.cost(lemma);
        }
        return new Anchors(keys, cost);
      } else if (pattern instanceof Pattern.Exact exact) {
        return one(AnchorKey.exact(exact.norm()), AnchorKey.cost(exact.norm()));
      } else if (pattern instanceof Pattern.Numeral) {
        return one(AnchorKey.NUMBER, AnchorKey.NUMBER_COST);
      } else if (pattern instanceof Pattern.Edge edge) {
        return edge.start() ? one(AnchorKey.BLOCK_START, AnchorKey.BLOCK_START_COST) : null;
      } else if (pattern instanceof Pattern.Shaped shaped) {
        return switch (shaped.shape()) {
          case PHONE -> one(AnchorKey.NUMBER, AnchorKey.NUMBER_COST);
          case URL -> one(AnchorKey.ADDRESS, AnchorKey.ADDRESS_COST);
          case NAME, CAPS, WORD -> null;
        };
      } else if (pattern instanceof Pattern.Named named) {
        return ofClass(named);
      } else if (pattern instanceof Pattern.Marked marked) {
        return of(marked.part());
      } else if (pattern instanceof Pattern.Choice choice) {
        return ofChoice(choice.options());
      } else if (pattern instanceof Pattern.Sequence sequence) {
        return ofSequence(sequence.parts());
      }
      return null;
    }

    private @Nullable Anchors ofClass(Pattern.Named named) {
      Anchors known = ofClasses.get(named.name());
      if (known == null) {
        known = of(named.words());
        if (known != null) {
          ofClasses.put(named.name(), known);
        }
      }
      return known;
    }

    private static Anchors one(String key, double cost) {
      return new Anchors(Map.of(key, Reach.NONE), cost);
    }

    private @Nullable Anchors ofChoice(List<Pattern> options) {
      Map<String, Reach> keys = new HashMap<>();
      double cost = 0;
      for (Pattern option : options) {
        Anchors anchors = of(option);
        if (anchors == null) {
          return null;
        }
        for (Map.Entry<String, Reach> entry : anchors.keys.entrySet()) {
          keys.merge(entry.getKey(), entry.getValue(), Reach::and);
        }
        cost += anchors.cost;
      }
      return new Anchors(keys, cost);
    }

    private @Nullable Anchors ofSequence(List<Pattern> parts) {
      Anchors best = null;
      double least = Double.MAX_VALUE;
      Reach reach = Reach.NONE;
      Reach before = Reach.NONE;
      for (Pattern part : parts) {
        Anchors anchors = of(part);
        if (anchors != null && anchors.cost * before.places() < least) {
          best = anchors;
          reach = before;
          least = anchors.cost * before.places();
        }
        before = before.plus(Lengths.of(part));
      }
      return best == null ? null : best.after(reach, least);
    }
  }

  private Anchors after(Reach before, double newCost) {
    if (before.most == 0) {
      return this;
    }
    Map<String, Reach> moved = new HashMap<>();
    for (Map.Entry<String, Reach> entry : keys.entrySet()) {
      moved.put(entry.getKey(), entry.getValue().plus(before));
    }
    return new Anchors(moved, newCost);
  }
}
