package org.heed.match;

/** Finds the word classes that phrases refer to. */
@FunctionalInterface
public interface WordClasses {

  /**
   * The pattern of a word class.
   *
   * @throws PhraseSyntaxException if there is none of that name, or it refers to itself; with
   *     offset 0
   */
  Pattern find(String name) throws PhraseSyntaxException;
}
