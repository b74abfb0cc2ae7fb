package org.heed.analysis.lucene;

import org.heed.analysis.PartOfSpeech;

/** The tags of the French dictionary: a letter for the part of speech, then its features. */
final class FrenchTags implements TagTable {

  @Override
  public PartOfSpeech partOfSpeech(String tag) {
    if (tag.isEmpty()) {
      return PartOfSpeech.OTHER;
    }
    return switch (tag.charAt(0)) {
      case 'N' -> PartOfSpeech.NOUN;
      case 'Z' -> PartOfSpeech.NAME;
      case 'V' -> PartOfSpeech.VERB;
      case 'J', 'S' -> PartOfSpeech.ADJECTIVE;
      case 'A' -> PartOfSpeech.ADVERB;
      case 'R' -> PartOfSpeech.PRONOUN;
      case 'D', 'T' -> PartOfSpeech.DETERMINER;
      case 'P' -> PartOfSpeech.PREPOSITION;
      case 'C' -> PartOfSpeech.CONJUNCTION;
      case 'K' -> PartOfSpeech.NUMBER;
      case 'M' -> PartOfSpeech.PARTICLE;
      default -> PartOfSpeech.OTHER;
    };
  }
}
