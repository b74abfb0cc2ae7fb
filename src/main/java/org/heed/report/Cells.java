package org.heed.report;

import java.util.Arrays;

/**
 * A stretch of a source as the cells of a terminal: what is shown for each character, how wide, and
 * where it stands in the source. A character that joins the one before it takes no cells.
 */
final class Cells {

  private static final int TAB = 4;

  private final String[] shown;
  private final int[] width;
  private final int[] offset;
  private final int size;

  private Cells(String[] shown, int[] width, int[] offset, int size) {
    this.shown = shown;
    this.width = width;
    this.offset = offset;
    this.size = size;
  }

  static Cells of(String source, int start, int end) {
    String[] shown = new String[end - start];
    int[] width = new int[end - start];
    int[] offset = new int[end - start];
    int size = 0;
    int column = 0;
    boolean joined = false;
    for (int i = start; i < end; ) {
      int c = source.codePointAt(i);
      offset[size] = i;
      if (c == '\t') {
        width[size] = TAB - column % TAB;
        shown[size] = " ".repeat(width[size]);
      } else {
        shown[size] = Visible.character(c);
        width[size] =
            shown[size].isEmpty() || joined ? 0 : CellWidth.of(shown[size].codePointAt(0));
        if (c == 0xfe0f && size > 0 && width[size - 1] == 1) {
          // Shown as a picture, which is two cells wide.
          width[size] = 1;
        }
      }
      joined = c == 0x200d;
      column += width[size];
      size++;
      i += Character.charCount(c);
    }
    return new Cells(
        Arrays.copyOf(shown, size), Arrays.copyOf(width, size), Arrays.copyOf(offset, size), size);
  }

  int size() {
    return size;
  }

  int width(int cell) {
    return width[cell];
  }

  /** The index of the first character at or after a source offset. */
  int indexOf(int sourceOffset) {
    int found = Arrays.binarySearch(offset, sourceOffset);
    return found >= 0 ? found : -found - 1;
  }

  /** The number of cells from one character to another. */
  int width(int from, int to) {
    int sum = 0;
    for (int i = from; i < to; i++) {
      sum += width[i];
    }
    return sum;
  }

  String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(shown[i]);
    }
    return text.toString();
  }

  boolean isBlank(int cell) {
    return shown[cell].isBlank();
  }
}
