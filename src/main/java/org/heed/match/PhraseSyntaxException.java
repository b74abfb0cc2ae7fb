package org.heed.match;

/** A phrase of a rule that cannot be read. The message says the fact and the remedy. */
public final class PhraseSyntaxException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int offset;

  /**
   * @param offset where in the phrase, in UTF-16 units
   */
  public PhraseSyntaxException(int offset, String message) {
    super(message);
    this.offset = offset;
  }

  /** Where in the phrase, in UTF-16 units. */
  public int offset() {
    return offset;
  }
}
