package org.heed.analysis.lucene;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Splits what Unicode's word rules keep together and a newsroom would not: at an underscore, at a
 * colon ({@code BRANDT:It}), and at a full stop between two words ({@code night.Police}, {@code
 * example.org}; {@code U.S} and {@code p.m} stay whole). Drops what holds no letter or digit.
 */
final class WordPartFilter extends TokenFilter {

  private static final Set<String> ADDRESS_ENDS =
      Set.of(
          "com", "org", "net", "gov", "edu", "int", "info", "eu", "io", "uk", "ie", "us", "ca",
          "au", "nz", "in", "ng", "za", "ke", "gh", "fr", "es", "mx", "ar", "co", "cl", "be", "ch",
          "ma", "tn", "sn", "eg", "lb", "jo", "sa", "ae", "onion", "help", "support", "charity",
          "example");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);

  private char[] whole = new char[256];
  private int length;
  private int next; // where in whole the next part is looked for
  private int start;

  WordPartFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (true) {
      if (next < length && nextPart()) {
        return true;
      }
      if (!input.incrementToken()) {
        return false;
      }
      if (isPlain(term.buffer(), term.length())) {
        return true;
      }
      length = term.length();
      if (whole.length < length) {
        whole = new char[length];
      }
      System.arraycopy(term.buffer(), 0, whole, 0, length);
      start = offset.startOffset();
      next = 0;
    }
  }

  private boolean nextPart() {
    int from = next;
    while (from < length && isCut(from)) {
      from++;
    }
    int to = from;
    boolean holdsWord = false;
    while (to < length && !isCut(to)) {
      holdsWord |= isWordUnit(whole, to, length);
      to++;
    }
    next = to + 1;
    if (!holdsWord) {
      return false;
    }
    while (isEdge(whole[from])) {
      from++;
    }
    while (isEdge(whole[to - 1])) {
      to--;
    }
    term.copyBuffer(whole, from, to - from);
    offset.setOffset(start + from, start + to);
    return true;
  }

  /** What stood between two words before one was cut off. */
  private static boolean isEdge(char c) {
    return c == '.' || c == ':' || c == '\'' || c == ',';
  }

  private boolean isCut(int at) {
    char c = whole[at];
    if (c == '_' || c == '\u203f' || c == '\u2040' || c == '\u2054') {
      return true;
    }
    if (c == ':') {
      return !(isDigit(at - 1) && isDigit(at + 1));
    }
    return c == '.'
        && isLetter(at - 1)
        && isLetter(at - 2)
        && isLetter(at + 1)
        && isLetter(at + 2)
        && !isAddress();
  }

  /** Whether the whole ends as a web address does: no full stop without a blank behind it. */
  private boolean isAddress() {
    int end = length;
    while (end > 0 && !Character.isLetterOrDigit(whole[end - 1])) {
      end--;
    }
    int dot = end - 1;
    while (dot >= 0 && whole[dot] != '.') {
      dot--;
    }
    return dot > 0
        && ADDRESS_ENDS.contains(
            new String(whole, dot + 1, end - dot - 1).toLowerCase(Locale.ROOT));
  }

  private boolean isLetter(int at) {
    return at >= 0 && at < length && Character.isLetter(whole[at]);
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < length && Character.isDigit(whole[at]);
  }

  private static boolean isPlain(char[] chars, int length) {
    boolean holdsWord = false;
    for (int i = 0; i < length; i++) {
      char c = chars[i];
      if (c == '_' || c == ':' || c == '.' || (c >= '\u203f' && c <= '\u2054')) {
        return false;
      }
      holdsWord |= isWordUnit(chars, i, length);
    }
    return holdsWord;
  }

  private static boolean isWordUnit(char[] chars, int at, int length) {
    char c = chars[at];
    if (c >= 'a' && c <= 'z') {
      return true;
    }
    return Character.isHighSurrogate(c)
        ? Character.isLetterOrDigit(Character.codePointAt(chars, at, length))
        : Character.isLetterOrDigit(c);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    length = 0;
    next = 0;
  }
}
