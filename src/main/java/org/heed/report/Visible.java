package org.heed.report;

/**
 * Makes a text of a draft fit for a terminal: controls become symbols, marks that would turn the
 * line's direction are left out, white space becomes blanks, and a text that runs from right to
 * left is isolated from what stands around it.
 */
public final class Visible {

  static final String ISOLATE = "\u2068";
  static final String END_ISOLATE = "\u2069";
  private static final String UNKNOWN = "\ufffd";

  private Visible() {}

  /** The text on one line, isolated where it holds letters that run from right to left. */
  public static String line(String text) {
    StringBuilder shown = new StringBuilder(text.length() + 2);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      shown.append(character(c));
      i += Character.charCount(c);
    }
    return isolated(shown.toString());
  }

  /** The text between isolating marks, if it needs them. */
  static String isolated(String shown) {
    return runsRightToLeft(shown) ? ISOLATE + shown + END_ISOLATE : shown;
  }

  /** Whether a text holds a letter that runs from right to left. */
  static boolean runsRightToLeft(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (c >= 0x590) {
        byte direction = Character.getDirectionality(c);
        if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
            || direction == Character.DIRECTIONALITY_ARABIC_NUMBER) {
          return true;
        }
      }
      i += Character.charCount(c);
    }
    return false;
  }

  /** What is shown for one character; may be empty. */
  static String character(int c) {
    if (c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x2028 || c == 0x2029) {
      return " ";
    }
    if (c < 0x20) {
      return String.valueOf((char) (0x2400 + c));
    }
    if (c == 0x7f) {
      return "\u2421";
    }
    if ((c >= 0x80 && c <= 0x9f) || (c >= 0xd800 && c <= 0xdfff)) {
      return UNKNOWN;
    }
    return turnsDirection(c) ? "" : Character.toString(c);
  }

  private static boolean turnsDirection(int c) {
    return c == 0x200e
        || c == 0x200f
        || c == 0x61c
        || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
