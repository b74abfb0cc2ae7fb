package org.heed.analysis.lucene;

import org.heed.analysis.WordForm;

/** Knows the readings of every word of one language. Thread-safe. */
interface Lexicon {

  /**
   * The word with all its readings; never without one.
   *
   * @param norm a normalised form, as {@link NormFilter} makes it
   */
  WordForm read(String norm);
}
