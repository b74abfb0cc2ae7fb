package org.heed.analysis;

import java.util.Arrays;
import org.heed.text.Span;

/**
 * The words of a prose in order, each with its place, its form and the sentence it stands in.
 * Immutable. Punctuation and white space are no tokens; hyphens separate words; clitics such as
 * {@code n't} and {@code 's} are tokens of their own.
 */
public final class Tokens {

  private final int[] starts;
  private final int[] ends;
  private final WordForm[] forms;
  private final int[] sentenceOf;
  private final int[] sentenceStart; // token index each sentence starts at, plus one past the last
  private final int[] sentenceFrom; // prose offsets of each sentence, its punctuation included
  private final int[] sentenceTo;

  private Tokens(
      int[] starts,
      int[] ends,
      WordForm[] forms,
      int[] sentenceOf,
      int[] sentenceStart,
      int[] sentenceFrom,
      int[] sentenceTo) {
    this.starts = starts;
    this.ends = ends;
    this.forms = forms;
    this.sentenceOf = sentenceOf;
    this.sentenceStart = sentenceStart;
    this.sentenceFrom = sentenceFrom;
    this.sentenceTo = sentenceTo;
  }

  /** The number of tokens. */
  public int size() {
    return forms.length;
  }

  /** The prose offset at which a token starts. */
  public int start(int token) {
    return starts[token];
  }

  /** The prose offset after a token. */
  public int end(int token) {
    return ends[token];
  }

  public WordForm form(int token) {
    return forms[token];
  }

  /** The index of the sentence a token stands in; sentences never cross blocks. */
  public int sentence(int token) {
    return sentenceOf[token];
  }

  /** The number of sentences that hold a token. */
  public int sentences() {
    return sentenceStart.length - 1;
  }

  /** The first token of a sentence. */
  public int firstOf(int sentence) {
    return sentenceStart[sentence];
  }

  /** The token after the last one of a sentence. */
  public int afterLastOf(int sentence) {
    return sentenceStart[sentence + 1];
  }

  /** The prose of a sentence, its punctuation and closing quotation marks included. */
  public Span sentenceSpan(int sentence) {
    return new Span(sentenceFrom[sentence], sentenceTo[sentence]);
  }

  /** From the start of the token {@code first} to the end of the token before {@code after}. */
  public Span span(int first, int after) {
    return new Span(starts[first], ends[after - 1]);
  }

  /** The index of the first token that starts at or after a prose offset; {@link #size} if none. */
  public int firstFrom(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** Collects tokens in the order of the prose. Not thread-safe. */
  public static final class Builder {
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private WordForm[] forms = new WordForm[256];
    private int[] sentenceOf = new int[256];
    private int[] sentenceStart = new int[64];
    private int[] sentenceFrom = new int[64];
    private int[] sentenceTo = new int[64];
    private int sentences;
    private int size;
    private boolean open;

    /** Adds a word; the first one after {@link #endSentence} starts a sentence. */
    public void add(int start, int end, WordForm form) {
      if (size == forms.length) {
        int larger = size * 2;
        starts = Arrays.copyOf(starts, larger);
        ends = Arrays.copyOf(ends, larger);
        forms = Arrays.copyOf(forms, larger);
        sentenceOf = Arrays.copyOf(sentenceOf, larger);
      }
      if (!open) {
        if (sentences + 1 >= sentenceStart.length) {
          int larger = sentenceStart.length * 2;
          sentenceStart = Arrays.copyOf(sentenceStart, larger);
          sentenceFrom = Arrays.copyOf(sentenceFrom, larger);
          sentenceTo = Arrays.copyOf(sentenceTo, larger);
        }
        sentenceFrom[sentences] = start;
        sentenceStart[sentences++] = size;
        open = true;
      }
      starts[size] = start;
      ends[size] = end;
      forms[size] = form;
      sentenceOf[size] = sentences - 1;
      sentenceTo[sentences - 1] = end;
      size++;
    }

    /** Ends the sentence, if a word was added to it. */
    public void endSentence() {
      open = false;
    }

    /**
     * Ends the sentence, if a word was added to it.
     *
     * @param span its prose, punctuation included
     */
    public void endSentence(Span span) {
      if (open) {
        sentenceFrom[sentences - 1] = span.start();
        sentenceTo[sentences - 1] = span.end();
      }
      open = false;
    }

    public Tokens build() {
      int[] bounds = Arrays.copyOf(sentenceStart, sentences + 1);
      bounds[sentences] = size;
      return new Tokens(
          Arrays.copyOf(starts, size),
          Arrays.copyOf(ends, size),
          Arrays.copyOf(forms, size),
          Arrays.copyOf(sentenceOf, size),
          bounds,
          Arrays.copyOf(sentenceFrom, sentences),
          Arrays.copyOf(sentenceTo, sentences));
    }
  }
}
