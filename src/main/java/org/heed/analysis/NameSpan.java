package org.heed.analysis;

/**
 * A name in a sentence.
 *
 * @param first its first word, counted from 0 at the sentence's first token
 * @param after the word after its last
 * @param kind what bears it
 */
public record NameSpan(int first, int after, Kind kind) {

  /** What bears a name. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    PLACE
  }
}
