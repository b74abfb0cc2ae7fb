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

  /**
   * The text with every sign shown that a terminal would act on instead: controls as symbols, but
   * for the tab and the end of the line, and marks that turn the line's direction by their code.
   */
  static String escaped(String text) {
    String end = text.endsWith("\r\n") ? "\r\n" : text.endsWith("\n") ? "\n" : "";
    StringBuilder shown = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length() - end.length(); ) {
      int c = text.codePointAt(i);
      if (c == '\t' || (isFit(c) && !overridesDirection(c))) {
        shown.appendCodePoint(c);
      } else {
        shown.append(c < 0x20 || c == 0x7f ? symbol(c) : String.format("<U+%04X>", c));
      }
      i += Character.charCount(c);
    }
    return shown.append(end).toString();
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
    if (c < 0x20 || c == 0x7f) {
      return symbol(c);
    }
    if (!isFit(c)) {
      return UNKNOWN;
    }
    return turnsDirection(c) ? "" : Character.toString(c);
  }

  /** Whether a character is no control and no half of another. */
  private static boolean isFit(int c) {
    return c >= 0x20 && !(c >= 0x7f && c <= 0x9f) && !(c >= 0xd800 && c <= 0xdfff);
  }

  /** The picture of an ASCII control. */
  private static String symbol(int control) {
    return String.valueOf((char) (control == 0x7f ? 0x2421 : 0x2400 + control));
  }

  private static boolean turnsDirection(int c) {
    return c == 0x200e || c == 0x200f || c == 0x61c || overridesDirection(c);
  }

  /** Whether a mark turns the direction of what follows, and not of what it stands beside. */
  private static boolean overridesDirection(int c) {
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
  }
}
