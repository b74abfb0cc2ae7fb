package org.heed.input;

import org.heed.text.DraftBuilder;
import org.heed.text.SourceText;

/** Reads the prose of one media type out of its source. Implementations keep no state. */
interface DraftReader {

  /**
   * Adds all blocks and comments of a source to a draft, in the order of the source.
   *
   * @param source what to read; offsets given to the builder count units of its text
   * @param draft where to add them
   * @throws UnreadableDraft where the source cannot be read as that type
   */
  void read(SourceText source, DraftBuilder draft) throws UnreadableDraft;
}
