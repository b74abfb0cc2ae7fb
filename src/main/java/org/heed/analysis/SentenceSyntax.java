package org.heed.analysis;

import java.util.Arrays;

/**
 * The grammar of one sentence: tags, lemmas, and for every word the word it depends on and how.
 * Words are counted from 0 at the sentence's first token; punctuation is left out. Immutable.
 */
public final class SentenceSyntax {

  /** The head of a word that depends on none. */
  public static final int NONE = -1;

  private final Tagging tagging;
  private final int[] heads;
  private final String[] relations;
  private final int[][] children;

  /**
   * @param heads the word each word depends on, or {@link #NONE}
   * @param relations basic Universal Dependencies with subtypes, such as {@code nsubj:pass}; {@code
   *     root} where there is no head
   */
  public SentenceSyntax(Tagging tagging, int[] heads, String[] relations) {
    this.tagging = tagging;
    this.heads = heads.clone();
    this.relations = relations.clone();
    int[] counts = new int[heads.length];
    for (int head : heads) {
      if (head >= 0) {
        counts[head]++;
      }
    }
    children = new int[heads.length][];
    Arrays.setAll(children, word -> new int[counts[word]]);
    Arrays.fill(counts, 0);
    for (int word = 0; word < heads.length; word++) {
      if (heads[word] >= 0) {
        children[heads[word]][counts[heads[word]]++] = word;
      }
    }
  }

  /** The number of words. */
  public int size() {
    return heads.length;
  }

  public Tagging tagging() {
    return tagging;
  }

  public String tag(int word) {
    return tagging.tag(word);
  }

  public String lemma(int word) {
    return tagging.lemma(word);
  }

  /** The word that a word depends on, or {@link #NONE}. */
  public int head(int word) {
    return heads[word];
  }

  /** How a word depends on its head. */
  public String relation(int word) {
    return relations[word];
  }

  /** Whether a word depends on its head in one of these ways, subtypes included. */
  public boolean is(int word, String... anyOf) {
    String relation = relations[word];
    for (String each : anyOf) {
      if (relation.startsWith(each)
          && (relation.length() == each.length() || relation.charAt(each.length()) == ':')) {
        return true;
      }
    }
    return false;
  }

  /** The number of words that depend on a word. */
  public int children(int word) {
    return children[word].length;
  }

  /** One of the words that depend on a word, in their order. */
  public int child(int word, int index) {
    return children[word][index];
  }

  /** The first word that depends on another in one of these ways, or {@link #NONE}. */
  public int childBy(int word, String... anyOf) {
    for (int child : children[word]) {
      if (is(child, anyOf)) {
        return child;
      }
    }
    return NONE;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int word = 0; word < heads.length; word++) {
      text.append(word == 0 ? "" : " ")
          .append(word)
          .append(':')
          .append(lemma(word))
          .append('/')
          .append(tag(word))
          .append(' ')
          .append(relations[word])
          .append('(')
          .append(heads[word])
          .append(')');
    }
    return text.toString();
  }
}
