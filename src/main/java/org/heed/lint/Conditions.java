package org.heed.lint;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.heed.analysis.Analysis;
import org.heed.analysis.Quotation;
import org.heed.analysis.Tokens;
import org.heed.match.Finder;
import org.heed.match.Match;
import org.heed.match.Pattern;
import org.heed.rule.Condition;
import org.heed.rule.Scope;
import org.heed.text.Role;
import org.heed.text.Span;

/** What stands near a match of one draft: other phrases, a negation, a word for mentioning. */
final class Conditions {

  /** No real sentence is longer on either side; what has no full stop is not looked through. */
  private static final int SENTENCE_REACH = 150;

  private static final int OVERLAP_REACH = 60;
  private static final int MENTION_REACH = 12;
  private static final int TERM_REACH = 3;
  private static final int FEW_WORDS = 6;
  private static final int NEGATION_REACH = 8;

  private final Analysis analysis;
  private final Tokens tokens;
  private final LanguageRules rules;
  private final Map<Finder, Boolean> inDraft = new HashMap<>();
  private final Map<Finder, Map<Integer, Boolean>> inBlock = new HashMap<>();

  Conditions(Analysis analysis, LanguageRules rules) {
    this.analysis = analysis;
    this.tokens = analysis.tokens();
    this.rules = rules;
  }

  /** Whether one of the phrases stands where the condition looks. */
  boolean holds(Condition condition, Match match) {
    for (Pattern phrase : condition.phrases()) {
      if (stands(phrase, condition.scope(), match)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the phrases stands anywhere in the draft, however near the condition asks. */
  boolean standsInDraft(Condition condition) {
    for (Pattern phrase : condition.phrases()) {
      if (inDraft(phrase)) {
        return true;
      }
    }
    return false;
  }

  private boolean inDraft(Pattern phrase) {
    return inDraft.computeIfAbsent(rules.finder(phrase), key -> in(key, 0, tokens.size()));
  }

  private boolean stands(Pattern phrase, Scope scope, Match match) {
    Finder finder = rules.finder(phrase);
    return switch (scope.kind()) {
      case SENTENCE -> in(finder, sentenceStart(match), sentenceEnd(match));
      case PARAGRAPH ->
          inBlock
              .computeIfAbsent(finder, key -> new HashMap<>())
              .computeIfAbsent(
                  analysis.draft().blockAt(tokens.start(match.first())),
                  block -> inBlock(finder, block));
      case DRAFT -> inDraft(phrase);
      case OVERLAP -> overlaps(finder, match);
      case WORDS ->
          in(
              finder,
              Math.max(0, match.first() - scope.words()),
              Math.min(tokens.size(), match.after() + scope.words()));
    };
  }

  private boolean inBlock(Finder finder, int block) {
    Span span = analysis.draft().blocks().get(block).span();
    return in(finder, tokens.firstFrom(span.start()), tokens.firstFrom(span.end()));
  }

  private boolean in(Finder finder, int from, int to) {
    return finder.first(analysis.draft(), tokens, from, to).isPresent();
  }

  private int sentenceStart(Match match) {
    return Math.max(tokens.firstOf(tokens.sentence(match.first())), match.first() - SENTENCE_REACH);
  }

  private int sentenceEnd(Match match) {
    return Math.min(
        tokens.afterLastOf(tokens.sentence(match.first())), match.after() + SENTENCE_REACH);
  }

  private boolean overlaps(Finder finder, Match match) {
    int from = Math.max(sentenceStart(match), match.first() - OVERLAP_REACH);
    int to = sentenceEnd(match);
    while (from < match.after()) {
      Optional<Match> found = finder.first(analysis.draft(), tokens, from, to);
      if (found.isEmpty()) {
        return false;
      }
      if (found.get().first() < match.after() && match.first() < found.get().after()) {
        return true;
      }
      from = found.get().first() + 1;
    }
    return false;
  }

  /** Whether the clause of a match says before it that it is not so. */
  boolean negated(Match match) {
    Optional<Finder> negator = rules.negator();
    if (negator.isEmpty()) {
      return false;
    }
    int from = clauseStart(match.first(), NEGATION_REACH);
    return in(negator.get(), from, match.first());
  }

  private int clauseStart(int token, int reach) {
    int from = Math.max(tokens.firstOf(tokens.sentence(token)), token - reach);
    for (int i = token; i > from; i--) {
      if (endsClause(i)) {
        return i;
      }
    }
    return from;
  }

  private boolean endsClause(int token) {
    String prose = analysis.draft().prose();
    for (int i = tokens.end(token - 1); i < tokens.start(token); i++) {
      if (",;:\u2013\u2014()".indexOf(prose.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the words are spoken of rather than used: a few words set off in copy by quotation
   * marks that nobody speaks, or with a word such as "term" near by, or named as a term right
   * before.
   */
  boolean mentioned(Match match) {
    Optional<Finder> cue = rules.mentionCue();
    if (cue.isEmpty()) {
      return false;
    }
    int first = tokens.firstOf(tokens.sentence(match.first()));
    Span block = analysis.blockOf(match.first()).span();
    int after = tokens.firstFrom(block.end());
    Optional<Finder> term = rules.termWord();
    if (term.isPresent()
        && in(term.get(), Math.max(first, match.first() - TERM_REACH), match.first())) {
      return true;
    }
    Optional<Quotation> few = fewWordsQuoted(match);
    if (few.isEmpty()) {
      return false;
    }
    if (few.get().speaker() == null && isCopy(analysis.blockOf(match.first()).role())) {
      return true;
    }
    return (in(cue.get(), Math.max(first, match.first() - MENTION_REACH), match.first())
        || in(cue.get(), match.after(), Math.min(after, match.after() + MENTION_REACH)));
  }

  /** The quotation marks round a few words that a match stands in, whoever uses them. */
  private Optional<Quotation> fewWordsQuoted(Match match) {
    return analysis
        .quotations()
        .innermostAround(match.span(tokens))
        .filter(
            quotation ->
                tokens.firstFrom(quotation.inside().end())
                        - tokens.firstFrom(quotation.inside().start())
                    <= FEW_WORDS);
  }

  /** Whether words in quotation marks that nobody speaks are held at arm's length there. */
  private static boolean isCopy(Role role) {
    return role == Role.BODY || role == Role.LIST_ITEM;
  }
}
