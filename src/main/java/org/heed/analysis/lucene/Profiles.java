package org.heed.analysis.lucene;

import java.util.Optional;
import org.heed.analysis.LanguageProfile;
import org.heed.analysis.SyntaxReader;
import org.heed.text.Language;
import org.jspecify.annotations.Nullable;

/** The languages that Heed can read, each loaded when first asked for. Thread-safe. */
public final class Profiles {

  private final SyntaxReader englishSyntax;
  private volatile @Nullable LanguageProfile english;

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
      case "en" -> Optional.of(english());
      default -> Optional.empty();
    };
  }

  private LanguageProfile english() {
    LanguageProfile known = english;
    if (known != null) {
      return known;
    }
    synchronized (this) {
      known = english;
      if (known == null) {
        known = new EnglishProfile(englishSyntax);
        english = known;
      }
      return known;
    }
  }
}
