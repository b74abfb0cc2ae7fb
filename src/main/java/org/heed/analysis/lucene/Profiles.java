package org.heed.analysis.lucene;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.heed.analysis.LanguageProfile;
import org.heed.analysis.SyntaxReader;
import org.heed.text.Language;

/** The languages that Heed can read, each loaded when first asked for. Thread-safe. */
public final class Profiles {

  private final SyntaxReader englishSyntax;
  private final Map<Language, LanguageProfile> known = new ConcurrentHashMap<>();

  /** The fast tier alone. */
  public Profiles() {
    this(SyntaxReader.none("the syntax models were left out; run without --fast"));
  }

  /**
   * @param englishSyntax the reader of English grammar
   */
  public Profiles(SyntaxReader englishSyntax) {
    this.englishSyntax = englishSyntax;
  }

  /** The profile of a language, the same one each time; empty where Heed has none. */
  public Optional<LanguageProfile> of(Language language) {
    return switch (language.code()) {
      case "en", "ar", "fr", "es" -> Optional.of(known.computeIfAbsent(language, this::load));
      default -> Optional.empty();
    };
  }

  private LanguageProfile load(Language language) {
    return switch (language.code()) {
      case "ar" -> new ArabicProfile();
      case "fr" -> DictionaryProfile.french();
      case "es" -> DictionaryProfile.spanish();
      default -> new EnglishProfile(englishSyntax);
    };
  }
}
