package org.heed.input;

import org.heed.text.DraftBuilder;

/** Resolves the escapes of a quoted value in front matter, as YAML and TOML have them. */
final class QuotedValue {

  private QuotedValue() {}

  /**
   * Adds a value to the open block.
   *
   * @param quote the mark around it: a double or a single one, or anything else for none
   */
  static void add(String source, char quote, int start, int end, DraftBuilder draft) {
    int run = start;
    int at = start;
    while (at < end) {
      char c = source.charAt(at);
      int length = 1;
      if (quote == '"' && c == '\\') {
        length = Math.min(end - at, escapeLength(source, at));
      } else if (quote == '\'' && source.startsWith("''", at)) {
        length = 2;
      }
      if (length > 1) {
        draft.verbatim(run, at);
        draft.resolved(
            c == '\'' ? "'" : unescape(source.substring(at, at + length)), at, at + length);
        run = at + length;
      }
      at += length;
    }
    draft.verbatim(run, end);
  }

  private static int escapeLength(String source, int at) {
    char kind = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
    return switch (kind) {
      case 'x' -> 4;
      case 'u' -> 6;
      case 'U' -> 10;
      case '\r' -> source.startsWith("\r\n", at + 1) ? 3 : 2;
      default -> 2;
    };
  }

  private static String unescape(String escape) {
    char kind = escape.charAt(1);
    return switch (kind) {
      case 'n', 'N', 'L', 'P', 'r' -> "\n";
      case 't' -> "\t";
      case '_' -> "\u00a0";
      case '\n', '\r', '0', 'a', 'b', 'e', 'f', 'v' -> "";
      case 'x', 'u', 'U' -> codePoint(escape.substring(2));
      default -> String.valueOf(kind);
    };
  }

  private static String codePoint(String hex) {
    try {
      return Character.toString(Integer.parseInt(hex, 16));
    } catch (IllegalArgumentException e) {
      return "\ufffd"; // no number, or none of Unicode's
    }
  }
}
