package org.heed.analysis.lucene;

import org.heed.analysis.PartOfSpeech;
import org.heed.analysis.Reading;
import org.heed.analysis.quotation.WordTraits;

/** The inflection of French words as their tags tell it. */
final class FrenchTraits implements WordTraits {

  @Override
  public int traits(String norm, Reading reading) {
    String tag = reading.tag();
    if (reading.partOfSpeech() == PartOfSpeech.VERB) {
      return verb(tag);
    }
    boolean plural = reading.partOfSpeech() == PartOfSpeech.NOUN && tag.endsWith(" p");
    return plural ? Trait.PLURAL.bit() : 0;
  }

  private static int verb(String tag) {
    if (tag.contains(" psim ") || tag.contains(" impa ")) {
      return Trait.PAST.bit() | Trait.MARKED_PAST.bit();
    }
    if (tag.contains(" pres ") && !tag.contains("imp pres")) {
      int plural = tag.endsWith(" p") ? Trait.PLURAL_PRESENT.bit() : 0;
      return Trait.PRESENT.bit() | plural;
    }
    if (tag.contains(" ppa")) {
      return Trait.PARTICIPLE.bit() | Trait.PAST.bit(); // "il a dit": the auxiliary goes before
    }
    if (tag.endsWith(" ppr")) {
      return Trait.GERUND.bit();
    }
    return tag.endsWith(" inf") ? Trait.BASE.bit() : 0;
  }
}
