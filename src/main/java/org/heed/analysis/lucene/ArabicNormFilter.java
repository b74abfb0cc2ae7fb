package org.heed.analysis.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Gives each term the spelling of {@link ArabicSpelling}. Offsets stay those of the word. */
final class ArabicNormFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  ArabicNormFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String folded = ArabicSpelling.fold(term.toString());
    term.setEmpty().append(folded);
    return true;
  }
}
