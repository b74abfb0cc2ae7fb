package org.heed.analysis.lucene;

import org.heed.analysis.PartOfSpeech;

/**
 * The tags of the English dictionary: those of the Penn treebank, nouns with their countability
 * ({@code NN:U}) and pronouns with their case, person, number and gender ({@code PRP_O3SF}).
 */
final class EnglishTags implements TagTable {

  @Override
  public PartOfSpeech partOfSpeech(String tag) {
    if (tag.startsWith("PRP$")) {
      // "my" goes before a noun, "mine" stands for one.
      return tag.startsWith("PRP$_P") ? PartOfSpeech.PRONOUN : PartOfSpeech.DETERMINER;
    }
    int end = 0;
    while (end < tag.length() && tag.charAt(end) != ':' && tag.charAt(end) != '_') {
      end++;
    }
    return switch (tag.substring(0, end)) {
      case "NN", "NNS" -> PartOfSpeech.NOUN;
      case "NNP", "NNPS" -> PartOfSpeech.NAME;
      case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD" -> PartOfSpeech.VERB;
      case "JJ", "JJR", "JJS" -> PartOfSpeech.ADJECTIVE;
      case "RB", "RBR", "RBS", "WRB" -> PartOfSpeech.ADVERB;
      case "PRP", "WP", "WDT", "EX" -> PartOfSpeech.PRONOUN;
      case "DT", "PDT", "WP$" -> PartOfSpeech.DETERMINER;
      case "IN" -> PartOfSpeech.PREPOSITION;
      case "CC" -> PartOfSpeech.CONJUNCTION;
      case "CD" -> PartOfSpeech.NUMBER;
      case "RP", "POS", "TO" -> PartOfSpeech.PARTICLE;
      default -> PartOfSpeech.OTHER;
    };
  }
}
