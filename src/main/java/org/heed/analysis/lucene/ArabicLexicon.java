package org.heed.analysis.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.heed.analysis.PartOfSpeech;
import org.heed.analysis.Reading;
import org.heed.analysis.WordForm;

/** Arabic words with each of their stems as a reading; a verb of speech is known as a verb. */
final class ArabicLexicon implements Lexicon {

  private final Cardinals cardinals;
  private final Set<String> verbs;
  private final boolean split;

  /**
   * @param verbs folded forms that are verbs
   * @param split whether a form stands for its stems too; not in the phrase of a rule, where a word
   *     stands for itself
   */
  ArabicLexicon(Cardinals cardinals, Set<String> verbs, boolean split) {
    this.cardinals = cardinals;
    this.verbs = Set.copyOf(verbs);
    this.split = split;
  }

  @Override
  public WordForm read(String norm) {
    int number = cardinals.value(norm);
    if (Character.isDigit(norm.charAt(0))) {
      PartOfSpeech part = number >= 0 ? PartOfSpeech.NUMBER : PartOfSpeech.OTHER;
      return new WordForm(norm, List.of(new Reading(norm, part, "")), number);
    }
    List<Reading> readings = new ArrayList<>(6);
    for (String stem : split ? ArabicStems.of(norm) : Set.of(norm)) {
      boolean verb = verbs.contains(stem);
      readings.add(
          new Reading(stem, verb ? PartOfSpeech.VERB : PartOfSpeech.NOUN, verb ? "V" : "N"));
    }
    return new WordForm(norm, readings, number);
  }
}
