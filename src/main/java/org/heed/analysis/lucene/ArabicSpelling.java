package org.heed.analysis.lucene;

import java.text.Normalizer;

/**
 * Makes one spelling of the many an Arabic word has: presentation forms resolved, vowel marks and
 * stretching strokes left out, the forms of alef, final yeh and teh marbuta folded, digits western.
 */
final class ArabicSpelling {

  private ArabicSpelling() {}

  /** The one spelling of a word; the word itself where nothing would be left of it. */
  static String fold(CharSequence word) {
    String compatible = Normalizer.normalize(word, Normalizer.Form.NFKC);
    StringBuilder folded = new StringBuilder(compatible.length());
    for (int i = 0; i < compatible.length(); ) {
      int c = compatible.codePointAt(i);
      i += Character.charCount(c);
      if (!isMark(c)) {
        folded.appendCodePoint(letter(c));
      }
    }
    if (folded.isEmpty()) {
      return compatible;
    }
    int last = folded.length() - 1;
    if (folded.charAt(last) == 'ى') {
      folded.setCharAt(last, 'ي');
    }
    // A page's lam-alef comes out of a PDF the wrong way round: «اإلعلام».
    if (folded.length() > 4 && folded.charAt(0) == 'ا' && folded.charAt(1) == 'ا') {
      if (folded.charAt(2) == 'ل') {
        folded.setCharAt(1, 'ل');
        folded.setCharAt(2, 'ا');
      }
    }
    return folded.toString();
  }

  private static boolean isMark(int c) {
    return (c >= 0x0610 && c <= 0x061a)
        || c == 0x0640
        || (c >= 0x064b && c <= 0x065f)
        || c == 0x0670
        || (c >= 0x06d6 && c <= 0x06dc)
        || (c >= 0x06df && c <= 0x06e8)
        || (c >= 0x06ea && c <= 0x06ed);
  }

  private static int letter(int c) {
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ة' -> 'ه';
      case 'ی' -> 'ي';
      case 'ک' -> 'ك';
      default -> {
        int digit = Character.digit(c, 10);
        yield digit >= 0 && c > 0x7f ? '0' + digit : Character.toLowerCase(c);
      }
    };
  }
}
