package org.heed.rewrite;

import java.util.List;
import java.util.Locale;

/** Whether English has "a" or "an" before a word. */
final class Article {

  private static final List<String> SILENT_H = List.of("hour", "heir", "honest", "honor", "honour");
  private static final List<String> CONSONANT_SOUND =
      List.of("uni", "use", "usu", "eu", "one", "once", "ubiq", "uk", "un ", "us ");
  private static final List<String> UNI_EXCEPTIONS =
      List.of("unin", "unim", "unidentified", "unimportant");

  private Article() {}

  /** "a" or "an", before these words. */
  static String before(String words) {
    String lower = words.strip().toLowerCase(Locale.ROOT);
    if (lower.isEmpty()) {
      return "a";
    }
    if (startsWithAny(lower, SILENT_H)) {
      return "an";
    }
    boolean vowel = "aeiouàâéèêëîïôùûü".indexOf(lower.charAt(0)) >= 0;
    if (vowel && startsWithAny(lower, CONSONANT_SOUND)) {
      return startsWithAny(lower, UNI_EXCEPTIONS) ? "an" : "a";
    }
    if (Character.isDigit(lower.charAt(0))) {
      return lower.startsWith("8") || lower.matches("1[18](\\D.*)?") ? "an" : "a";
    }
    return vowel ? "an" : "a";
  }

  private static boolean startsWithAny(String word, List<String> starts) {
    for (String start : starts) {
      if (word.startsWith(start)) {
        return true;
      }
    }
    return false;
  }
}
