package org.heed.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sets of words of which a sentence must hold one each for a pattern to be found in it. Sets
 * that several patterns share have one number. Not thread-safe.
 */
final class Requirements {

  /** Sets met more often than this in a thousand words rule out too little to be worth a look. */
  private static final double TOO_COMMON = 40;

  private final Anchors.Search search;
  private final Map<Set<String>, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> ofClasses = new HashMap<>();
  private final Map<String, List<Integer>> setsByKey = new HashMap<>();

  Requirements(Anchors.Search search) {
    this.search = search;
  }

  /** The numbers of the sets a pattern requires. */
  int[] of(Pattern pattern) {
    List<Integer> required = new ArrayList<>();
    collect(pattern, required);
    return required.stream().mapToInt(Integer::intValue).distinct().toArray();
  }

  /** The numbers of the sets that hold a key. */
  List<Integer> holding(String key) {
    return setsByKey.getOrDefault(key, List.of());
  }

  /** How many sets there are. */
  int size() {
    return numbers.size();
  }

  private void collect(Pattern pattern, List<Integer> required) {
    if (pattern instanceof Pattern.Sequence sequence) {
      for (Pattern part : sequence.parts()) {
        collect(part, required);
      }
    } else if (pattern instanceof Pattern.Marked marked) {
      collect(marked.part(), required);
    } else if (pattern instanceof Pattern.Named named) {
      Integer known = ofClasses.get(named.name());
      if (known == null) {
        known = number(named);
        ofClasses.put(named.name(), known);
      }
      if (known >= 0) {
        required.add(known);
      }
    } else if (pattern instanceof Pattern.Choice
        || pattern instanceof Pattern.Word
        || pattern instanceof Pattern.Exact) {
      int number = number(pattern);
      if (number >= 0) {
        required.add(number);
      }
    }
  }

  private int number(Pattern pattern) {
    Anchors anchors = search.of(pattern);
    if (anchors == null
        || anchors.cost() > TOO_COMMON
        || anchors.keys().containsKey(AnchorKey.BLOCK_START)) {
      return -1;
    }
    Set<String> keys = anchors.keys().keySet();
    Integer known = numbers.get(keys);
    if (known != null) {
      return known;
    }
    int number = numbers.size();
    numbers.put(Set.copyOf(keys), number);
    for (String key : keys) {
      setsByKey.computeIfAbsent(key, k -> new ArrayList<>(2)).add(number);
    }
    return number;
  }
}
