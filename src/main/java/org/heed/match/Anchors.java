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
 * @param cost how often the keys are met in ordinary text, as a rough weight
 */
record Anchors(Map<String, Reach> keys, int cost) {

  /** Fewest and most words of the match before the anchor. */
  record Reach(int least, int most) {
    Reach and(Reach other) {
      return new Reach(Math.min(least, other.least), Math.max(most, other.most));
    }
  }

  /** The anchors of a pattern, the rarest there are; null where it has none. */
  static @Nullable Anchors of(Pattern pattern) {
    if (pattern instanceof Pattern.Word word) {
      Map<String, Reach> keys = new HashMap<>();
      int cost = 0;
      for (String lemma : word.lemmas()) {
        keys.put(AnchorKey.lemma(lemma), new Reach(0, 0));
        cost = Math.max(cost, AnchorKey.cost(lemma));
      }
      return new Anchors(keys, cost);
    } else if (pattern instanceof Pattern.Exact exact) {
      return one(AnchorKey.exact(exact.norm()), AnchorKey.cost(exact.norm()));
    } else if (pattern instanceof Pattern.Numeral) {
      return one(AnchorKey.NUMBER, 60);
    } else if (pattern instanceof Pattern.Edge edge) {
      return edge.start() ? one(AnchorKey.BLOCK_START, 40) : null;
    } else if (pattern instanceof Pattern.Shaped shaped) {
      return switch (shaped.shape()) {
        case PHONE -> one(AnchorKey.NUMBER, 60);
        case URL -> one(AnchorKey.ADDRESS, 1);
        case NAME, CAPS, WORD -> null;
      };
    } else if (pattern instanceof Pattern.Named named) {
      return of(named.words());
    } else if (pattern instanceof Pattern.Marked marked) {
      return of(marked.part());
    } else if (pattern instanceof Pattern.Choice choice) {
      return ofChoice(choice.options());
    } else if (pattern instanceof Pattern.Sequence sequence) {
      return ofSequence(sequence.parts());
    }
    return null;
  }

  private static Anchors one(String key, int cost) {
    return new Anchors(Map.of(key, new Reach(0, 0)), cost);
  }

  private static @Nullable Anchors ofChoice(List<Pattern> options) {
    Map<String, Reach> keys = new HashMap<>();
    int cost = 0;
    for (Pattern option : options) {
      Anchors anchors = of(option);
      if (anchors == null) {
        return null;
      }
      anchors.keys.forEach((key, reach) -> keys.merge(key, reach, Reach::and));
      cost += anchors.cost;
    }
    return new Anchors(keys, cost);
  }

  private static @Nullable Anchors ofSequence(List<Pattern> parts) {
    Anchors best = null;
    Reach before = new Reach(0, 0);
    for (Pattern part : parts) {
      Anchors anchors = of(part);
      if (anchors != null && (best == null || anchors.cost < best.cost)) {
        best = anchors.after(before);
      }
      Reach length = Lengths.of(part);
      before = new Reach(before.least + length.least(), before.most + length.most());
    }
    return best;
  }

  private Anchors after(Reach before) {
    if (before.most == 0) {
      return this;
    }
    Map<String, Reach> moved = new HashMap<>();
    keys.forEach(
        (key, reach) ->
            moved.put(key, new Reach(reach.least + before.least, reach.most + before.most)));
    return new Anchors(moved, cost);
  }
}
