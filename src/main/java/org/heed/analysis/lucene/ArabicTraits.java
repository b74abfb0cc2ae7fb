package org.heed.analysis.lucene;

import org.heed.analysis.PartOfSpeech;
import org.heed.analysis.Reading;
import org.heed.analysis.quotation.WordTraits;

/** What Arabic tags tell of inflection: that a verb of speech is finite. */
final class ArabicTraits implements WordTraits {

  @Override
  public int traits(String norm, Reading reading) {
    return reading.partOfSpeech() == PartOfSpeech.VERB
        ? Trait.PAST.bit() | Trait.MARKED_PAST.bit()
        : 0;
  }
}
