package org.heed.report;

import java.util.ArrayList;
import java.util.List;
import org.heed.text.LineIndex;
import org.heed.text.SourceSpan;

/**
 * The lines of a source that a finding stands in, each cut to the terminal's width around it, and
 * what marks it there: carets, or the words once more where the line runs from right to left and no
 * caret would hit.
 *
 * @param line the source line
 * @param marks what stands below it
 */
record Excerpt(String line, String marks) {

  private static final int MOST_LINES = 3;
  private static final String CUT = "…";

  /** The excerpts of a finding, at most three: a longer one is cut after its third line. */
  static List<Excerpt> of(String source, LineIndex lines, SourceSpan span, int width) {
    List<Excerpt> excerpts = new ArrayList<>();
    int first = lines.line(span.start());
    int last = lines.line(Math.max(span.start(), span.end() - 1));
    for (int line = first; line <= last && excerpts.size() < MOST_LINES; line++) {
      int start = lines.start(line);
      int end = lines.end(line);
      while (end > start && (source.charAt(end - 1) == '\n' || source.charAt(end - 1) == '\r')) {
        end--;
      }
      int from = Math.max(span.start(), start);
      int to = Math.min(span.end(), end);
      if (from < to || first == last) {
        excerpts.add(cut(source, start, end, Math.min(from, end), Math.max(from, to), width));
      }
    }
    return excerpts;
  }

  private static Excerpt cut(String source, int start, int end, int from, int to, int width) {
    // A line may be a whole book: nothing further away than this can fit.
    int near = wholeAt(source, Math.max(start, from - 2 * width), start);
    int far = wholeAt(source, Math.min(end, Math.min(to, from + 2 * width) + 2 * width), end);
    Cells cells = Cells.of(source, near, far);
    int spanFrom = cells.indexOf(from);
    int spanTo = Math.min(cells.size(), cells.indexOf(to));
    int room = width - 2;
    int spanWidth = cells.width(spanFrom, spanTo);
    boolean spanCut = spanWidth > room;
    while (cells.width(spanFrom, spanTo) > room) {
      spanTo--;
    }
    int spare = Math.max(0, room - spanWidth);
    int windowFrom = spanFrom;
    int before = 0;
    while (windowFrom > 0 && before + cells.width(windowFrom - 1) <= spare / 2) {
      before += cells.width(--windowFrom);
    }
    int windowTo = spanTo;
    int after = 0;
    while (!spanCut && windowTo < cells.size() && before + after + cells.width(windowTo) <= spare) {
      after += cells.width(windowTo++);
    }
    while (windowFrom > 0 && before + after + cells.width(windowFrom - 1) <= spare) {
      before += cells.width(--windowFrom);
    }
    boolean cutBefore = windowFrom > 0 || near > start;
    boolean cutAfter = windowTo < cells.size() || far < end;
    windowFrom = cutBefore ? wordStart(cells, windowFrom, spanFrom) : firstInk(cells, spanFrom);
    windowTo = cutAfter && !spanCut ? wordEnd(cells, windowTo, spanTo) : windowTo;
    String line = (cutBefore ? CUT : "") + cells.text(windowFrom, windowTo) + (cutAfter ? CUT : "");
    if (Visible.runsRightToLeft(line)) {
      return new Excerpt(
          Visible.isolated(line), "^ " + Visible.isolated(cells.text(spanFrom, spanTo)));
    }
    int indent = (cutBefore ? 1 : 0) + cells.width(windowFrom, spanFrom);
    int carets = Math.max(1, cells.width(spanFrom, spanTo));
    return new Excerpt(line, " ".repeat(indent) + "^".repeat(carets) + (spanCut ? CUT : ""));
  }

  /** Leaves a line's own indentation out. */
  private static int firstInk(Cells cells, int limit) {
    int at = 0;
    while (at < limit && cells.isBlank(at)) {
      at++;
    }
    return at;
  }

  /** Never begins in the middle of a word, if there is another before the span. */
  private static int wordStart(Cells cells, int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (cells.isBlank(i)) {
        return i + 1;
      }
    }
    return from;
  }

  private static int wordEnd(Cells cells, int to, int limit) {
    for (int i = to; i > limit; i--) {
      if (cells.isBlank(i - 1)) {
        return i - 1;
      }
    }
    return to;
  }

  private static int wholeAt(String source, int offset, int limit) {
    return offset != limit
            && offset > 0
            && offset < source.length()
            && Character.isLowSurrogate(source.charAt(offset))
        ? offset - 1
        : offset;
  }
}
