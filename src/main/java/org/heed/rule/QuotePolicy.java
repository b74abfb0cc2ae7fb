package org.heed.rule;

/** What becomes of a match inside somebody's speech, or in a clause told as somebody's. */
public enum QuotePolicy {
  /** Reported like any other. */
  REPORT,
  /** Reported one level lower. */
  SOFTEN,
  /** Set aside. */
  IGNORE
}
