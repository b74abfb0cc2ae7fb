package org.heed.input;

import java.util.BitSet;
import org.heed.text.LineIndex;
import org.heed.text.SourceText;

/**
 * Refuses Markdown whose lists are nested more than {@value #MOST} deep from line to line: for each
 * line the parser goes through its indentation once a level, and no writer gets there.
 *
 * <p>Levels are told by the columns at which items have started so far. That counts too many rather
 * than too few, since a column stays known when its list has ended.
 */
final class DeepLists {

  private static final int MOST = 100;
  private static final int TAB = 4;
  private static final int LONGEST_NUMBER = 9;

  private final String text;
  private final BitSet columns = new BitSet();
  private int known; // how many columns there are
  private int at;
  private int column;

  private DeepLists(String text) {
    this.text = text;
  }

  static void refuse(SourceText source) throws UnreadableDraft {
    DeepLists lists = new DeepLists(source.text());
    int lineStart = 0;
    while (lineStart < source.text().length()) {
      int lineEnd = Lines.endOfText(source.text(), lineStart);
      if (lists.isTooDeep(lineStart, lineEnd)) {
        int line = new LineIndex(source.whole()).line(source.startInWhole(lineStart));
        throw new UnreadableDraft(
            "line "
                + line
                + ": lists are nested more than "
                + MOST
                + " deep; take some levels out, or read it --as text");
      }
      lineStart = Lines.next(source.text(), lineEnd);
    }
  }

  private boolean isTooDeep(int start, int end) {
    at = start;
    column = 0;
    skip(end);
    if (at < end && known > MOST && columns.get(0, column + 1).cardinality() > MOST) {
      return true;
    }
    if (!isThematicBreak(end)) {
      for (int width = marker(end); width > 0; width = marker(end)) {
        at += width;
        column += width;
        known += columns.get(column + 1) ? 0 : 1;
        columns.set(column + 1);
        skip(end);
      }
    }
    return false;
  }

  /** Goes past blanks and the signs of quotations, in which a list may stand. */
  private void skip(int end) {
    while (at < end && (Lines.isBlank(text.charAt(at)) || text.charAt(at) == '>')) {
      column += text.charAt(at) == '\t' ? TAB - column % TAB : 1;
      at++;
    }
  }

  /** The length of the bullet or number of a list item, or 0. */
  private int marker(int end) {
    int to = at;
    if (to < end && "-+*".indexOf(text.charAt(to)) >= 0) {
      to++;
    } else {
      while (to < end && to - at < LONGEST_NUMBER && isDigit(text.charAt(to))) {
        to++;
      }
      if (to == at || to == end || (text.charAt(to) != '.' && text.charAt(to) != ')')) {
        return 0;
      }
      to++;
    }
    return to == end || Lines.isBlank(text.charAt(to)) ? to - at : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether the rest of the line is a row of stars or dashes, which is no list. */
  private boolean isThematicBreak(int end) {
    int signs = 0;
    for (int i = at; i < end; i++) {
      if (text.charAt(i) == text.charAt(at)) {
        signs++;
      } else if (!Lines.isBlank(text.charAt(i))) {
        return false;
      }
    }
    return signs >= 3 && (text.charAt(at) == '-' || text.charAt(at) == '*');
  }
}
