package org.heed.http;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text in which its sender has told markup apart: what is to be reviewed, and where each unit of
 * it stands in the whole. Offsets count UTF-16 units. Immutable.
 */
final class AnnotatedText {

  private final String prose;

  /** For each unit of the prose where it starts and ends in the whole; null where nothing moved. */
  private final int @Nullable [] starts;

  private final int @Nullable [] ends;

  private AnnotatedText(String prose, int @Nullable [] starts, int @Nullable [] ends) {
    this.prose = prose;
    this.starts = starts;
    this.ends = ends;
  }

  /** A text without markup. */
  static AnnotatedText plain(String text) {
    return new AnnotatedText(text, null, null);
  }

  /**
   * Reads {@code {"annotation": [{"text": …}, {"markup": …, "interpretAs": …}, …]}}.
   *
   * @param value a value of a JSON text
   */
  static AnnotatedText of(@Nullable Object value) throws Problem {
    List<?> pieces = Fields.of(value, "/data", List.of()).list("annotation");
    StringBuilder prose = new StringBuilder();
    IntRun starts = new IntRun();
    IntRun ends = new IntRun();
    int at = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Fields piece = Fields.of(pieces.get(i), "/data/annotation/" + i, List.of());
      String text = piece.text("text").orElse("");
      for (int unit = 0; unit < text.length(); unit++) {
        starts.add(at);
        ends.add(++at);
      }
      prose.append(text);
      String markup = piece.text("markup").orElse("");
      String read = piece.text("interpretAs").orElse("");
      for (int unit = 0; unit < read.length(); unit++) {
        starts.add(at);
        ends.add(at + markup.length());
      }
      prose.append(read);
      at += markup.length();
    }
    return new AnnotatedText(prose.toString(), starts.toArray(), ends.toArray());
  }

  /** What is to be reviewed. */
  String prose() {
    return prose;
  }

  /** Where a range of the prose that is not empty starts in the whole. */
  int start(int from) {
    return starts == null ? from : starts[from];
  }

  /** Where a range of the prose that is not empty ends in the whole. */
  int end(int to) {
    return ends == null ? to : ends[to - 1];
  }

  /** A growing run of numbers. */
  private static final class IntRun {
    private int[] numbers = new int[256];
    private int size;

    void add(int number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
      }
      numbers[size++] = number;
    }

    int[] toArray() {
      return Arrays.copyOf(numbers, size);
    }
  }
}
