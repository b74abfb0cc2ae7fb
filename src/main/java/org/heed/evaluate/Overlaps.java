package org.heed.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heed.lint.Finding;

/**
 * Counts how often findings of two rules overlap. A finding that something is missing speaks of the
 * draft, and only stands at its headline: it overlaps none. Not thread-safe.
 */
final class Overlaps {

  private final Map<Pair, Integer> times = new HashMap<>();

  private record Pair(String first, String second) {

    static Pair of(Finding a, Finding b) {
      return a.rule().compareTo(b.rule()) < 0
          ? new Pair(a.rule(), b.rule())
          : new Pair(b.rule(), a.rule());
    }

    boolean isOfOneCategory() {
      return category(first).equals(category(second));
    }

    private static String category(String rule) {
      return Evaluation.merged(rule.substring(0, rule.indexOf('/')));
    }
  }

  /** Counts the findings of one draft, which ascend by where they start. */
  void add(List<Finding> ofOneDraft) {
    List<Finding> spans = ofOneDraft.stream().filter(each -> !Evaluation.isOmission(each)).toList();
    for (int i = 0; i < spans.size(); i++) {
      Finding one = spans.get(i);
      for (int j = i + 1; j < spans.size(); j++) {
        Finding other = spans.get(j);
        if (other.source().start() >= one.source().end()) {
          break;
        }
        if (!one.rule().equals(other.rule()) && one.source().overlaps(other.source())) {
          times.merge(Pair.of(one, other), 1, Integer::sum);
        }
      }
    }
  }

  /** The pairs that overlap, the most frequent first. */
  List<Overlap> all() {
    List<Overlap> all = new ArrayList<>();
    times.forEach(
        (pair, count) ->
            all.add(
                new Overlap(pair.first, pair.second, count, pair.isOfOneCategory() ? count : 0)));
    all.sort(
        Comparator.comparing(Overlap::findings)
            .reversed()
            .thenComparing(Overlap::first)
            .thenComparing(Overlap::second));
    return all;
  }
}
