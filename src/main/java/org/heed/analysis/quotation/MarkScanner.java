package org.heed.analysis.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.heed.analysis.quotation.Mark.Family;
import org.heed.text.Span;

/**
 * Finds the quotation marks of one block and tells them from apostrophes, inches and minutes. Looks
 * at each unit once.
 */
final class MarkScanner {

  private static final int LONGEST_ELIDED = 8;

  private final String prose;
  private final Span block;
  private final Set<String> elided;
  private final List<Mark> marks = new ArrayList<>();

  private MarkScanner(String prose, Span block, Set<String> elided) {
    this.prose = prose;
    this.block = block;
    this.elided = elided;
  }

  /**
   * The marks of a block in order.
   *
   * @param elided words that are written with an apostrophe in front, such as {@code em}
   */
  static List<Mark> scan(String prose, Span block, Set<String> elided) {
    MarkScanner scanner = new MarkScanner(prose, block, elided);
    for (int i = block.start(); i < block.end(); ) {
      char c = prose.charAt(i);
      i = c == '"' || c == '\'' || c == '`' || c >= '\u00ab' ? scanner.look(i, c) : i + 1;
    }
    return scanner.marks;
  }

  /** Looks at one unit; returns where to look next. */
  private int look(int at, char c) {
    switch (c) {
      case '"', '\uff02' -> straightDouble(at, 1);
      case '\u201c', '\u201f' ->
          // Some copy closes with the opening mark.
          add(at, 1, Family.DOUBLE, !isEndLike(at, 1), isEndLike(at, 1));
      case '\u201e' -> add(at, 1, Family.DOUBLE, true, false);
      case '\u201d' -> add(at, 1, Family.DOUBLE, false, true);
      case '\u00ab' -> add(at, 1, Family.ANGLE, true, false);
      case '\u00bb' -> add(at, 1, Family.ANGLE, false, true);
      case '\u2039' -> add(at, 1, Family.SINGLE_ANGLE, true, false);
      case '\u203a' -> add(at, 1, Family.SINGLE_ANGLE, false, true);
      case '\u2018', '\u201a', '\u201b' -> single(at, true);
      case '\u2019' -> {
        if (unit(at + 1) == '\u2019' && unit(at + 2) != '\u2019') {
          add(at, 2, Family.DOUBLE, false, true);
          return at + 2;
        }
        single(at, false);
      }
      case '\'' -> {
        if (unit(at + 1) == '\'' && unit(at + 2) != '\'') {
          straightDouble(at, 2);
          return at + 2;
        }
        single(at, true);
      }
      case '`' -> {
        if (unit(at + 1) == '`') {
          add(at, 2, Family.DOUBLE, true, false);
          return at + 2;
        }
      }
      default -> {
        // No quotation mark.
      }
    }
    return at + 1;
  }

  private void straightDouble(int at, int width) {
    boolean closes = isEndLike(at, width);
    boolean opens = isStartLike(at, width);
    if (!closes && !opens) {
      // Between two letters or two spaces: whichever is due.
      closes = true;
      opens = !Character.isDigit(unit(at - 1)); // inches, unless a quotation is open
    }
    add(at, width, Family.DOUBLE, opens, closes);
  }

  private void single(int at, boolean mayOpen) {
    char before = unit(at - 1);
    char after = unit(at + 1);
    if (isWord(before) && isWord(after)) {
      return;
    }
    boolean opens = mayOpen && isStartLike(at, 1) && !isElided(at + 1);
    boolean closes = !opens && isEndLike(at, 1) && !closesElided(at);
    if (opens || closes) {
      boolean weak =
          closes
              && (before == 's' || before == 'S')
              && after == ' '
              && Character.isLowerCase(unit(at + 2));
      marks.add(new Mark(at, 1, Family.SINGLE, opens, closes, weak));
    }
  }

  private void add(int at, int width, Family family, boolean opens, boolean closes) {
    marks.add(new Mark(at, width, family, opens, closes, false));
  }

  private boolean isStartLike(int at, int width) {
    char before = unit(at - 1);
    char after = unit(at + width);
    return !isBlank(after)
        && !(isEndMark(after) && unit(at + width + 1) != after)
        && (isBlank(before) || isOpening(before));
  }

  private boolean isEndLike(int at, int width) {
    return !isBlank(unit(at - 1)) && !isWord(unit(at + width)) && !isStartLike(at, width);
  }

  /** Whether a year ({@code '90s}) or an elided word ({@code 'em}) starts here. */
  private boolean isElided(int from) {
    int to = from;
    while (to < block.end() && to - from <= LONGEST_ELIDED && isWord(prose.charAt(to))) {
      to++;
    }
    if (to - from < 1 || to - from > LONGEST_ELIDED) {
      return false;
    }
    if (Character.isDigit(prose.charAt(from))) {
      boolean year = to - from >= 2 && Character.isDigit(prose.charAt(from + 1));
      return year && (to - from == 2 || (to - from == 3 && prose.charAt(to - 1) == 's'));
    }
    return elided.contains(prose.substring(from, to).toLowerCase(Locale.ROOT));
  }

  /** Whether this is the second apostrophe of {@code 'n'}. */
  private boolean closesElided(int at) {
    char letter = unit(at - 1);
    char first = unit(at - 2);
    return (letter == 'n' || letter == 'N')
        && (first == '\'' || first == '\u2018' || first == '\u2019');
  }

  /** The unit at an offset, or a blank outside the block. */
  private char unit(int at) {
    return at >= block.start() && at < block.end() ? prose.charAt(at) : ' ';
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Marks that stand after a closing quotation mark; three full stops may stand after any. */
  private static boolean isEndMark(char c) {
    return switch (c) {
      case '.', ',', ';', ':', '!', '?', ')', ']', '}', '\u201d', '\u00bb' -> true;
      default -> false;
    };
  }

  private static boolean isOpening(char c) {
    return switch (c) {
      case '(', '[', '{', '/', '"', '\'', '\u00ab', '\u2039', '\u201c', '\u201e', '\u2018' -> true;
      case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', ':', '=', '\u00bf' ->
          true;
      case '\u00a1', '\u2026', '>', '*', '_', '#', '|', '\u200b', '\u200e', '\u200f' -> true;
      default -> false;
    };
  }
}
