package org.heed.text;

import java.util.Arrays;

/**
 * Where each piece of the prose came from in the source, recorded while parsing. Immutable.
 *
 * <p>A piece is either verbatim (as many units in the prose as in the source, one to one) or
 * resolved (an entity, a line break element: any number of units on either side, never split).
 */
final class SourceMap {

  private final int[] prose;
  private final int[] proseLength;
  private final int[] source;
  private final int[] sourceLength;

  private SourceMap(int[] prose, int[] proseLength, int[] source, int[] sourceLength) {
    this.prose = prose;
    this.proseLength = proseLength;
    this.source = source;
    this.sourceLength = sourceLength;
  }

  /** The source range of the prose in {@code span}, whose ends may not lie between blocks. */
  SourceSpan toSource(Span span) {
    int first = pieceAt(span.start());
    int start =
        verbatim(first)
            ? source[first] + Math.min(span.start() - prose[first], sourceLength[first])
            : source[first];
    if (span.length() == 0) {
      return new SourceSpan(start, start);
    }
    int last = pieceAt(span.end() - 1);
    int end =
        verbatim(last)
            ? source[last] + Math.min(span.end() - prose[last], sourceLength[last])
            : source[last] + sourceLength[last];
    return new SourceSpan(start, Math.max(start, end));
  }

  /** The prose that came from a source range: from the first piece it touches to the last. */
  Span toProse(SourceSpan span) {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (int i = 0; i < prose.length; i++) {
      int from = Math.max(span.start(), source[i]);
      int to = Math.min(span.end(), source[i] + sourceLength[i]);
      if (from < to) {
        int a = verbatim(i) ? prose[i] + from - source[i] : prose[i];
        int b = verbatim(i) ? prose[i] + to - source[i] : prose[i] + proseLength[i];
        start = Math.min(start, a);
        end = Math.max(end, b);
      }
    }
    return start <= end ? new Span(start, end) : new Span(0, 0);
  }

  private boolean verbatim(int piece) {
    return proseLength[piece] == sourceLength[piece];
  }

  private int pieceAt(int offset) {
    int found = Arrays.binarySearch(prose, offset);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  /** Collects pieces in the order of the prose. */
  static final class Builder {
    private int[] prose = new int[64];
    private int[] proseLength = new int[64];
    private int[] source = new int[64];
    private int[] sourceLength = new int[64];
    private int size;

    void add(int proseStart, int proseUnits, int sourceStart, int sourceUnits) {
      if (size > 0 && proseUnits == sourceUnits) {
        int last = size - 1;
        if (proseLength[last] == sourceLength[last]
            && prose[last] + proseLength[last] == proseStart
            && source[last] + sourceLength[last] == sourceStart) {
          proseLength[last] += proseUnits;
          sourceLength[last] += sourceUnits;
          return;
        }
      }
      if (size == prose.length) {
        prose = Arrays.copyOf(prose, size * 2);
        proseLength = Arrays.copyOf(proseLength, size * 2);
        source = Arrays.copyOf(source, size * 2);
        sourceLength = Arrays.copyOf(sourceLength, size * 2);
      }
      prose[size] = proseStart;
      proseLength[size] = proseUnits;
      source[size] = sourceStart;
      sourceLength[size] = sourceUnits;
      size++;
    }

    SourceMap build() {
      if (size == 0) {
        add(0, 0, 0, 0);
      }
      return new SourceMap(
          Arrays.copyOf(prose, size),
          Arrays.copyOf(proseLength, size),
          Arrays.copyOf(source, size),
          Arrays.copyOf(sourceLength, size));
    }
  }
}
