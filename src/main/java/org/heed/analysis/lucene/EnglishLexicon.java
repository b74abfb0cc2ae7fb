package org.heed.analysis.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heed.analysis.PartOfSpeech;
import org.heed.analysis.Reading;
import org.heed.analysis.WordForm;
import org.heed.analysis.lucene.WordDictionary.Entry;

/**
 * English words: the supplement first, then the dictionary with both the British and the American
 * spelling, then a guess.
 */
final class EnglishLexicon implements Lexicon {

  private static final int LONGEST_ACRONYM = 6;

  private final WordDictionary dictionary;
  private final Supplement supplement;
  private final TagTable tags = new EnglishTags();
  private final EnglishSpellings spellings;
  private final EnglishGuesses guesses;

  EnglishLexicon(WordDictionary dictionary, Supplement supplement, EnglishSpellings spellings) {
    this.dictionary = dictionary;
    this.supplement = supplement;
    this.spellings = spellings;
    this.guesses = new EnglishGuesses(dictionary);
  }

  @Override
  public WordForm read(String norm) {
    int number = EnglishNumbers.value(norm);
    if (Character.isDigit(norm.charAt(0))) {
      return new WordForm(norm, List.of(digits(norm)), number);
    }
    List<Reading> readings = new ArrayList<>(6);
    List<Entry> supplied = supplement.entries(norm);
    if (supplied.isEmpty()) {
      addKnown(norm, readings);
    } else {
      addAll(supplied, readings);
    }
    List<String> others = spellings.others(norm);
    for (int i = 0; i < others.size(); i++) {
      addSameTags(known(others.get(i)), readings);
    }
    if (readings.isEmpty()) {
      addAll(guesses.of(norm), readings);
      for (int i = 0; i < others.size(); i++) {
        addSameTags(guesses.behindPrefix(others.get(i)), readings);
      }
    }
    return new WordForm(norm, readings, number);
  }

  private List<Entry> known(String norm) {
    List<Entry> supplied = supplement.entries(norm);
    return supplied.isEmpty() ? dictionary.entries(norm) : supplied;
  }

  private void addKnown(String norm, List<Reading> readings) {
    addAll(dictionary.entries(norm), readings);
    if (!isGrammatical(readings)) {
      addAll(dictionary.entries(capitalized(norm)), readings);
    }
    if (readings.isEmpty() && norm.length() <= LONGEST_ACRONYM) {
      addAcronym(norm, readings);
    }
  }

  /** {@code NHS}, and plurals such as {@code MPs}. */
  private void addAcronym(String norm, List<Reading> readings) {
    int singular = norm.length() - 1;
    if (singular > 1 && norm.charAt(singular) == 's') {
      String plural = norm.substring(0, singular).toUpperCase(Locale.ROOT).concat("s");
      addAll(dictionary.entries(plural), readings);
    }
    addAll(dictionary.entries(norm.toUpperCase(Locale.ROOT)), readings);
  }

  /** Whether a small word of the grammar: that In, At and He are names too is of no use. */
  private static boolean isGrammatical(List<Reading> readings) {
    for (int i = 0; i < readings.size(); i++) {
      switch (readings.get(i).partOfSpeech()) {
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
    for (int i = 0; i < entries.size(); i++) {
      add(entries.get(i), readings);
    }
  }

  /** Adds what the other spelling is read as, where this spelling is read so or is unknown. */
  private void addSameTags(List<Entry> entries, List<Reading> readings) {
    int known = readings.size();
    for (int i = 0; i < entries.size(); i++) {
      boolean same = known == 0;
      for (int j = 0; j < known && !same; j++) {
        same = readings.get(j).tag().equals(entries.get(i).tag());
      }
      if (same) {
        add(entries.get(i), readings);
      }
    }
  }

  private void add(Entry entry, List<Reading> readings) {
    PartOfSpeech part = tags.partOfSpeech(entry.tag());
    String lemma =
        part == PartOfSpeech.NAME ? entry.other() : entry.other().toLowerCase(Locale.ROOT);
    for (int i = 0; i < readings.size(); i++) {
      Reading known = readings.get(i);
      if (known.lemma().equals(lemma) && known.tag().equals(entry.tag())) {
        return;
      }
    }
    readings.add(new Reading(lemma, part, entry.tag()));
  }

  private static Reading digits(String norm) {
    boolean ordinal =
        norm.endsWith("st") || norm.endsWith("nd") || norm.endsWith("rd") || norm.endsWith("th");
    return ordinal
        ? new Reading(norm, PartOfSpeech.ADJECTIVE, "JJ")
        : new Reading(norm, PartOfSpeech.NUMBER, "CD");
  }

  private static String capitalized(String norm) {
    int first = norm.offsetByCodePoints(0, 1);
    return norm.substring(0, first).toUpperCase(Locale.ROOT).concat(norm.substring(first));
  }
}
