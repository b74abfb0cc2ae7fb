package org.heed.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sets of words of which a match must hold one each, and how far behind its start. Sets that
 * several patterns share have one number. Not thread-safe.
 */
final class Requirements {

  /** Sets met more often than this in a thousand words rule out too little to be worth a look. */
  private static final double TOO_COMMON = 60;

  /**
   * A word of a set must stand between so many tokens behind the start of a match.
   *
   * @param cost how often a word of the set is met, as in {@link Anchors}
   */
  record Required(int set, int least, int most, double cost) {}

  private record Numbered(int number, Anchors.Reach reach, double cost) {
    static final Numbered NONE = new Numbered(-1, Anchors.Reach.NONE, 0);
  }

  private final Anchors.Search search;
  private final Map<Set<String>, Integer> numbers = new HashMap<>();
  private final Map<String, Numbered> ofClasses = new HashMap<>();
  private final Map<String, List<Integer>> setsByKey = new HashMap<>();

  Requirements(Anchors.Search search) {
    this.search = search;
  }

  /** What a pattern requires, the rarest first. */
  List<Required> of(Pattern pattern) {
    List<Required> required = new ArrayList<>();
    collect(pattern, Anchors.Reach.NONE, required);
    required.sort(Comparator.comparingDouble(Required::cost));
    return required;
  }

  /** The numbers of the sets that hold a key. */
  List<Integer> holding(String key) {
    return setsByKey.getOrDefault(key, List.of());
  }

  /** How many sets there are. */
  int size() {
    return numbers.size();
  }

  private void collect(Pattern pattern, Anchors.Reach before, List<Required> required) {
    if (pattern instanceof Pattern.Sequence sequence) {
      Anchors.Reach reach = before;
      for (Pattern part : sequence.parts()) {
        collect(part, reach, required);
        reach = reach.plus(Lengths.of(part));
      }
    } else if (pattern instanceof Pattern.Marked marked) {
      collect(marked.part(), before, required);
    } else if (pattern instanceof Pattern.Named named) {
      Numbered known = ofClasses.get(named.name());
      if (known == null) {
        known = number(named);
        ofClasses.put(named.name(), known);
      }
      add(known, before, required);
    } else if (pattern instanceof Pattern.Choice
        || pattern instanceof Pattern.Word
        || pattern instanceof Pattern.Numeral
        || pattern instanceof Pattern.Shaped
        || pattern instanceof Pattern.Exact) {
      add(number(pattern), before, required);
    }
  }

  private static void add(Numbered set, Anchors.Reach before, List<Required> required) {
    if (set.number >= 0) {
      Anchors.Reach reach = before.plus(set.reach);
      required.add(new Required(set.number, reach.least(), reach.most(), set.cost));
    }
  }

  private Numbered number(Pattern pattern) {
    Anchors anchors = search.of(pattern);
    if (anchors == null
        || anchors.cost() > TOO_COMMON
        || anchors.keys().containsKey(AnchorKey.BLOCK_START)) {
      return Numbered.NONE;
    }
    Anchors.Reach reach = null;
    for (Anchors.Reach each : anchors.keys().values()) {
      reach = reach == null ? each : reach.and(each);
    }
    Set<String> keys = anchors.keys().keySet();
    Integer known = numbers.get(keys);
    if (known == null) {
      known = numbers.size();
      numbers.put(Set.copyOf(keys), known);
      for (String key : keys) {
        setsByKey.computeIfAbsent(key, k -> new ArrayList<>(2)).add(known);
      }
    }
    return new Numbered(known, reach == null ? Anchors.Reach.NONE : reach, anchors.cost());
  }
}
