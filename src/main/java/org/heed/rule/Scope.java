package org.heed.rule;

/**
 * How far from a match a condition looks.
 *
 * @param kind what it is measured by
 * @param words the number of words on either side, for {@link Kind#WORDS}; otherwise 0
 */
public record Scope(Kind kind, int words) {

  /** What a scope is measured by. */
  public enum Kind {
    SENTENCE,
    PARAGRAPH,
    DRAFT,
    /** The phrase must share a word with the match. */
    OVERLAP,
    WORDS
  }

  public static final Scope SENTENCE = new Scope(Kind.SENTENCE, 0);
  public static final Scope PARAGRAPH = new Scope(Kind.PARAGRAPH, 0);
  public static final Scope DRAFT = new Scope(Kind.DRAFT, 0);
  public static final Scope OVERLAP = new Scope(Kind.OVERLAP, 0);

  /** Within so many words of the match. */
  public static Scope words(int words) {
    return new Scope(Kind.WORDS, words);
  }
}
