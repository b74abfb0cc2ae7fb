package org.heed.evaluate;

import java.util.Comparator;

/** Two rules, in the order of their ids. */
public record RulePair(String first, String second) implements Comparable<RulePair> {

  private static final Comparator<RulePair> ORDER =
      Comparator.comparing(RulePair::first).thenComparing(RulePair::second);

  static RulePair of(String a, String b) {
    return a.compareTo(b) <= 0 ? new RulePair(a, b) : new RulePair(b, a);
  }

  @Override
  public int compareTo(RulePair other) {
    return ORDER.compare(this, other);
  }
}
