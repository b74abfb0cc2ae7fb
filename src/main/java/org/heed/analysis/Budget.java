package org.heed.analysis;

import java.time.Duration;

/**
 * How much longer a review may go on. Asked between sentences and between rules, so an answer has
 * to come quickly, and once spent a budget stays spent. A deadline is one, and so is a caller who
 * has lost interest. Implementations are thread-safe.
 */
@FunctionalInterface
public interface Budget {

  /** One that is never spent. */
  Budget UNLIMITED = () -> false;

  /** Whether the review is to stop here. */
  boolean isSpent();

  /** One that is spent when some time from now is over. */
  static Budget within(Duration time) {
    long start = System.nanoTime();
    long most = time.toNanos();
    return () -> System.nanoTime() - start >= most;
  }
}
