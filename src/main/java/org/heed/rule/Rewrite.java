package org.heed.rule;

/**
 * A way to rewrite a match.
 *
 * @param label what a menu shows, or empty for a label made from the words
 * @param replacement what stands instead, with {@code {lemma}} for a word that takes the inflection
 *     of the word it replaces and {@code […?]} for a gap to fill; empty to drop the match
 */
public record Rewrite(String label, String replacement) {

  /** Whether the match is dropped. */
  public boolean drops() {
    return replacement.isEmpty();
  }
}
