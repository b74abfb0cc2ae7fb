package org.heed.lint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heed.analysis.Analysis;
import org.heed.analysis.Syntax;
import org.heed.analysis.Tokens;
import org.heed.match.IndexPass;
import org.heed.match.Match;
import org.heed.rule.Severity;
import org.heed.text.Block;
import org.heed.text.Draft;
import org.heed.text.Language;
import org.heed.text.SourceSpan;
import org.heed.text.Span;
import org.jspecify.annotations.Nullable;

/** The review of one draft under way. One use, one thread. */
final class DraftReview {

  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing(Finding::source).thenComparing(Finding::rule);

  /** The most words on either side that a fingerprint takes for the sentence. */
  private static final int CONTEXT = 60;

  private final Linter linter;
  private final LanguageRules rules;
  private final Analysis analysis;
  private final Draft draft;
  private final Policy policy;
  private final Set<String> given;

  DraftReview(
      Linter linter, LanguageRules rules, Analysis analysis, Policy policy, Set<String> given) {
    this.linter = linter;
    this.rules = rules;
    this.analysis = analysis;
    this.draft = analysis.draft();
    this.policy = policy;
    this.given = given;
  }

  Review review(boolean withRewrites) {
    TimeSpent time = new TimeSpent(draft, analysis.budget());
    if (time.before(0, "the draft was read")) {
      return unread(time);
    }
    IndexPass matches = rules.over(analysis);
    // What a draft is about decides what is no finding too: half of it would accuse falsely.
    if (rules.searchTopics(matches, analysis.budget()) < analysis.tokens().sentences()
        && time.before(0, "the draft's topics were known")) {
      return unread(time);
    }
    Topics topics = rules.topics(analysis, matches);
    int searched = rules.search(matches, topics, given, analysis.budget());
    boolean whole = searched == analysis.tokens().sentences();
    if (!whole) {
      int token = analysis.tokens().firstOf(searched);
      time.before(analysis.tokens().start(token), "the rest was read");
    }
    Seeking seeking = new Seeking(analysis, rules, matches, topics, given, policy, whole);
    StetCheck stets = new StetCheck(draft);
    List<SetAside> setAside = new ArrayList<>();
    List<Candidate> kept = new ArrayList<>();
    BitSet concerned = rules.concerned(matches);
    if (!rules.told().isEmpty() && seeking.anyoneProtected()) {
      concerned.or(rules.told());
    }
    for (int i = concerned.nextSetBit(0); i >= 0; i = concerned.nextSetBit(i + 1)) {
      LanguageRules.Active active = rules.active().get(i);
      if (!policy.runs(active.rule().id())) {
        continue;
      }
      if (whole && time.before(0, "every rule had looked")) {
        break;
      }
      for (Candidate candidate : seeking.candidates(active)) {
        if (candidate.severity() == Severity.OFF) {
          continue;
        }
        Optional<Stet> stet = stets.covering(candidate);
        if (stet.isPresent()) {
          setAside.add(
              new SetAside(
                  candidate.rule().id(),
                  draft.toSource(candidate.span()),
                  "stet",
                  stet.get().reason()));
        } else {
          kept.add(candidate);
        }
      }
    }
    setAside.addAll(seeking.setAside());
    kept.sort(
        Comparator.comparing(Candidate::span).thenComparing(candidate -> candidate.rule().id()));
    Fingerprints fingerprints = new Fingerprints();
    List<Finding> findings = new ArrayList<>();
    @Nullable Suggesting suggesting =
        withRewrites ? new Suggesting(linter, analysis, policy, kept, topics.ofDraft()) : null;
    for (Candidate candidate : kept) {
      boolean late = time.before(candidate.span().start(), "every rewrite was tried");
      findings.add(finding(candidate, late ? null : suggesting, fingerprints));
    }
    if (!kept.isEmpty()) {
      time.before(kept.get(kept.size() - 1).span().start(), "every rewrite was tried");
    }
    findings.addAll(
        stets.findings(
            linter.ids(),
            stets.any() && !time.anythingLeft() ? checked() : Set.of(),
            policy,
            analysis.language(),
            fingerprints));
    findings.sort(BY_PLACE);
    return new Review(
        draft,
        analysis.language(),
        List.copyOf(topics.ofDraft()),
        topics.scores(),
        draft.words(),
        analysis.syntax().wanted() && analysis.syntax().works(),
        time.anythingLeft(),
        findings,
        sorted(setAside),
        unchecked(time));
  }

