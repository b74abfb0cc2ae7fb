package org.heed.analysis.lucene;

import org.heed.analysis.PartOfSpeech;

/** The tags of the Spanish dictionary: a letter for the part of speech, then its features. */
final class SpanishTags implements TagTable {

  @Override
  public PartOfSpeech partOfSpeech(String tag) {
    if (tag.isEmpty()) {
      return PartOfSpeech.OTHER;
    }
    return switch (tag.charAt(0)) {
      case 'N' -> tag.startsWith("NP") ? PartOfSpeech.NAME : PartOfSpeech.NOUN;
      case 'V' -> PartOfSpeech.VERB;
      case 'A' -> PartOfSpeech.ADJECTIVE;
      case 'R' -> PartOfSpeech.ADVERB;
      case 'P' -> PartOfSpeech.PRONOUN;
      case 'D' -> tag.startsWith("DN") ? PartOfSpeech.NUMBER : PartOfSpeech.DETERMINER;
      case 'S' -> PartOfSpeech.PREPOSITION;
      case 'C' -> PartOfSpeech.CONJUNCTION;
      default -> PartOfSpeech.OTHER;
    };
  }
}
