package org.heed.analysis;

/**
 * The part of speech and the lemma of every word of a sentence, as read in that sentence. Words are
 * counted from 0 at the sentence's first token. Immutable.
 */
public final class Tagging {

  private final String[] tags;
  private final String[] lemmas;

  /**
   * @param tags tags of the Penn Treebank, such as {@code VBD}
   * @param lemmas dictionary forms, lower case but for names
   */
  public Tagging(String[] tags, String[] lemmas) {
    this.tags = tags.clone();
    this.lemmas = lemmas.clone();
  }

  /** The number of words. */
  public int size() {
    return tags.length;
  }

  public String tag(int word) {
    return tags[word];
  }

  public String lemma(int word) {
    return lemmas[word];
  }
}
