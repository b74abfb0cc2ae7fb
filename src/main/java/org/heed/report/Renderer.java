package org.heed.report;

import java.io.IOException;
import org.heed.review.Outcome;
import org.heed.review.Tally;

/** Prints a run of reviews as it goes: a beginning, each outcome in order, an end. Use once. */
public interface Renderer {

  /** Prints what comes before the first outcome. */
  void begin() throws IOException;

  /** Prints one outcome. */
  void add(Outcome outcome) throws IOException;

  /** Prints what comes after the last outcome. */
  void end(Tally tally) throws IOException;
}
