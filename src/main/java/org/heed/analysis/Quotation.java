package org.heed.analysis;

import org.heed.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words between quotation marks.
 *
 * @param span marks included; a quotation that runs over several paragraphs has one entry a
 *     paragraph
 * @param inside without the marks
 * @param kind direct speech, or a few words set off
 * @param speaker where the draft says who speaks, or null
 */
public record Quotation(Span span, Span inside, Kind kind, @Nullable Span speaker) {

  /** What the quotation marks are for. */
  public enum Kind {
    /** Somebody's speech or writing: has a speech verb or an attribution, or is a whole clause. */
    SPEECH,
    /** A word or a few set off: a title, a nickname, a term mentioned, or a scare quote. */
    SET_OFF
  }
}
