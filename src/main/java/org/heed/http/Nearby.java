package org.heed.http;

import org.heed.text.SourceSpan;

/**
 * The words on either side of a range, for clients that show a finding apart from its draft.
 *
 * @param before those before it, in its line
 * @param after those after it, in its line
 */
record Nearby(String before, String after) {

  private static final int MOST = 45;

  /** What stands near a range of a text. */
  static Nearby of(String text, SourceSpan span) {
    int from = span.start();
    while (from > 0 && span.start() - from < MOST && text.charAt(from - 1) != '\n') {
      from--;
    }
    int to = span.end();
    while (to < text.length() && to - span.end() < MOST && text.charAt(to) != '\n') {
      to++;
    }
    if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
      from++;
    }
    if (to < text.length() && to > span.end() && Character.isHighSurrogate(text.charAt(to - 1))) {
      to--;
    }
    return new Nearby(text.substring(from, span.start()), text.substring(span.end(), to));
  }
}
