package org.heed.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.heed.text.Language;

/**
 * How common each trigram is in each language: {@code trigrams.txt}, searched as it stands. Its
 * format and where its figures come from are told in {@code trigrams.README.md}. Immutable.
 */
final class TrigramTable {

  /** What stands for the edge of a word. */
  static final char EDGE = '_';

  private static final int GRAM = 3;

  private final String table;
  private final int firstRow;
  private final int rowLength;
  private final int rows;
  private final List<Language> languages;

  private TrigramTable(String table) {
    this.table = table;
    this.firstRow = table.indexOf('\n') + 1;
    List<Language> named = new ArrayList<>();
    for (String code : table.substring(0, firstRow - 1).split(" ", -1)) {
      named.add(new Language(code));
    }
    this.languages = List.copyOf(named);
    this.rowLength = GRAM + languages.size() + 1;
    this.rows = (table.length() - firstRow) / rowLength;
  }

  /** Reads the table; takes some milliseconds. */
  static TrigramTable load() {
    try (InputStream in = TrigramTable.class.getResourceAsStream("trigrams.txt")) {
      if (in == null) {
        throw new IllegalStateException("trigrams.txt is not on the class path");
      }
      return new TrigramTable(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The languages, in the order of the scores. */
  List<Language> languages() {
    return languages;
  }

  /**
   * Adds what a trigram tells to the scores.
   *
   * @param scores one for each language, in half doublings of probability
   */
  void score(char first, char second, char third, int[] scores) {
    int low = 0;
    int high = rows - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int row = firstRow + middle * rowLength;
      int order = compare(row, first, second, third);
      if (order == 0) {
        for (int i = 0; i < scores.length; i++) {
          char level = table.charAt(row + GRAM + i);
          scores[i] += level == '.' ? 0 : level - 'a' + 1;
        }
        return;
      } else if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
  }

  private int compare(int row, char first, char second, char third) {
    int order = Character.compare(table.charAt(row), first);
    if (order == 0) {
      order = Character.compare(table.charAt(row + 1), second);
    }
    return order != 0 ? order : Character.compare(table.charAt(row + 2), third);
  }
}
