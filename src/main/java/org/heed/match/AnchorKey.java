package org.heed.match;

import java.util.List;
import java.util.Set;
import org.heed.analysis.WordForm;

/** The keys under which words are looked up: lemmas, exact forms, and a few kinds of word. */
final class AnchorKey {

  static final String NUMBER = "#number";
  static final String ADDRESS = "#url";
  static final String BLOCK_START = "#^";

  /** Common words that are longer than common words are; any other long word counts as rare. */
  private static final Set<String> COMMON =
      Set.of(
          "have", "with", "from", "that", "this", "they", "will", "would", "there", "their",
          "which", "about", "after", "when", "what", "were", "been", "them", "then", "than", "also",
          "into", "over", "more", "other", "some", "make", "take", "give", "come", "people", "year",
          "time", "could", "should", "where", "while", "before", "because", "first", "under",
          "against", "between", "woman", "child", "police", "court", "say", "tell");

  private AnchorKey() {}

  static String lemma(String lemma) {
    return lemma;
  }

  static String exact(String norm) {
    return "=" + norm;
  }

  /** A rough weight of how often a word is met. */
  static int cost(String word) {
    if (COMMON.contains(word)) {
      return 100;
    }
    return switch (word.length()) {
      case 1, 2 -> 500;
      case 3 -> 100;
      case 4 -> 8;
      default -> 2;
    };
  }

  /** Adds the keys of a word to {@code keys}. */
  static void keysOf(WordForm form, List<String> keys) {
    keys.add(form.norm());
    keys.add(exact(form.norm()));
    for (String lemma : form.lemmas()) {
      if (!lemma.equals(form.norm())) {
        keys.add(lemma);
      }
    }
    if (form.number() >= 0 || Character.isDigit(form.norm().charAt(0))) {
      keys.add(NUMBER);
    }
    if (Shapes.isUrl(form.norm())) {
      keys.add(ADDRESS);
    }
  }
}
