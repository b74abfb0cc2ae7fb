package org.heed.analysis.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Splits English clitics off as the Penn treebank does: {@code did|n't}, {@code victim|'s}, {@code
 * would|n't|'ve}, {@code can|not}. What follows no letter, as in {@code 1990's} or {@code
 * “Panorama”'s}, gets its apostrophe back. Other apostrophes ({@code O'Brien}) are left alone.
 */
final class EnglishCliticFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final CleanText text;

  private char[] whole = new char[256];
  private int start;
  private int next; // where in whole the next part starts
  private int length;

  EnglishCliticFilter(TokenStream input, CleanText text) {
    super(input);
    this.text = text;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (next < length) {
      takePart();
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    char[] chars = term.buffer();
    int units = term.length();
    if (units <= 2) {
      restoreApostrophe(chars, units);
    } else if (firstCut(chars, units) > 0) {
      if (whole.length < units) {
        whole = new char[units];
      }
      System.arraycopy(chars, 0, whole, 0, units);
      length = units;
      next = 0;
      start = offset.startOffset();
      takePart();
    }
    return true;
  }

  private void takePart() {
    int from = next;
    int to = from + partLength(whole, from, length - from);
    next = to;
    term.copyBuffer(whole, from, to - from);
    offset.setOffset(start + from, start + to);
  }

  /** The length of the first part of what is left: up to the first of the clitics at its end. */
  private static int partLength(char[] chars, int from, int units) {
    int end = units;
    while (true) {
      int clitic = cliticAt(chars, from, end);
      if (clitic <= 0) {
        return end;
      }
      end = clitic;
    }
  }

  private static int firstCut(char[] chars, int units) {
    char last = chars[units - 1];
    if (last > 'z' || (last | 0x20) < 'd') {
      return 0;
    }
    return cliticAt(chars, 0, units);
  }

  /** Where the clitic at the end of a range starts, counted from {@code from}; 0 if none. */
  private static int cliticAt(char[] chars, int from, int units) {
    int at = cliticLike(chars, from, units);
    return at > 0 && chars[from + at - 1] != '.' ? at : 0; // no word ends with a full stop
  }

  private static int cliticLike(char[] chars, int from, int units) {
    if (units < 3) {
      return 0;
    }
    char last = lower(chars[from + units - 1]);
    char before = lower(chars[from + units - 2]);
    if (before == '\'') {
      if (last == 's' || last == 'd' || last == 'm') {
        return units - 2;
      }
      boolean negated = last == 't' && lower(chars[from + units - 3]) == 'n';
      return negated ? units - 3 : 0;
    }
    if (chars[from + units - 3] == '\'') {
      boolean known =
          (before == 'l' && last == 'l') || (last == 'e' && (before == 'r' || before == 'v'));
      return known ? units - 3 : 0;
    }
    return units == 6 && isCannot(chars, from) ? 3 : 0;
  }

  private static boolean isCannot(char[] chars, int from) {
    String word = "cannot";
    for (int i = 0; i < word.length(); i++) {
      if (lower(chars[from + i]) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void restoreApostrophe(char[] chars, int units) {
    int at = offset.startOffset();
    if (at == 0 || text.charAt(at - 1) != '\'') {
      return;
    }
    if (at > 1 && Character.isWhitespace(text.charAt(at - 2))) {
      return;
    }
    char first = lower(chars[0]);
    char second = units == 2 ? lower(chars[1]) : 0;
    boolean known =
        units == 1
            ? first == 's' || first == 'd' || first == 'm'
            : (first == 'l' && second == 'l') || (second == 'e' && (first == 'r' || first == 'v'));
    if (known) {
      char a = chars[0];
      char b = units == 2 ? chars[1] : 0;
      term.setEmpty().append('\'').append(a);
      if (units == 2) {
        term.append(b);
      }
      offset.setOffset(at - 1, at + units);
    }
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    next = 0;
    length = 0;
  }
}
