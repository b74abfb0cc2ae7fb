package org.heed.analysis.lucene;

import org.heed.analysis.Reading;
import org.heed.analysis.quotation.WordTraits;

/** The inflection of English words as their tags tell it. */
final class EnglishTraits implements WordTraits {

  @Override
  public int traits(String norm, Reading reading) {
    String tag = reading.tag();
    return switch (tag) {
      case "MD" -> Trait.MODAL.bit();
      case "VBD" ->
          reading.lemma().equals(norm)
              ? Trait.PAST.bit()
              : Trait.PAST.bit() | Trait.MARKED_PAST.bit();
      case "VBZ" -> Trait.PRESENT.bit();
      case "VBP" -> Trait.PRESENT.bit() | Trait.PLURAL_PRESENT.bit();
      case "VB" -> Trait.BASE.bit();
      case "VBN" -> Trait.PARTICIPLE.bit();
      case "VBG" -> Trait.GERUND.bit();
      case "NNS" -> Trait.PLURAL.bit();
      case "TO" -> Trait.INFINITIVE_MARK.bit();
      case "RP" -> Trait.VERB_PARTICLE.bit();
      default -> tag.startsWith("PRP_R") ? Trait.REFLEXIVE.bit() : 0;
    };
  }
}
