package org.heed.text;

import java.util.List;
import java.util.Locale;

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
    if (!code.matches("[a-z]{2,3}")) {
      throw new IllegalArgumentException("not a language code: " + code);
    }
  }

  /**
   * The language of a BCP 47 tag such as {@code en-GB} or {@code FR}; {@link #UNDETERMINED} where
   * the tag does not start with a language code.
   */
  public static Language ofTag(String tag) {
    String primary = tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    return primary.matches("[a-z]{2,3}") ? new Language(primary) : UNDETERMINED;
  }

  /** Whether rules may be written in it. */
  public boolean hasRules() {
    return WITH_RULES.contains(this);
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
