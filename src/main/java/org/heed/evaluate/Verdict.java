package org.heed.evaluate;

/** How a finding stands to the marks of an annotated draft. */
enum Verdict {
  /** On a mark that has to be found, and of a category it accepts. */
  RIGHT,
  /** On a debatable mark alone, or judged by the header: neither right nor wrong. */
  NEITHER,
  /** On no mark that accepts it. */
  WRONG
}
