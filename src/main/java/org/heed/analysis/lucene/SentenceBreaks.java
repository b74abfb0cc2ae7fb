package org.heed.analysis.lucene;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where sentences end: at a full stop, question or exclamation mark and the closing marks after it,
 * unless the stop belongs to an abbreviation or the text goes on in lower case. Each unit is looked
 * at once. Immutable.
 *
 * <p>Not the JDK's break iterator, which costs 15 ms to load and breaks at every {@code Mr.}, so
 * that the abbreviations have to be told apart here anyway.
 */
final class SentenceBreaks {

  private static final int LONGEST_ABBREVIATION = 12;
  private static final int MOST_NAMES = 6;

  private final Map<String, String> abbreviations = new HashMap<>();
  private final Set<String> starters = new HashSet<>();
  private final Set<String> inquits = new HashSet<>();

  /**
   * @param abbreviations lines of a form without its last stop, and what the stop means: {@code
   *     never} ends a sentence, {@code number} not before a number, {@code maybe} where a starter
   *     follows
   * @param starters lines of a word that, capitalised, starts a sentence
   * @param inquits lines of a form of a verb that goes with a quotation: {@code asked}
   */
  SentenceBreaks(WordList abbreviations, WordList starters, WordList inquits) {
    for (String[] row : abbreviations.rows()) {
      this.abbreviations.put(row[0], row[1]);
    }
    for (String[] row : starters.rows()) {
      this.starters.add(row[0]);
    }
    for (String[] row : inquits.rows()) {
      this.inquits.add(row[0]);
    }
  }

  /** The offset after the sentence that starts at {@code from}, its closing marks included. */
  int end(CleanText text, int from) {
    int length = text.length();
    int i = from;
    while (i < length) {
      if (!isTerminator(text.charAt(i))) {
        i++;
        continue;
      }
      int stops = i + 1;
      while (stops < length && isTerminator(text.charAt(stops))) {
        stops++;
      }
      int closed = afterClosers(text, stops);
      if (closed == length) {
        return length;
      }
      if (isSpace(text.charAt(closed)) && ends(text, from, i, stops, closed)) {
        return closed;
      }
      i = closed;
    }
    return length;
  }

  private boolean ends(CleanText text, int from, int stop, int stops, int closed) {
    int next = closed;
    while (next < text.length() && isSpace(text.charAt(next))) {
      next++;
    }
    if (next == text.length()) {
      return true;
    }
    int word = next;
    while (word < text.length() && isOpener(text.charAt(word))) {
      word++;
    }
    char first = word < text.length() ? text.charAt(word) : text.charAt(next);
    if (Character.isLowerCase(first) || isTerminator(first) || isDash(first)) {
      return false;
    }
    boolean single = stops == stop + 1 && text.charAt(stop) == '.';
    if (!single && closed > stops && next == word && isInquit(text, word)) {
      return false; // "Why?" Smith asked.
    }
    return !single || closed > stops || endsAfterWord(text, from, stop, next, word, first);
  }

  private boolean endsAfterWord(
      CleanText text, int from, int stop, int next, int word, char first) {
    int start = stop;
    while (start > from
        && stop - start < LONGEST_ABBREVIATION
        && isAbbreviationUnit(text.charAt(start - 1))) {
      start--;
    }
    if (start == stop) {
      return !isNumberOfItem(text, from, stop);
    }
    String meaning = meaning(text, start, stop);
    if (meaning == null) {
      return true;
    }
    return switch (meaning) {
      case "never" -> false;
      case "number" -> !Character.isDigit(first);
      default ->
          next < word || (Character.isUpperCase(first) && starters.contains(word(text, word)));
    };
  }

  /** Whether a few capitalised words and a speech verb start here. */
  private boolean isInquit(CleanText text, int from) {
    int at = from;
    for (int words = 0; words < MOST_NAMES; words++) {
      int start = at;
      while (at < text.length() && isAbbreviationUnit(text.charAt(at))) {
        at++;
      }
      if (at == start) {
        return false;
      }
      if (Character.isLowerCase(text.charAt(start))) {
        return words > 0 && inquits.contains(word(text, start));
      }
      while (at < text.length() && isSpace(text.charAt(at))) {
        at++;
      }
    }
    return false;
  }

  private @Nullable String meaning(CleanText text, int start, int stop) {
    String word = slice(text, start, stop);
    String known = abbreviations.get(word);
    if (known != null) {
      return known;
    }
    return isInitials(word) ? "maybe" : null;
  }

  /** Single capitals: {@code J}, {@code J.R.R}; but the pronoun. */
  private static boolean isInitials(String word) {
    if (word.equals("I") || word.length() % 2 == 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i % 2 == 0 ? !Character.isUpperCase(c) : c != '.') {
        return false;
      }
    }
    return true;
  }

  /** The number of a list item, at the very start. */
  private static boolean isNumberOfItem(CleanText text, int from, int stop) {
    int start = from;
    while (start < stop && isSpace(text.charAt(start))) {
      start++;
    }
    if (stop - start > 3 || stop == start) {
      return false;
    }
    for (int i = start; i < stop; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String word(CleanText text, int from) {
    int to = from;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    StringBuilder word = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      word.append(Character.toLowerCase(text.charAt(i)));
    }
    return word.toString();
  }

  private static String slice(CleanText text, int from, int to) {
    StringBuilder slice = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      slice.append(text.charAt(i));
    }
    return slice.toString();
  }

  private static int afterClosers(CleanText text, int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean spaced =
          isSpace(c) && c != '\n' && at + 1 < text.length() && text.charAt(at + 1) == '\u00bb';
      if (spaced) {
        at += 2;
      } else if (isCloser(c)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  private static boolean isAbbreviationUnit(char c) {
    return c == '.' || Character.isLetter(c);
  }

  private static boolean isTerminator(char c) {
    return switch (c) {
      case '.', '!', '?', '\u2026', '\u061f', '\u06d4', '\u203c', '\u2047', '\u2048', '\u2049' ->
          true;
      case '\u3002', '\uff01', '\uff1f' -> true;
      default -> false;
    };
  }

  private static boolean isCloser(char c) {
    return switch (c) {
      case '"', '\'', '\u201d', '\u00bb', '\u203a', ')', ']', '}' -> true;
      default -> false;
    };
  }

  private static boolean isOpener(char c) {
    return switch (c) {
      case '"', '\'', '\u201c', '\u201e', '\u201a', '\u00ab', '\u2039', '(', '[', '{' -> true;
      case '\u00bf', '\u00a1' -> true;
      default -> false;
    };
  }

  private static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015');
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
