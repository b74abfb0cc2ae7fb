package org.heed.match;

import org.heed.analysis.Tokens;

/** Tells words by how they look in the prose. */
final class Shapes {

  private static final int LONGEST_NAME = 4;
  private static final int FEWEST_DIGITS = 3;
  private static final int MOST_DIGITS = 15;

  private Shapes() {}

  /** How many tokens from {@code token} on have the shape, at the most; 0 where none. */
  static int words(Run run, int token, Shape shape) {
    return switch (shape) {
      case WORD -> 1;
      case CAPS -> isCaps(run.surface(token)) ? 1 : 0;
      case URL -> isUrl(run.tokens.form(token).norm()) ? 1 : 0;
      case NAME -> name(run, token);
      case PHONE -> phone(run, token);
    };
  }

  /** Whether a normalised word looks like a web address: letters, a dot, letters. */
  static boolean isUrl(String norm) {
    int dot = norm.lastIndexOf('.');
    return dot > 1
        && norm.length() - dot > 2
        && Character.isLetter(norm.charAt(dot - 1))
        && Character.isLetter(norm.charAt(dot + 1))
        && Character.isLetter(norm.charAt(dot + 2));
  }

  private static boolean isCaps(String surface) {
    return surface.length() >= 4 && surface.codePoints().allMatch(Character::isUpperCase);
  }

  private static int name(Run run, int token) {
    Tokens tokens = run.tokens;
    if (tokens.firstOf(tokens.sentence(token)) == token) {
      return 0;
    }
    int after = token;
    while (after < run.limit()
        && after - token < LONGEST_NAME
        && Character.isUpperCase(run.firstCharacter(after))) {
      after++;
    }
    return after - token;
  }

  /** A run of digits and the signs telephone numbers are written with; no year, sum or share. */
  private static int phone(Run run, int token) {
    String prose = run.draft.prose();
    int from = run.tokens.start(token);
    if (!Character.isDigit(prose.charAt(from)) || before(prose, from)) {
      return 0;
    }
    int end = from;
    int digits = 0;
    int blockEnd = run.draft.blocks().get(run.draft.blockAt(from)).span().end();
    for (int i = from; i < blockEnd; i++) {
      char c = prose.charAt(i);
      if (Character.isDigit(c)) {
        digits++;
        end = i + 1;
      } else if (" ()-\u2010\u2011\u2013\u00a0\u202f/.".indexOf(c) < 0 || i - end > 2) {
        break;
      }
    }
    if (digits < FEWEST_DIGITS || digits > MOST_DIGITS || after(prose, end)) {
      return 0;
    }
    if (digits == 4
        && end - from == 4
        && (prose.startsWith("19", from) || prose.startsWith("20", from))) {
      return 0;
    }
    int words = 0;
    while (token + words < run.limit() && run.tokens.start(token + words) < end) {
      words++;
    }
    return words;
  }

  private static boolean before(String prose, int at) {
    return at > 0 && "£$€₦₹R#".indexOf(prose.charAt(at - 1)) >= 0;
  }

  private static boolean after(String prose, int at) {
    return at < prose.length()
        && ("%,".indexOf(prose.charAt(at)) >= 0)
        && (prose.charAt(at) == '%'
            || (at + 1 < prose.length() && Character.isDigit(prose.charAt(at + 1))));
  }
}
