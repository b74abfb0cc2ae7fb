package org.heed.text;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A natural language, by its lower-case ISO 639-1 code.
 *
 * @param code two letters such as {@code en}, or {@code und} where no language could be told
 */
public record Language(String code) implements Comparable<Language> {

  public static final Language ENGLISH = new Language("en");
  public static final Language ARABIC = new Language("ar");
  public static final Language FRENCH = new Language("fr");
  public static final Language SPANISH = new Language("es");

  /** No language could be told: no letters, too few words, or an even mixture. */
  public static final Language UNDETERMINED = new Language("und");

  /** The four that rules may be written in, in the order messages list them. */
  public static final List<Language> WITH_RULES = List.of(ENGLISH, ARABIC, FRENCH, SPANISH);

  public Language {
    if (!isCode(code)) {
      throw new IllegalArgumentException("not a language code: " + code);
    }
  }

  /**
   * The language of a BCP 47 tag such as {@code en-GB} or {@code FR}, or of a three-letter code of
   * one that has rules; {@link #UNDETERMINED} where the tag does not start with a language code.
   */
  public static Language ofTag(String tag) {
    String stripped = tag.strip();
    int end = 0;
    while (end < stripped.length() && stripped.charAt(end) != '-' && stripped.charAt(end) != '_') {
      end++;
    }
    String primary = stripped.substring(0, end).toLowerCase(Locale.ROOT);
    return switch (primary) {
      case "eng" -> ENGLISH;
      case "ara", "arb" -> ARABIC;
      case "fra", "fre" -> FRENCH;
      case "spa" -> SPANISH;
      default -> isCode(primary) ? new Language(primary) : UNDETERMINED;
    };
  }

  private static boolean isCode(String code) {
    if (code.length() < 2 || code.length() > 3) {
      return false;
    }
    for (int i = 0; i < code.length(); i++) {
      if (code.charAt(i) < 'a' || code.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  /** Whether rules may be written in it. */
  public boolean hasRules() {
    return WITH_RULES.contains(this);
  }

  // The equals and hashCode that a record is given cost some 25 ms when the first one runs.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Language language && code.equals(language.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public int compareTo(Language other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
