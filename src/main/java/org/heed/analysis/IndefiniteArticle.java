package org.heed.analysis;

import java.util.Locale;

/**
 * Tells whether English puts {@code a} or {@code an} before a word, by its sound as far as spelling
 * shows it.
 */
public final class IndefiniteArticle {

  private static final String VOWEL_LETTER_NAMES = "AEFHILMNORSX";

  /** The article before what {@code next} starts with: a word, a number or an abbreviation. */
  public String before(String next) {
    int start = 0;
    while (start < next.length() && !Character.isLetterOrDigit(next.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < next.length() && isPart(next, end)) {
      end++;
    }
    if (end == start) {
      return "a";
    }
    String word = next.substring(start, end);
    boolean letter = word.length() == 1 && end < next.length() && next.charAt(end) == '-';
    return startsWithVowel(word, letter) ? "an" : "a";
  }

  private static boolean isPart(String text, int at) {
    char c = text.charAt(at);
    boolean grouped =
        c == ','
            && Character.isDigit(text.charAt(at - 1))
            && at + 1 < text.length()
            && Character.isDigit(text.charAt(at + 1));
    return Character.isLetterOrDigit(c) || grouped;
  }

  private static boolean startsWithVowel(String word, boolean letter) {
    if (Character.isDigit(word.charAt(0))) {
      return numberStartsWithVowel(word);
    }
    if (letter || isSpelledOut(word)) {
      return VOWEL_LETTER_NAMES.indexOf(Character.toUpperCase(word.charAt(0))) >= 0;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return switch (lower.charAt(0)) {
      case 'a', 'i', 'à', 'á', 'â', 'ä', 'å', 'é', 'è', 'ê', 'í', 'ó', 'ö', 'ø' -> true;
      case 'e' -> !(lower.startsWith("eu") || lower.startsWith("ewe"));
      case 'h' ->
          lower.startsWith("hour")
              || lower.startsWith("honest")
              || lower.startsWith("honour")
              || lower.startsWith("honor")
              || lower.startsWith("heir");
      case 'o' ->
          !(lower.equals("one")
              || lower.equals("ones")
              || lower.equals("once")
              || lower.equals("oneself")
              || lower.startsWith("ouija"));
      case 'u' -> !startsWithYou(lower);
      default -> false;
    };
  }

  /** Eight, eighteen and eleven, and what starts with them. */
  private static boolean numberStartsWithVowel(String word) {
    int digits = 0;
    while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
      digits++;
    }
    if (word.charAt(0) == '8') {
      return true;
    }
    boolean eleven = word.startsWith("11") || word.startsWith("18");
    boolean year = digits == 4 && word.startsWith("18"); // an 1832 act; but a 1,832-page report
    return eleven && (digits == 2 || digits == 5 || digits == 8 || year);
  }

  /** Abbreviations read letter by letter: {@code MP}, {@code NHS}, {@code RSPCA}; not NATO. */
  private static boolean isSpelledOut(String word) {
    if (word.length() == 1) {
      return Character.isUpperCase(word.charAt(0)); // vitamin C, Mrs M
    }
    int capitals = 0;
    int run = 0;
    int longestRun = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals++;
      }
      run = "AEIOU".indexOf(c) >= 0 ? 0 : run + 1;
      longestRun = Math.max(longestRun, run);
    }
    boolean plural = capitals == word.length() - 1 && word.endsWith("s");
    return (capitals == word.length() || (plural && capitals > 1))
        && (capitals <= 3 || longestRun >= 3);
  }

  private static boolean startsWithYou(String lower) {
    if (lower.startsWith("uni")) {
      return lower.length() > 3 && "toqvflcs".indexOf(lower.charAt(3)) >= 0;
    }
    if (lower.startsWith("us") && lower.length() > 2) {
      return "aeu".indexOf(lower.charAt(2)) >= 0;
    }
    if (lower.startsWith("ut") && lower.length() > 2) {
      return "oie".indexOf(lower.charAt(2)) >= 0 && !lower.startsWith("utter");
    }
    return lower.startsWith("ura")
        || lower.startsWith("uri")
        || lower.startsWith("uro")
        || lower.startsWith("ubi")
        || lower.startsWith("ufo")
        || lower.startsWith("uku")
        || lower.startsWith("ugan")
        || lower.startsWith("ukr")
        || lower.startsWith("uyg");
  }
}
