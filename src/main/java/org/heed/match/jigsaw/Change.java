package org.heed.match.jigsaw;

import java.util.Optional;

/**
 * Something a desk can do about a clue: leave it out, or say less.
 *
 * @param replacement what to write instead, as "a teenager" or "a local school"; empty to delete it
 * @param leaves what the replacement still says; empty where it narrows nothing
 */
public record Change(String replacement, Optional<Fact> leaves) {

  public static Change delete() {
    return new Change("", Optional.empty());
  }

  /** Words that narrow nothing any more. */
  public static Change to(String replacement) {
    return new Change(replacement, Optional.empty());
  }

  /** Words that say less. */
  public static Change to(String replacement, Fact leaves) {
    return new Change(replacement, Optional.of(leaves));
  }
}
