package org.heed.input;

/** Walks over the lines of a text, which end at LF, CRLF or CR. */
final class Lines {

  private Lines() {}

  /** Where the text of the line ends that {@code from} lies in: its line end, or the text's end. */
  static int endOfText(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && !isLineEnd(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the line after the one starts whose text ends at {@code endOfText}. */
  static int next(CharSequence text, int endOfText) {
    if (endOfText >= text.length()) {
      return text.length();
    }
    boolean crlf =
        text.charAt(endOfText) == '\r'
            && endOfText + 1 < text.length()
            && text.charAt(endOfText + 1) == '\n';
    return endOfText + (crlf ? 2 : 1);
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** Whether nothing but blank space stands in a range. */
  static boolean isBlank(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }

  /** Whether a line ends before or after a range, blank space aside: its own break adds nothing. */
  static boolean isBesideLineEnd(String source, int start, int end) {
    int before = start - 1;
    while (before >= 0 && isPlainBlank(source.charAt(before))) {
      before--;
    }
    int after = end;
    while (after < source.length() && isPlainBlank(source.charAt(after))) {
      after++;
    }
    return (before >= 0 && Lines.isLineEnd(source.charAt(before)))
        || (after < source.length() && Lines.isLineEnd(source.charAt(after)));
  }

  private static boolean isPlainBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
