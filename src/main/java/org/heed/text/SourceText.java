package org.heed.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A source and what of it is to be parsed: all of it, or all but some cut ranges (the header and
 * the marks of an annotated draft). Immutable.
 */
public final class SourceText {

  private final String whole;
  private final String text;
  private final int[] cutAt; // offset in text where a cut was made, ascending
  private final int[] removed; // units removed up to and including that cut

  private SourceText(String whole, String text, int[] cutAt, int[] removed) {
    this.whole = whole;
    this.text = text;
    this.cutAt = cutAt;
    this.removed = removed;
  }

  /** A source to be parsed as it stands. */
  public static SourceText of(String whole) {
    return new SourceText(whole, whole, new int[0], new int[0]);
  }

  /**
   * A source without some ranges.
   *
   * @param cuts what to leave out, ascending and apart
   */
  public static SourceText without(String whole, List<SourceSpan> cuts) {
    StringBuilder kept = new StringBuilder();
    int[] cutAt = new int[cuts.size()];
    int[] removed = new int[cuts.size()];
    int from = 0;
    int gone = 0;
    for (int i = 0; i < cuts.size(); i++) {
      SourceSpan cut = cuts.get(i);
      kept.append(whole, from, cut.start());
      from = cut.end();
      gone += cut.length();
      cutAt[i] = kept.length();
      removed[i] = gone;
    }
    kept.append(whole, from, whole.length());
    return new SourceText(whole, kept.toString(), cutAt, removed);
  }

  /**
   * A part of a source without some ranges.
   *
   * @param cuts what to leave out, ascending and apart; those beyond the part play no role
   */
  public static SourceText part(String whole, SourceSpan part, List<SourceSpan> cuts) {
    if (part.length() == whole.length()) {
      return cuts.isEmpty() ? of(whole) : without(whole, cuts);
    }
    List<SourceSpan> all = new ArrayList<>();
    int from = 0;
    if (part.start() > 0) {
      all.add(new SourceSpan(0, part.start()));
      from = part.start();
    }
    for (SourceSpan cut : cuts) {
      int start = Math.max(from, cut.start());
      int end = Math.min(part.end(), cut.end());
      if (start < end) {
        all.add(new SourceSpan(start, end));
        from = end;
      }
    }
    if (part.end() < whole.length()) {
      all.add(new SourceSpan(part.end(), whole.length()));
    }
    return without(whole, all);
  }

  /** The source as decoded. */
  public String whole() {
    return whole;
  }

  /** What is to be parsed. */
  public String text() {
    return text;
  }

  /** Where the unit at {@code offset} of {@link #text} stands in {@link #whole}. */
  public int startInWhole(int offset) {
    return offset + removedBefore(offset, true);
  }

  /** The end in {@link #whole} of what ends at {@code offset} of {@link #text}. */
  public int endInWhole(int offset) {
    return offset + removedBefore(offset, false);
  }

  /** The first cut strictly inside a range of {@link #text}, or -1. */
  int cutWithin(int start, int end) {
    int low = 0;
    int high = cutAt.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cutAt[middle] <= start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < cutAt.length && cutAt[low] < end ? cutAt[low] : -1;
  }

  private int removedBefore(int offset, boolean includingCutAtOffset) {
    int low = 0;
    int high = cutAt.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (includingCutAtOffset ? cutAt[middle] <= offset : cutAt[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? 0 : removed[low - 1];
  }
}
