package org.heed.input;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.heed.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Tells the languages that their script gives away. Latin and Arabic script serve too many for
 * that, but for letters that one of them has alone.
 */
final class Scripts {

  /** One letter in so many is enough for those that a language has alone. */
  private static final int TELLING_SHARE = 100;

  private final Map<String, Integer> counts = new HashMap<>();
  private int letters;

  /** Counts a letter in. */
  void add(int letter) {
    letters++;
    String language =
        switch (letter) {
          case '\u06ce', '\u06c6', '\u06b5', '\u0695' -> "ckb";
          case '\u067c', '\u0689', '\u0693', '\u069a', '\u06ab', '\u06cd' -> "ps";
          case '\u0456', '\u0457', '\u0454', '\u0491' -> "uk";
          case '\u045e' -> "be";
          case '\u0458', '\u045b', '\u0452' -> "sr";
          default -> isShared(letter) ? null : ofScript(UnicodeScript.of(letter));
        };
    if (language != null) {
      count(language, 1);
    }
  }

  /** Counts in all letters that another count holds. */
  void add(Scripts other) {
    letters += other.letters;
    for (Map.Entry<String, Integer> count : other.counts.entrySet()) {
      count(count.getKey(), count.getValue());
    }
  }

  /** The language that the letters counted so far give away, if they do. */
  Optional<Language> language() {
    for (String telling : new String[] {"uk", "be", "sr", "ckb", "ps"}) {
      if (share(telling) > 0) {
        return Optional.of(new Language(telling));
      }
    }
    // Japanese writes most of its words in Han characters and the rest in its own.
    if (share("ja") > 0) {
      return Optional.of(new Language("ja"));
    }
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() * 2 > letters) {
        return Optional.of(new Language(count.getKey()));
      }
    }
    return Optional.empty();
  }

  /** The language that writes in a script alone, or before all others; null for other scripts. */
  private static @Nullable String ofScript(UnicodeScript script) {
    return switch (script) {
      case CYRILLIC -> "ru";
      case GREEK -> "el";
      case HEBREW -> "he";
      case HAN -> "zh";
      case HIRAGANA, KATAKANA -> "ja";
      case HANGUL -> "ko";
      case DEVANAGARI -> "hi";
      case BENGALI -> "bn";
      case GURMUKHI -> "pa";
      case GUJARATI -> "gu";
      case TAMIL -> "ta";
      case TELUGU -> "te";
      case KANNADA -> "kn";
      case MALAYALAM -> "ml";
      case SINHALA -> "si";
      case THAI -> "th";
      case LAO -> "lo";
      case KHMER -> "km";
      case MYANMAR -> "my";
      case ARMENIAN -> "hy";
      case GEORGIAN -> "ka";
      case ETHIOPIC -> "am";
      default -> null;
    };
  }

  private void count(String language, int more) {
    counts.put(language, counts.getOrDefault(language, 0) + more);
  }

  /** Whether a letter is plain Latin or Arabic, which needs no look at Unicode's tables. */
  private static boolean isShared(int letter) {
    return letter < '\u0370' || (letter >= '\u0600' && letter <= '\u06ff');
  }

  private int share(String language) {
    int count = counts.getOrDefault(language, 0);
    return count * TELLING_SHARE > letters * 2 ? count : 0;
  }
}
