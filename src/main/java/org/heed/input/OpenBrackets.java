package org.heed.input;

import org.heed.text.LineIndex;
import org.heed.text.SourceText;

/**
 * Refuses Markdown whose paragraphs hold more than {@value #MOST} square brackets open at once: the
 * parser's work grows with the square of that depth, and no writer gets there.
 */
final class OpenBrackets {

  private static final int MOST = 1000;

  private OpenBrackets() {}

  static void refuse(SourceText source) throws UnreadableDraft {
    String text = source.text();
    int open = 0;
    int lineStart = 0;
    while (lineStart < text.length()) {
      int lineEnd = Lines.endOfText(text, lineStart);
      if (Lines.isBlank(text, lineStart, lineEnd)) {
        open = 0;
      }
      for (int i = lineStart; i < lineEnd; i++) {
        char c = text.charAt(i);
        open = c == '[' ? open + 1 : c == ']' ? Math.max(0, open - 1) : open;
        if (open > MOST) {
          int line = new LineIndex(source.whole()).line(source.startInWhole(i));
          throw new UnreadableDraft(
              "line "
                  + line
                  + ": more than "
                  + MOST
                  + " square brackets are open at once; close them, or read it --as text");
        }
      }
      lineStart = Lines.next(text, lineEnd);
    }
  }
}