  /** A review that ended before anything could be said. */
  private Review unread(TimeSpent time) {
    return new Review(
        draft,
        analysis.language(),
        List.of(),
        List.of(),
        draft.words(),
        false,
        true,
        List.of(),
        List.of(),
        unchecked(time));
  }

  private List<Unchecked> unchecked(TimeSpent time) {
    List<Unchecked> unchecked = new ArrayList<>(inOtherLanguages());
    unchecked.addAll(time.unchecked());
    for (Syntax.Gap gap : analysis.syntax().gaps()) {
      unchecked.add(
          new Unchecked(
              gap.names() ? "names" : "syntax", draft.toSource(gap.span()), gap.reason()));
    }
    unchecked.sort(Comparator.comparing(Unchecked::span).thenComparing(Unchecked::what));
    return unchecked;
  }

  /** The rules that looked at the draft. */
  private Set<String> checked() {
    Set<String> checked = new HashSet<>();
    for (LanguageRules.Active active : rules.active()) {
      if (policy.runs(active.rule().id())) {
        checked.add(active.rule().id());
      }
    }
    return checked;
  }

  /** Blocks that say they are in another language are not read as this one. */
  private List<Unchecked> inOtherLanguages() {
    List<Unchecked> unchecked = new ArrayList<>();
    for (Block block : draft.blocks()) {
      Language language = block.language();
      if (language != null && !language.equals(analysis.language())) {
        unchecked.add(
            new Unchecked(
                "language",
                block.source(),
                "marked as \""
                    + language
                    + "\" in a draft reviewed as \""
                    + analysis.language()
                    + "\""));
      }
    }
    return unchecked;
  }

  private static List<SetAside> sorted(List<SetAside> all) {
    return all.stream()
        .distinct()
        .sorted(
            Comparator.comparing(SetAside::span)
                .thenComparing(SetAside::rule)
                .thenComparing(SetAside::by))
        .toList();
  }

  private Finding finding(
      Candidate candidate, @Nullable Suggesting suggesting, Fingerprints fingerprints) {
    Span span = candidate.span();
    SourceSpan source = draft.toSource(span);
    String text = draft.text(span);
    List<Related> related = new ArrayList<>();
    for (Span also : candidate.also()) {
      related.add(new Related(draft.toSource(also), draft.text(also), "also here"));
    }
    Span speaker = candidate.speaker();
    return new Finding(
        candidate.rule().id(),
        candidate.severity(),
        analysis.language(),
        source,
        span,
        text,
        candidate.section().what().replace("{match}", text),
        candidate.section().instead().replace("{match}", text),
        candidate.block().role(),
        candidate.quoted(),
        speaker == null ? null : draft.text(speaker),
        suggesting == null ? List.of() : suggesting.suggestions(candidate),
        related,
        candidate.rule().citations(),
        fingerprints.next(candidate.rule().id(), text, sentence(candidate)));
  }

  private String sentence(Candidate candidate) {
    Match match = candidate.match();
    if (match == null) {
      return "";
    }
    Tokens tokens = analysis.tokens();
    int sentence = tokens.sentence(match.first());
    int first = Math.max(tokens.firstOf(sentence), match.first() - CONTEXT);
    int after = Math.min(tokens.afterLastOf(sentence), match.after() + CONTEXT);
    return draft.text(tokens.span(first, after));
  }
}
