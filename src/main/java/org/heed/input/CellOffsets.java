package org.heed.input;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Puts right the offsets that the parser gives within one cell of a table: it counts an escaped
 * pipe, two units of the source, as one.
 */
final class CellOffsets {

  /** Where no cell is open and all offsets are right. */
  static final CellOffsets NONE = new CellOffsets(List.of());

  private final List<Integer> pipes; // where the parser says that each escaped pipe stands

  private CellOffsets(List<Integer> pipes) {
    this.pipes = pipes;
  }

  /** For the cell that starts at an offset of the source. */
  CellOffsets(String source, int start) {
    this(new ArrayList<>());
    for (int i = start; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\\' && source.startsWith("|", i + 1)) {
        pipes.add(i - pipes.size());
        i++;
      } else if (c == '|' || Lines.isLineEnd(c)) {
        return;
      }
    }
  }

  /** The true offset of what the parser says stands at {@code offset}. */
  int inSource(int offset) {
    int found = Collections.binarySearch(pipes, offset);
    int shift = found >= 0 ? found : -found - 1; // those before it
    return offset + shift;
  }
}
