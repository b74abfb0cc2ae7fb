package org.heed.analysis;

import java.util.Arrays;
import org.heed.text.Draft;
import org.heed.text.Span;

/**
 * The words of one sentence with the punctuation between them, whatever draft and place it stands
 * in: equal sentences are equal. Immutable.
 */
public final class SentenceText {

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final int hash;

  private SentenceText(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.hash = 31 * text.hashCode() + Arrays.hashCode(starts);
  }

  /** A sentence of a draft. */
  public static SentenceText of(Draft draft, Tokens tokens, int sentence) {
    int first = tokens.firstOf(sentence);
    int size = tokens.afterLastOf(sentence) - first;
    Span span = tokens.sentenceSpan(sentence);
    int from = Math.min(span.start(), tokens.start(first));
    int[] starts = new int[size];
    int[] ends = new int[size];
    for (int i = 0; i < size; i++) {
      starts[i] = tokens.start(first + i) - from;
      ends[i] = tokens.end(first + i) - from;
    }
    int to = Math.max(span.end(), tokens.end(first + size - 1));
    return new SentenceText(draft.prose().substring(from, to), starts, ends);
  }

  /** The number of words. */
  public int size() {
    return starts.length;
  }

  /** A word as written. */
  public String word(int word) {
    return text.substring(starts[word], ends[word]);
  }

  /** What stands between a word and the one before it, or the sentence's start. */
  public String before(int word) {
    return text.substring(word == 0 ? 0 : ends[word - 1], starts[word]);
  }

  /** What stands after the last word. */
  public String after() {
    return text.substring(ends[ends.length - 1]);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SentenceText that
        && hash == that.hash
        && text.equals(that.text)
        && Arrays.equals(starts, that.starts)
        && Arrays.equals(ends, that.ends);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return text;
  }
}
