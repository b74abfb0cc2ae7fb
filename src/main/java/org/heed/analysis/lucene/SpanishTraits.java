package org.heed.analysis.lucene;

import org.heed.analysis.PartOfSpeech;
import org.heed.analysis.Reading;
import org.heed.analysis.quotation.WordTraits;

/** The inflection of Spanish words as their tags tell it. */
final class SpanishTraits implements WordTraits {

  private static final int MOOD = 2;
  private static final int TENSE = 3;
  private static final int NUMBER_OF_VERB = 5;
  private static final int NUMBER_OF_NOUN = 3;

  @Override
  public int traits(String norm, Reading reading) {
    String tag = reading.tag();
    if (reading.partOfSpeech() == PartOfSpeech.VERB && tag.length() > NUMBER_OF_VERB) {
      return switch (tag.charAt(MOOD)) {
        case 'I' -> indicative(tag);
        case 'P' -> Trait.PARTICIPLE.bit();
        case 'G' -> Trait.GERUND.bit();
        case 'N' -> Trait.BASE.bit();
        default -> 0;
      };
    }
    boolean plural =
        reading.partOfSpeech() == PartOfSpeech.NOUN
            && tag.length() > NUMBER_OF_NOUN
            && tag.charAt(NUMBER_OF_NOUN) == 'P';
    return plural ? Trait.PLURAL.bit() : 0;
  }

  private static int indicative(String tag) {
    return switch (tag.charAt(TENSE)) {
      case 'S', 'I' -> Trait.PAST.bit() | Trait.MARKED_PAST.bit();
      case 'P' ->
          Trait.PRESENT.bit()
              | (tag.charAt(NUMBER_OF_VERB) == 'P' ? Trait.PLURAL_PRESENT.bit() : 0);
      default -> 0;
    };
  }
}
