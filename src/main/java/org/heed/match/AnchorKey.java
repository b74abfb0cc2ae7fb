package org.heed.match;

import java.util.List;
import org.heed.analysis.WordForm;
import org.jspecify.annotations.Nullable;

/** The keys under which words are looked up: lemmas, exact forms, and a few kinds of word. */
final class AnchorKey {

  static final String NUMBER = "#number";
  static final double NUMBER_COST = 25;

  static final String ADDRESS = "#url";
  static final double ADDRESS_COST = 0.5;

  static final String BLOCK_START = "#^";
  static final double BLOCK_START_COST = 25;

  private AnchorKey() {}

  static String lemma(String lemma) {
    return lemma;
  }

  static String exact(String norm) {
    return "=" + norm;
  }

  /** How often a word is met in a thousand words of ordinary text, roughly. */
  static double cost(String word) {
    return CommonWords.INSTANCE.perThousand(word);
  }

  /** The form an exact key asks for; null where the key is of another kind. */
  static @Nullable String formOf(String key) {
    return key.length() > 1 && key.charAt(0) == '=' ? key.substring(1) : null;
  }

  /** Whether a word is found under {@link #NUMBER}. */
  static boolean isNumber(WordForm form) {
    return form.number() >= 0 || Character.isDigit(form.norm().charAt(0));
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
    if (isNumber(form)) {
      keys.add(NUMBER);
    }
    if (Shapes.isUrl(form.norm())) {
      keys.add(ADDRESS);
    }
  }
}
