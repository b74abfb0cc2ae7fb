package org.heed.match.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The key under which spellings of one name meet: without accents, case, punctuation and a leading
 * "the"; "Saint" is "St". {@code src/data/gazetteer/make.mjs} makes the same keys.
 */
final class PlaceName {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`]");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern SAINT = Pattern.compile("\\bsaint(e?)\\b");

  private PlaceName() {}

  static String key(String name) {
    String plain = isPlain(name) ? name : letters(name);
    String spaced = OTHERS.matcher(APOSTROPHES.matcher(plain).replaceAll("")).replaceAll(" ");
    String lower = spaced.strip().toLowerCase(Locale.ROOT);
    String saints = lower.contains("saint") ? SAINT.matcher(lower).replaceAll("st$1") : lower;
    return saints.startsWith("the ") ? saints.substring(4) : saints;
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String letters(String name) {
    String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    StringBuilder text = new StringBuilder(bare.length() + 2);
    String lower = bare.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char letter = lower.charAt(i);
      switch (letter) {
        case 'ß' -> text.append("ss");
        case 'æ' -> text.append("ae");
        case 'œ' -> text.append("oe");
        case 'ø' -> text.append('o');
        case 'ł' -> text.append('l');
        case 'đ', 'ð' -> text.append('d');
        case 'þ' -> text.append("th");
        case 'ı' -> text.append('i');
        default -> text.append(letter);
      }
    }
    return text.toString();
  }
}
