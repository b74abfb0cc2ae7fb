package org.heed.match;

import org.heed.analysis.Tokens;
import org.heed.text.Span;

/**
 * Where a pattern was found, in tokens.
 *
 * @param first first token
 * @param after token after the last
 * @param reportedFirst first token of the reported part
 * @param reportedAfter token after the last of the reported part
 */
public record Match(int first, int after, int reportedFirst, int reportedAfter) {

  /** A match that is reported whole. */
  public static Match of(int first, int after) {
    return new Match(first, after, first, after);
  }

  /** The prose of the reported part. */
  public Span span(Tokens tokens) {
    return tokens.span(reportedFirst, reportedAfter);
  }
}
