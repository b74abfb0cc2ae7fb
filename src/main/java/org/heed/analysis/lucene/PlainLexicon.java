package org.heed.analysis.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heed.analysis.PartOfSpeech;
import org.heed.analysis.Reading;
import org.heed.analysis.WordForm;
import org.heed.analysis.lucene.WordDictionary.Entry;

/**
 * Words as a supplement and a dictionary have them; a name by its capital; else a guess by what the
 * word ends in, so that singular and plural share a lemma.
 */
final class PlainLexicon implements Lexicon {

  private static final int LONGEST_ACRONYM = 6;
  private static final int SHORTEST_PLURAL = 4;

  private final WordDictionary dictionary;
  private final Supplement supplement;
  private final TagTable tags;
  private final Cardinals cardinals;
  private final String pluralEnds;

  /**
   * @param pluralEnds the letters that end a plural and can be taken off an unknown word
   */
  PlainLexicon(
      WordDictionary dictionary,
      Supplement supplement,
      TagTable tags,
      Cardinals cardinals,
      String pluralEnds) {
    this.dictionary = dictionary;
    this.supplement = supplement;
    this.tags = tags;
    this.cardinals = cardinals;
    this.pluralEnds = pluralEnds;
  }

  @Override
  public WordForm read(String norm) {
    int number = cardinals.value(norm);
    if (Character.isDigit(norm.charAt(0))) {
      PartOfSpeech part = number >= 0 ? PartOfSpeech.NUMBER : PartOfSpeech.OTHER;
      return new WordForm(norm, List.of(new Reading(norm, part, "")), number);
    }
    List<Reading> readings = new ArrayList<>(4);
    List<Entry> supplied = supplement.entries(norm);
    addAll(supplied.isEmpty() ? dictionary.entries(norm) : supplied, readings);
    if (supplied.isEmpty() && !isGrammatical(readings)) {
      addAll(dictionary.entries(capitalized(norm)), readings);
      if (readings.isEmpty() && norm.length() <= LONGEST_ACRONYM) {
        addAll(dictionary.entries(norm.toUpperCase(Locale.ROOT)), readings);
      }
    }
    if (readings.isEmpty()) {
      readings.add(guess(norm));
    }
    return new WordForm(norm, readings, number);
  }

  private Reading guess(String norm) {
    int last = norm.length() - 1;
    boolean plural = last >= SHORTEST_PLURAL && pluralEnds.indexOf(norm.charAt(last)) >= 0;
    return new Reading(plural ? norm.substring(0, last) : norm, PartOfSpeech.NOUN, "");
  }

  private static boolean isGrammatical(List<Reading> readings) {
    for (Reading reading : readings) {
      switch (reading.partOfSpeech()) {
        case PRONOUN, DETERMINER, PREPOSITION, CONJUNCTION, PARTICLE -> {
          return true;
        }
        default -> {
          // Look on.
        }
      }
    }
    return false;
  }

  private void addAll(List<Entry> entries, List<Reading> readings) {
    for (Entry entry : entries) {
      PartOfSpeech part = tags.partOfSpeech(entry.tag());
      String lemma =
          part == PartOfSpeech.NAME ? entry.other() : entry.other().toLowerCase(Locale.ROOT);
      Reading reading = new Reading(lemma, part, entry.tag());
      if (!readings.contains(reading)) {
        readings.add(reading);
      }
    }
  }

  private static String capitalized(String norm) {
    int first = norm.offsetByCodePoints(0, 1);
    return norm.substring(0, first).toUpperCase(Locale.ROOT).concat(norm.substring(first));
  }
}
