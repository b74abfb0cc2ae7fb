package org.heed.text;

import org.jspecify.annotations.Nullable;

/**
 * A half-open range of UTF-16 code units in the source as decoded, markup included.
 *
 * @param start first unit, 0-based
 * @param end unit after the last
 */
public record SourceSpan(int start, int end) implements Comparable<SourceSpan> {

  public SourceSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span from " + start + " to " + end);
    }
  }

  /** The number of units covered. */
  public int length() {
    return end - start;
  }

  /** Whether every unit of {@code other} lies in this span. */
  public boolean contains(SourceSpan other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(SourceSpan other) {
    return start < other.end && other.start < end;
  }

  // The equals and hashCode that a record is given cost some 25 ms when the first one runs.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceSpan span && start == span.start && end == span.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  /** By start, then by end. */
  @Override
  public int compareTo(SourceSpan other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
