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
  private final int[]
      bySource; // pieces by where they stand in the source, where they never overlap

  private SourceMap(int[] prose, int[] proseLength, int[] source, int[] sourceLength) {
    this.prose = prose;
    this.proseLength = proseLength;
    this.source = source;
    this.sourceLength = sourceLength;
    this.bySource = bySource(source);
  }

  private static int[] bySource(int[] source) {
    long[] keyed = new long[source.length];
    for (int i = 0; i < source.length; i++) {
      keyed[i] = ((long) source[i] << Integer.SIZE) | i;
    }
    Arrays.sort(keyed);
    int[] order = new int[keyed.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = (int) keyed[i];
    }
    return order;
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
    for (int i = firstEndingAfter(span.start()); i < bySource.length; i++) {
      int piece = bySource[i];
      int from = Math.max(span.start(), source[piece]);
      int to = Math.min(span.end(), source[piece] + sourceLength[piece]);
      if (source[piece] >= span.end()) {
        break;
      }
      if (from < to) {
        int shift = prose[piece] - source[piece];
        start = Math.min(start, verbatim(piece) ? from + shift : prose[piece]);
        end = Math.max(end, verbatim(piece) ? to + shift : prose[piece] + proseLength[piece]);
      }
    }
    return start <= end ? new Span(start, end) : new Span(0, 0);
  }

  /** The first place in {@link #bySource} whose piece ends after a source offset. */
  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = bySource.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int piece = bySource[middle];
      if (source[piece] + sourceLength[piece] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Adds all pieces to another map, whose prose has some units before them. */
  void addTo(Builder other, int before) {
    for (int i = 0; i < prose.length; i++) {
      other.add(before + prose[i], proseLength[i], source[i], sourceLength[i]);
    }
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
