package org.heed.lint;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.heed.analysis.Analysis;
import org.heed.analysis.Budget;
import org.heed.analysis.LanguageProfile;
import org.heed.analysis.lucene.Profiles;
import org.heed.rule.RuleSet;
import org.heed.text.Draft;
import org.heed.text.Language;
import org.heed.text.SourceSpan;

/**
 * Reviews drafts by a set of rules. Immutable and thread-safe; makes the rules of a language ready
 * when the first draft in it comes.
 */
public final class Linter {

  private final RuleSet rules;
  private final Set<String> ids;
  private final Profiles profiles;
  private final Map<Language, LanguageRules> ready = new ConcurrentHashMap<>();

  public Linter(RuleSet rules, Profiles profiles) {
    this.rules = rules;
    Set<String> all = new TreeSet<>(rules.ids());
    all.addAll(StetCheck.IDS);
    this.ids = Collections.unmodifiableSet(all);
    this.profiles = profiles;
  }

  /** The rules it reviews by. */
  public RuleSet rules() {
    return rules;
  }

  /** Every id a finding may have: those of the rules and those that speak of a stet gone wrong. */
  public Set<String> ids() {
    return ids;
  }

  /**
   * Reviews a draft.
   *
   * @param language the language to review it as; one that no rule speaks gives a review without
   *     findings and one entry that says so
   */
  public Review review(Draft draft, Language language, Policy policy) {
    return review(draft, language, policy, Budget.UNLIMITED);
  }

  /**
   * Reviews a draft for as long as a budget lasts. Where that is not long enough the review is
   * incomplete: its findings hold, and its unchecked entries say what was not looked at.
   *
   * @param language see {@link #review(Draft, Language, Policy)}
   */
  public Review review(Draft draft, Language language, Policy policy, Budget budget) {
    Optional<LanguageRules> languageRules = rulesFor(language);
    if (languageRules.isEmpty()) {
      return unchecked(draft, language);
    }
    Analysis analysis = new Analysis(draft, languageRules.get().profile(), budget);
    DraftReview run = new DraftReview(this, languageRules.get(), analysis, policy, Set.of());
    return run.review(true);
  }

  /** The layers of a draft as a review in a language reads it; empty where Heed cannot read it. */
  public Optional<Analysis> analysis(Draft draft, Language language) {
    return profiles.of(language).map(profile -> new Analysis(draft, profile));
  }

  /**
   * Reviews a draft taking some topics as given, without rewrites: for examples and for proofs.
   *
   * @param given topics that hold in every section
   */
  Review reviewPlainly(
      Draft draft, Language language, Policy policy, Set<String> given, Budget budget) {
    Optional<LanguageRules> languageRules = rulesFor(language);
    if (languageRules.isEmpty()) {
      return unchecked(draft, language);
    }
    Analysis analysis = new Analysis(draft, languageRules.get().profile(), budget);
    return new DraftReview(this, languageRules.get(), analysis, policy, given).review(false);
  }

  /** Whether a rule speaks of the draft as a whole, so that its finding is only anchored in it. */
  public boolean isDocumentLevel(String rule, Language language) {
    return rulesFor(language).filter(found -> found.documentLevel().contains(rule)).isPresent();
  }

  private Optional<LanguageRules> rulesFor(Language language) {
    LanguageRules known = ready.get(language);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<LanguageProfile> profile =
        rules.speaks(language) ? profiles.of(language) : Optional.empty();
    return profile.map(
        found -> ready.computeIfAbsent(language, key -> LanguageRules.of(rules, found)));
  }

  private static Review unchecked(Draft draft, Language language) {
    String reason =
        language.equals(Language.UNDETERMINED)
            ? "the language could not be told; name it with --lang"
            : "there are no rules for the language \"" + language + "\"";
    SourceSpan whole = new SourceSpan(0, draft.source().length());
    return new Review(
        draft,
        language,
        List.of(),
        List.of(),
        draft.words(),
        false,
        false,
        List.of(),
        List.of(),
        List.of(new Unchecked("language", whole, reason)));
  }
}
