package org.heed.input;

import org.jsoup.parser.Parser;

/** Finds character references, by name or by number, in raw markup. */
final class Entities {

  /** Longer than any name, and than any number worth writing. */
  private static final int LONGEST = 48;

  /** The longest name that HTML takes without a semicolon. */
  private static final int LONGEST_BARE = 6;

  private Entities() {}

  /**
   * A character reference.
   *
   * @param text what it stands for
   * @param end where it ends in the raw markup
   */
  record Entity(String text, int end) {}

  /** What stands at an ampersand that starts no reference: the ampersand itself. */
  static Entity none(int at) {
    return new Entity("&", at + 1);
  }

  /**
   * The reference at an ampersand whose text {@code resolved} goes on with at {@code next}, or
   * {@link #none} of that kind.
   *
   * @param bare whether a name may lack its semicolon, as in HTML
   */
  static Entity at(String raw, int at, int limit, boolean bare, String resolved, int next) {
    int end = at + 1;
    int stop = Math.min(limit, at + LONGEST);
    while (end < stop && isNamePart(raw.charAt(end))) {
      end++;
    }
    if (end == at + 1) {
      return none(at);
    }
    if (end < limit && raw.charAt(end) == ';') {
      Entity closed = decode(raw, at, end + 1);
      if (closed.end > at + 1 && resolved.startsWith(closed.text, next)) {
        return closed;
      }
    }
    if (bare) {
      boolean number = raw.charAt(at + 1) == '#';
      int longest = number ? end : Math.min(end, at + 1 + LONGEST_BARE);
      int shortest = number ? end : at + 3;
      for (int to = longest; to >= shortest; to--) {
        Entity open = decode(raw, at, to);
        if (open.end > at + 1 && resolved.startsWith(open.text, next)) {
          return open;
        }
      }
    }
    return none(at);
  }

  /**
   * The reference that a range is; where only its start is one, what is left over gives it away.
   */
  private static Entity decode(String raw, int at, int end) {
    String written = raw.substring(at, end);
    String text = Parser.unescapeEntities(written, false);
    return text.charAt(text.length() - 1) == raw.charAt(end - 1) ? none(at) : new Entity(text, end);
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#';
  }
}
