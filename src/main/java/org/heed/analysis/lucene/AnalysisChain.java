package org.heed.analysis.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;

/** The token filters of one language, in their order. Thread-safe. */
interface AnalysisChain {

  /**
   * Puts the filters behind a tokenizer.
   *
   * @param source gives words with offsets into {@code text}
   * @param text what the tokenizer reads, for filters that look around a word
   */
  TokenStream behind(Tokenizer source, CleanText text);
}
