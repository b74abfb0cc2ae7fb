package org.heed.match;

import java.util.List;
import java.util.Set;
import org.heed.analysis.WordForm;

/** The keys under which words are looked up: lemmas, exact forms, and a few kinds of word. */
final class AnchorKey {

  static final String NUMBER = "#number";
  static final double NUMBER_COST = 25;

  static final String ADDRESS = "#url";
  static final double ADDRESS_COST = 0.5;

  static final String BLOCK_START = "#^";
  static final double BLOCK_START_COST = 25;

  /** The commonest English words; any other word of three letters or more counts as rare. */
  private static final Set<String> COMMON =
      Set.of(
          "the", "and", "for", "are", "was", "were", "but", "not", "you", "all", "any", "can",
          "had", "has", "have", "her", "him", "his", "she", "they", "them", "their", "its", "our",
          "out", "one", "two", "who", "whom", "how", "why", "when", "what", "which", "where",
          "while", "with", "from", "that", "this", "these", "those", "will", "would", "could",
          "should", "may", "might", "must", "been", "being", "there", "then", "than", "also",
          "into", "over", "more", "most", "other", "some", "such", "only", "about", "after",
          "before", "because", "under", "against", "between", "during", "without", "make", "made",
          "take", "give", "come", "get", "got", "put", "say", "said", "tell", "told", "see", "use",
          "day", "year", "time", "new", "old", "first", "last", "man", "men", "woman", "child",
          "people", "police", "court", "just", "now", "even", "very", "too", "still", "own", "way",
          "off", "down", "back");

  private AnchorKey() {}

  static String lemma(String lemma) {
    return lemma;
  }

  static String exact(String norm) {
    return "=" + norm;
  }

  /** How often a word is met in a thousand words of ordinary text, roughly. */
  static double cost(String word) {
    if (COMMON.contains(word)) {
      return 5;
    }
    return word.length() <= 2 ? 15 : 0.1;
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
