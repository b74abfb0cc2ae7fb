package org.heed.text;

import java.util.Arrays;

/** Lines and columns of a source; lines end at LF, CRLF or CR. Immutable. */
public final class LineIndex {

  private final int[] starts;
  private final int length;

  /** Indexes the lines of {@code source}. */
  public LineIndex(String source) {
    int[] found = new int[64];
    int size = 1;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == source.length() || source.charAt(i + 1) != '\n'))) {
        if (size == found.length) {
          found = Arrays.copyOf(found, size * 2);
        }
        found[size++] = i + 1;
      }
    }
    starts = Arrays.copyOf(found, size);
    length = source.length();
  }

  /** The 1-based line of a source offset. */
  public int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The 1-based column of a source offset, in UTF-16 units. */
  public int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }

  /** The offset at which a 1-based line starts. */
  public int start(int line) {
    return starts[line - 1];
  }

  /** The offset after a 1-based line and its line end. */
  public int end(int line) {
    return line < starts.length ? starts[line] : length;
  }

  /** The number of lines, at least 1. */
  public int lines() {
    return starts.length;
  }
}
