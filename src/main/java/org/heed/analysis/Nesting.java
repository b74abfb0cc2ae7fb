package org.heed.analysis;

import java.util.Arrays;
import org.heed.text.Span;

/**
 * Nested ranges in the order of their start, made to find those around a span without looking at
 * all of them. Ranges may share ends and must not cross.
 */
final class Nesting {

  private final int[] starts;
  private final int[] ends;
  private final int[] parents; // the innermost range around each, or -1

  Nesting(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
    parents = new int[starts.length];
    for (int i = 0; i < starts.length; i++) {
      int parent = i - 1;
      while (parent >= 0 && ends[parent] < ends[i]) {
        parent = parents[parent];
      }
      parents[i] = parent;
    }
  }

  /** The index of the innermost range around a span, or -1. */
  int innermost(Span span) {
    int found = Arrays.binarySearch(starts, span.start());
    int at = found >= 0 ? lastWithSameStart(found) : -found - 2;
    return outwards(at, span);
  }

  /** The index of the next range around a span, outwards from {@code inner}, or -1. */
  int around(int inner, Span span) {
    return outwards(parents[inner], span);
  }

  private int outwards(int from, Span span) {
    int at = from;
    while (at >= 0 && ends[at] < span.end()) {
      at = parents[at];
    }
    return at;
  }

  private int lastWithSameStart(int index) {
    int last = index;
    while (last + 1 < starts.length && starts[last + 1] == starts[last]) {
      last++;
    }
    return last;
  }
}
