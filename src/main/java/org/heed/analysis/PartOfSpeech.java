package org.heed.analysis;

import java.util.Locale;

/** Parts of speech as far as rules tell them apart. */
public enum PartOfSpeech {
  NOUN,
  NAME,
  VERB,
  ADJECTIVE,
  ADVERB,
  PRONOUN,
  DETERMINER,
  PREPOSITION,
  CONJUNCTION,
  NUMBER,
  PARTICLE,
  OTHER;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The word for it in rule files. */
  public String label() {
    return label;
  }
}
