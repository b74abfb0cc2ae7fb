package org.heed.analysis.lucene;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Makes each term its norm: compatibility forms resolved and composed (NFKC), lower case. Offsets
 * stay those of the word as written.
 */
final class NormFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  NormFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    char[] chars = term.buffer();
    int length = term.length();
    for (int i = 0; i < length; i++) {
      char c = chars[i];
      if (c >= 'A' && c <= 'Z') {
        chars[i] = (char) (c | 0x20);
      } else if (c >= '\u0080') {
        normalize(chars, length);
        return true;
      }
    }
    return true;
  }

  private void normalize(char[] chars, int length) {
    boolean composed = true;
    for (int i = 0; i < length && composed; i++) {
      composed = isComposed(chars[i]);
    }
    if (composed) {
      for (int i = 0; i < length; i++) {
        chars[i] = Character.toLowerCase(chars[i]);
      }
      return;
    }
    String compatible = Normalizer.normalize(new String(chars, 0, length), Normalizer.Form.NFKC);
    StringBuilder lower = new StringBuilder(compatible.length());
    for (int i = 0; i < compatible.length(); ) {
      int c = compatible.codePointAt(i);
      lower.appendCodePoint(Character.toLowerCase(c));
      i += Character.charCount(c);
    }
    String norm = Normalizer.normalize(lower, Normalizer.Form.NFC);
    term.setEmpty().append(norm);
  }

  /** Letters that NFKC leaves alone whatever stands beside them, but for marks. */
  private static boolean isComposed(char c) {
    return c < '\u00a0' || (c >= '\u00c0' && c < '\u0132') || (c >= '\u0620' && c < '\u064b');
  }
}
