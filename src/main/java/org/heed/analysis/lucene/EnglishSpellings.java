package org.heed.analysis.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * British and American spellings of one word: {@code -ise} and {@code -ize}, {@code -our} and
 * {@code -or} by rule, others by a table. A spelling made by rule need not be a word. Immutable.
 */
final class EnglishSpellings {

  /** The shortest stem before {@code -ise} or {@code -our}: prise and prize are two words. */
  private static final int SHORTEST_STEM = 3;

  private final Map<String, String> table = new HashMap<>();

  /**
   * @param list lines of a British and an American form
   */
  EnglishSpellings(WordList list) {
    for (String[] row : list.rows()) {
      table.put(row[0], row[1]);
      table.put(row[1], row[0]);
    }
  }

  /** The other spellings that a form may have; mostly none. */
  List<String> others(String norm) {
    String listed = table.get(norm);
    if (listed != null) {
      return List.of(listed);
    }
    List<String> others = new ArrayList<>(1);
    addSibilant(norm, others);
    addOur(norm, others);
    return others;
  }

  private static void addSibilant(String norm, List<String> others) {
    for (int i = norm.length() - 2; i > SHORTEST_STEM && i >= norm.length() - 8; i--) {
      char c = norm.charAt(i);
      char before = norm.charAt(i - 1);
      if ((c == 's' || c == 'z') && (before == 'i' || before == 'y') && isVerbEnding(norm, i + 1)) {
        others.add(replaced(norm, i, c == 's' ? 'z' : 's'));
        return;
      }
    }
  }

  private static boolean isVerbEnding(String norm, int from) {
    return switch (norm.substring(from)) {
      case "e", "es", "ed", "ing", "er", "ers", "able", "ation", "ations" -> true;
      default -> false;
    };
  }

  private static void addOur(String norm, List<String> others) {
    int at = norm.indexOf("or", SHORTEST_STEM);
    if (at < 0) {
      int british = norm.indexOf("our", SHORTEST_STEM);
      if (british >= 0) {
        others.add(norm.substring(0, british + 1).concat(norm.substring(british + 2)));
      }
      return;
    }
    others.add(norm.substring(0, at + 1).concat("u").concat(norm.substring(at + 1)));
  }

  private static String replaced(String norm, int at, char c) {
    return norm.substring(0, at).concat(String.valueOf(c)).concat(norm.substring(at + 1));
  }
}
