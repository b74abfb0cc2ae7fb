package org.heed.lsp;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.heed.text.LineIndex;
import org.heed.text.SourceSpan;

/** Positions in one text, as a client counts them, and its UTF-16 offsets. Immutable. */
final class Positions {

  private final String text;
  private final LineIndex lines;
  private final PositionUnit unit;

  Positions(String text, PositionUnit unit) {
    this.text = text;
    this.lines = new LineIndex(text);
    this.unit = unit;
  }

  /** The offset of a position; one past the end of its line or of the text means that end. */
  int offset(Position position) {
    int line = Math.max(0, position.getLine()) + 1;
    if (line > lines.lines()) {
      return text.length();
    }
    int at = lines.start(line);
    int end = contentEnd(line);
    int wanted = Math.max(0, position.getCharacter());
    if (unit == PositionUnit.UTF_16) {
      return wanted > end - at ? end : at + wanted;
    }
    int counted = 0;
    while (at < end && counted < wanted) {
      int c = text.codePointAt(at);
      counted += unit.length(c);
      at += Character.charCount(c);
    }
    return at;
  }

  private int contentEnd(int line) {
    int end = lines.end(line);
    int start = lines.start(line);
    if (line < lines.lines()) {
      end--;
      if (end > start && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r') {
        end--;
      }
    }
    return end;
  }

  /** The span of a range, whichever end comes first. */
  SourceSpan span(Range range) {
    int start = offset(range.getStart());
    int end = offset(range.getEnd());
    return new SourceSpan(Math.min(start, end), Math.max(start, end));
  }

  Position position(int offset) {
    int line = lines.line(offset);
    int start = lines.start(line);
    int column = offset - start;
    if (unit != PositionUnit.UTF_16) {
      column = 0;
      for (int at = start; at < offset; ) {
        int c = text.codePointAt(at);
        column += unit.length(c);
        at += Character.charCount(c);
      }
    }
    return new Position(line - 1, column);
  }

  Range range(SourceSpan span) {
    return new Range(position(span.start()), position(span.end()));
  }
}
