package org.heed.analysis.lucene;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A data file of Heed's own: a line an entry, fields between tabs, comments after {@code #}. */
final class WordList {

  private final List<String[]> rows;

  private WordList(List<String[]> rows) {
    this.rows = rows;
  }

  /** The fields of each line. */
  List<String[]> rows() {
    return rows;
  }

  /**
   * Reads a file.
   *
   * @param resource absolute class path name
   */
  static WordList read(String resource) {
    String all = text(resource);
    List<String[]> rows = new ArrayList<>();
    int from = 0;
    while (from < all.length()) {
      int to = all.indexOf('\n', from);
      to = to < 0 ? all.length() : to;
      if (to > from && all.charAt(from) != '#') {
        rows.add(fields(all, from, to));
      }
      from = to + 1;
    }
    return new WordList(rows);
  }

  private static String[] fields(String all, int from, int to) {
    int count = 1;
    for (int i = from; i < to; i++) {
      if (all.charAt(i) == '\t') {
        count++;
      }
    }
    String[] fields = new String[count];
    int start = from;
    for (int i = 0; i < count; i++) {
      int end = all.indexOf('\t', start);
      end = end < 0 || end > to ? to : end;
      fields[i] = all.substring(start, end);
      start = end + 1;
    }
    return fields;
  }

  private static String text(String resource) {
    try (InputStream stream = WordList.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IOException("the word list " + resource + " is missing from Heed's jar");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
