package org.heed.analysis.quotation;

import java.util.List;
import org.heed.text.Span;

/**
 * Speech that a dash opens at the start of a paragraph, as in Spanish and French copy: {@code —No
 * vi nada —dijo Pérez—. Salí.} A dash that leans on the next word hands over to the reporter, and
 * the one after it back to the speaker; without one, the paragraph is speech to its end.
 */
final class DashedSpeech {

  private DashedSpeech() {}

  /** Whether a block starts with a dash and says something. */
  static boolean opens(String prose, Span block) {
    return block.length() > 1 && isDash(prose.charAt(block.start()));
  }

  /** Adds each stretch of speech of a block that {@link #opens} with a dash. */
  static void add(String prose, Span block, int index, List<Quoted> all) {
    int start = block.start();
    int from = start + 1;
    boolean speech = true;
    for (int i = from; i < block.end(); i++) {
      if (!isDash(prose.charAt(i)) || !turns(prose, block, i, speech)) {
        continue;
      }
      if (speech) {
        add(prose, start, from, i, index, all);
      } else {
        start = i;
        from = i + 1;
      }
      speech = !speech;
    }
    if (speech) {
      add(prose, start, from, block.end(), index, all);
    }
  }

  /** A dash opens an aside after a blank and before a word, and closes it after a word. */
  private static boolean turns(String prose, Span block, int at, boolean speech) {
    boolean blankBefore = isBlank(prose.charAt(at - 1));
    boolean blankAfter = at + 1 == block.end() || isBlank(prose.charAt(at + 1));
    return speech ? blankBefore && !blankAfter : !blankBefore;
  }

  private static void add(String prose, int start, int from, int end, int index, List<Quoted> all) {
    int first = from;
    while (first < end && !Character.isLetterOrDigit(prose.charAt(first))) {
      first++;
    }
    int last = end;
    while (last > first && isBlank(prose.charAt(last - 1))) {
      last--;
    }
    if (last > first) {
      all.add(
          new Quoted(new Span(start, last), new Span(first, last), index, Quoted.OUTERMOST, true));
    }
  }

  private static boolean isDash(char c) {
    return c == '\u2013' || c == '\u2014' || c == '\u2015';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
