package org.heed.analysis.lucene;

import java.util.HashMap;
import java.util.Map;

/** The values of cardinals, in digits or in one word. Immutable. */
final class Cardinals {

  private final Map<String, Integer> words = new HashMap<>();
  private final String marks;

  /**
   * @param list lines of a word and its value
   * @param marks the marks that may stand between groups of three digits
   */
  Cardinals(WordList list, String marks) {
    for (String[] row : list.rows()) {
      words.put(row[0], Integer.valueOf(row[1]));
    }
    this.marks = marks;
  }

  /**
   * The value of a cardinal from 0 up; -1 for anything else, an ordinal, a decimal or a value of
   * more than nine digits among them.
   */
  int value(String norm) {
    return Character.isDigit(norm.charAt(0)) ? digits(norm) : words.getOrDefault(norm, -1);
  }

  private int digits(String norm) {
    int value = 0;
    int counted = 0;
    int sinceMark = -1;
    for (int i = 0; i < norm.length(); i++) {
      int digit = Character.digit(norm.charAt(i), 10);
      if (digit >= 0) {
        counted++;
        value = counted <= 9 ? value * 10 + digit : value;
        sinceMark = sinceMark < 0 ? -1 : sinceMark + 1;
      } else if (marks.indexOf(norm.charAt(i)) >= 0
          && (sinceMark < 0 ? counted <= 3 : sinceMark == 3)) {
        sinceMark = 0;
      } else {
        return -1;
      }
    }
    return counted <= 9 && (sinceMark < 0 || sinceMark == 3) ? value : -1;
  }
}
