package org.heed.input;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Tells the two legacy charsets that newsroom systems still write in the languages reviewed:
 * windows-1252 for English, French and Spanish, windows-1256 for Arabic. Nothing is said unless the
 * bytes fit one of them and not the other.
 */
final class LegacyCharset {

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset ARABIC = Charset.forName("windows-1256");

  /** The letters and marks beyond ASCII that those three languages and their neighbours use. */
  private static final String WESTERN_USUAL =
      "àâæçéèêëîïôœùûüÿñáíóúÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸÑÁÍÓÚäöÄÖÜßãõÃÕåøÅØ¿¡ºª«»“”‘’–—…•€£°·\u00a0\u00ad";

  private LegacyCharset() {}

  /** The charset that bytes which are not UTF-8 are in, where it can be told. */
  static Optional<Charset> of(byte[] bytes) {
    int high = 0;
    int sequences = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        high++;
        int length = utf8Length(bytes, i);
        if (length > 1) {
          sequences++;
          high += length - 1;
          i += length - 1;
        }
      }
    }
    if (sequences * 4 > high) {
      return Optional.empty(); // UTF-8 that was damaged: any other reading garbles the rest of it
    }
    if (arabic(new String(bytes, ARABIC))) {
      return Optional.of(ARABIC);
    }
    return western(new String(bytes, WESTERN)) ? Optional.of(WESTERN) : Optional.empty();
  }

  /** Every letter beyond ASCII usual in the languages, and most text plain ASCII. */
  private static boolean western(String text) {
    int beyond = 0;
    int unusual = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '~') {
        beyond++;
        unusual += WESTERN_USUAL.indexOf(c) < 0 ? 1 : 0;
      }
    }
    return beyond * 4 <= text.length() && unusual * 20 <= beyond;
  }

  /** Mostly Arabic letters, with the article and the commonest short words among them. */
  private static boolean arabic(String text) {
    int letters = 0;
    int arabic = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        arabic += c >= '\u0621' && c <= '\u064a' ? 1 : 0;
      }
    }
    if (arabic < 20 || arabic * 10 < letters * 7) {
      return false;
    }
    int words = 0;
    int usual = 0;
    for (String word : text.split("\\s+", -1)) {
      words++;
      if (word.startsWith("ال")
          || word.startsWith("وال")
          || word.equals("في")
          || word.equals("من")
          || word.equals("على")) {
        usual++;
      }
    }
    return usual * 10 >= words;
  }

  /** The length of a valid multi-byte sequence of UTF-8 at {@code at}, or 0. */
  private static int utf8Length(byte[] bytes, int at) {
    int lead = bytes[at] & 0xff;
    int length = lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
    if (lead > 0xf4 || length == 0 || at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xc0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
