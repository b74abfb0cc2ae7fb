package org.heed.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.heed.analysis.Analysis;
import org.heed.analysis.Attribution;
import org.heed.analysis.Quotation;
import org.heed.analysis.Tokens;
import org.heed.cast.Scenes;
import org.heed.cast.detail.Cluster;
import org.heed.cast.detail.Detail;
import org.heed.cast.detail.Exemption;
import org.heed.cast.detail.Identities;
import org.heed.cast.detail.ProtectedPerson;
import org.heed.match.FrameReader;
import org.heed.match.IndexPass;
import org.heed.match.Match;
import org.heed.rule.Condition;
import org.heed.rule.Places;
import org.heed.rule.QuotePolicy;
import org.heed.rule.Rewrite;
import org.heed.rule.Rule;
import org.heed.rule.Scope;
import org.heed.rule.Seek;
import org.heed.rule.Severity;
import org.heed.text.Block;
import org.heed.text.Draft;
import org.heed.text.Language;
import org.heed.text.Role;
import org.heed.text.Span;
import org.jspecify.annotations.Nullable;

/** Turns the matches of one draft into candidates, by the conditions of their rules. */
final class Seeking {

  private final Analysis analysis;
  private final Draft draft;
  private final Tokens tokens;
  private final IndexPass matches;
  private final Topics topics;
  private final Set<String> given;
  private final Conditions conditions;
  private final Policy policy;
  private final boolean wholeDraft;
  private final boolean[] lead;
  private final @Nullable FrameReader frames;
  private final Recognising recognising;
  private final List<SetAside> setAside = new ArrayList<>();

  /**
   * @param wholeDraft whether all of the draft was searched, so that what was not found is missing
   */
  Seeking(
      Analysis analysis,
      LanguageRules rules,
      IndexPass matches,
      Topics topics,
      Set<String> given,
      Policy policy,
      boolean wholeDraft) {
    this.analysis = analysis;
    this.draft = analysis.draft();
    this.tokens = analysis.tokens();
    this.matches = matches;
    this.topics = topics;
    this.given = given;
    this.conditions = new Conditions(analysis, rules);
    this.policy = policy;
    this.wholeDraft = wholeDraft;
    this.lead = leads(draft);
    Scenes scenes = new Scenes(analysis, rules.castWords());
    this.frames =
        analysis.syntax().wanted() ? new FrameReader(analysis, scenes, rules::finder) : null;
    this.recognising =
        new Recognising(analysis, rules.castWords(), scenes, topics, given, policy.privacy());
  }

  private static boolean[] leads(Draft draft) {
    List<Block> blocks = draft.blocks();
    boolean[] lead = new boolean[blocks.size()];
    int lastSection = -1;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.role() == Role.BODY && block.section() != lastSection) {
        lead[i] = true;
        lastSection = block.section();
      }
    }
    return lead;
  }

  /** What was matched but set aside, in no order. */
  List<SetAside> setAside() {
    return setAside;
  }

  /** The candidates of a rule, apart from each other, by place. */
  List<Candidate> candidates(LanguageRules.Active active) {
    List<Candidate> found = List.of();
    for (LanguageRules.Indexed indexed : active.seeks()) {
      boolean missing = indexed.seek() instanceof Seek.Missing;
      boolean told = indexed.seek() instanceof Seek.Told;
      if (!missing && !told && matches.of(indexed.patterns().get(0)).isEmpty()) {
        continue;
      }
      if (found.isEmpty()) {
        found = new ArrayList<>();
      }
      if (indexed.seek() instanceof Seek.Told details) {
        told(active, details, found);
      } else if (indexed.seek() instanceof Seek.Placed placed) {
        for (Match match : matches.of(indexed.patterns().get(0))) {
          Optional<Candidate> candidate =
              placed instanceof Seek.Framed framed
                  ? framed(active, framed, match)
                  : candidate(active, placed, match);
          if (candidate.isPresent()) {
            found.add(candidate.get());
          }
        }
      } else if (indexed.seek() instanceof Seek.Count count) {
        counted(active, count, matches.of(indexed.patterns().get(0)), found);
      } else {
        Optional<Candidate> candidate = missing(active, indexed);
        if (candidate.isPresent()) {
          found.add(candidate.get());
        }
      }
    }
    List<Candidate> apart = apart(found);
    return active.rule().once() && apart.size() > 1 ? List.of(onlyFirst(apart)) : apart;
  }

  /** Whether anybody in the draft must not be recognised, or only may because it says so. */
  boolean anyoneProtected() {
    return !recognising.identities().people().isEmpty();
  }

  private void told(LanguageRules.Active active, Seek.Told told, List<Candidate> found) {
    Identities identities = recognising.identities();
    Gate gate = Gate.of(active.rule(), told);
    for (Cluster cluster : identities.clusters()) {
      if (told.query().holds(cluster) && gate.open(topics, given, cluster.person().section())) {
        candidate(active, told, Match.of(cluster.first(), cluster.after())).ifPresent(found::add);
      }
    }
    for (ProtectedPerson person : identities.people()) {
      for (Detail detail : person.details()) {
        if (detail.exemption().isPresent() && told.query().wouldHold(person, detail)) {
          Exemption why = detail.exemption().get();
          setAside.add(
              new SetAside(
                  active.rule().id(), draft.toSource(detail.span()), why.by(), why.reason()));
        }
      }
    }
  }

  /** What costs little is asked first: grammar is read only where all of it lets it through. */
  private Optional<Candidate> framed(
      LanguageRules.Active active, Seek.Framed framed, Match anchor) {
    if (frames == null || !stands(active, framed, anchor)) {
      return Optional.empty();
    }
    return frames.read(framed.frame(), anchor).flatMap(match -> candidate(active, framed, match));
  }

  /** Whether a match stands in a place, and beside words, that its rule asks for. */
  private boolean stands(LanguageRules.Active active, Seek.Placed seek, Match match) {
    Rule rule = active.rule();
    int blockIndex = draft.blockAt(match.span(tokens).start());
    Block block = draft.blocks().get(blockIndex);
    Places places = seek.places().orElse(rule.places());
    if (!places.include(block.role(), lead[blockIndex]) || isInAnotherLanguage(block)) {
      return false;
    }
    for (Condition near : seek.near()) {
      if (!conditions.holds(near, match)) {
        return false;
      }
    }
    return !excluded(active, seek, match) && (rule.reportsNegated() || !conditions.negated(match));
  }

  private Optional<Candidate> candidate(
      LanguageRules.Active active, Seek.Placed phrase, Match match) {
    Rule rule = active.rule();
    Span span = match.span(tokens);
    int blockIndex = draft.blockAt(span.start());
    Block block = draft.blocks().get(blockIndex);
    if (!stands(active, phrase, match) || setAside(rule, match, span)) {
      return Optional.empty();
    }
    Optional<Quotation> speech = analysis.quotations().speechAround(span);
    if (speech.isPresent() && rule.quotes() == QuotePolicy.IGNORE) {
      setAside.add(
          new SetAside(rule.id(), draft.toSource(span), "quote", "inside somebody's speech"));
      return Optional.empty();
    }
    Optional<Attribution> told =
        speech.isPresent() ? Optional.empty() : analysis.attributions().around(span);
    boolean elsewhere = told.isPresent() && isSomebodys(told.get(), block);
    if (elsewhere && rule.attributed() == QuotePolicy.IGNORE) {
      setAside.add(
          new SetAside(rule.id(), draft.toSource(span), "quote", "told as what somebody said"));
      return Optional.empty();
    }
    Severity severity = severity(rule, phrase.severity(), block, blockIndex, speech.isPresent());
    if (elsewhere && rule.attributed() == QuotePolicy.SOFTEN) {
      severity = severity.softened();
    }
    if (severity == Severity.OFF) {
      return Optional.empty();
    }
    List<Rewrite> rewrites =
        phrase.rewrites().isEmpty() ? active.section().rewrites() : phrase.rewrites();
    return Optional.of(
        new Candidate(
            rule,
            active.section(),
            match,
            span,
            block,
            severity,
            speech.isPresent(),
            speech.isPresent()
                ? speech.get().speaker()
                : told.map(Attribution::source).orElse(null),
            rewrites,
            List.of()));
  }

  /** A headline that names no speaker says it itself: "Girl led him on, court told". */
  private static boolean isSomebodys(Attribution told, Block block) {
    return told.source() != null
        || (block.role() != Role.HEADLINE && block.role() != Role.STANDFIRST);
  }

  private boolean isInAnotherLanguage(Block block) {
    Language language = block.language();
    return language != null && !language.equals(analysis.language());
  }

  private boolean excluded(LanguageRules.Active active, Seek.Placed phrase, Match match) {
    for (Condition unless : active.section().unless()) {
      if (conditions.holds(unless, match)) {
        return true;
      }
    }
    for (Condition unless : phrase.unless()) {
      if (conditions.holds(unless, match)) {
        return true;
      }
    }
    return false;
  }

  private boolean setAside(Rule rule, Match match, Span span) {
    if (!rule.reportsMentions() && conditions.mentioned(match)) {
      setAside.add(
          new SetAside(rule.id(), draft.toSource(span), "quote", "mentioned as a term, not used"));
      return true;
    }
    return false;
  }

  private Severity severity(
      Rule rule, @Nullable Severity ofPhrase, Block block, int blockIndex, boolean inSpeech) {
    Severity own =
        ofPhrase != null ? ofPhrase : rule.severity().of(block.role(), lead[blockIndex], inSpeech);
    Severity house = policy.severityOf(rule.id(), own);
    boolean soften =
        inSpeech && rule.quotes() == QuotePolicy.SOFTEN && rule.severity().quoted() == null;
    return soften ? house.softened() : house;
  }

  private void counted(
      LanguageRules.Active active, Seek.Count count, List<Match> all, List<Candidate> found) {
    Map<Integer, List<Match>> groups = new TreeMap<>();
    Rule rule = active.rule();
    for (Match match : all) {
      Span span = match.span(tokens);
      int blockIndex = draft.blockAt(span.start());
      Block block = draft.blocks().get(blockIndex);
      if (!rule.places().include(block.role(), lead[blockIndex])
          || (rule.quotes() != QuotePolicy.REPORT
              && analysis.quotations().speechAround(span).isPresent())
          || active.section().unless().stream().anyMatch(each -> conditions.holds(each, match))) {
        continue;
      }
      int group =
          count.scope().kind() == Scope.Kind.SENTENCE
              ? tokens.sentence(match.first())
              : count.scope().kind() == Scope.Kind.PARAGRAPH ? blockIndex : 0;
      groups.computeIfAbsent(group, key -> new ArrayList<>()).add(match);
    }
    for (List<Match> group : groups.values()) {
      List<Match> distinct = distinct(group);
      if (distinct.size() >= count.atLeast()) {
        found.add(aggregate(active, count, distinct));
      }
    }
  }

  private static List<Match> distinct(List<Match> group) {
    List<Match> distinct = new ArrayList<>();
    for (Match match : group) {
      if (distinct.isEmpty() || distinct.get(distinct.size() - 1).after() <= match.first()) {
        distinct.add(match);
      }
    }
    return distinct;
  }

  private Candidate aggregate(LanguageRules.Active active, Seek.Count count, List<Match> group) {
    Match first = group.get(0);
    Match last = group.get(group.size() - 1);
    boolean wide = count.scope().kind() == Scope.Kind.DRAFT;
    Span span =
        wide ? first.span(tokens) : new Span(first.span(tokens).start(), last.span(tokens).end());
    int blockIndex = draft.blockAt(span.start());
    Block block = draft.blocks().get(blockIndex);
    List<Span> also = new ArrayList<>();
    for (Match match : group.subList(1, group.size())) {
      also.add(match.span(tokens));
    }
    return new Candidate(
        active.rule(),
        active.section(),
        null,
        span,
        block,
        severity(active.rule(), null, block, blockIndex, false),
        false,
        null,
        List.of(),
        also);
  }

  private Optional<Candidate> missing(LanguageRules.Active active, LanguageRules.Indexed indexed) {
    Rule rule = active.rule();
    if (!wholeDraft || tokens.size() == 0 || !hasCopy()) {
      return Optional.empty();
    }
    if (!Gate.of(rule, indexed.seek()).open(topics, given, 0)
        || any(indexed.patterns())
        || (!indexed.near().isEmpty() && !any(indexed.near()))
        || active.section().unless().stream().anyMatch(conditions::standsInDraft)) {
      return Optional.empty();
    }
    Span anchor = anchor();
    int blockIndex = draft.blockAt(anchor.start());
    Block block = draft.blocks().get(blockIndex);
    Severity severity = severity(rule, null, block, blockIndex, false);
    return severity == Severity.OFF
        ? Optional.empty()
        : Optional.of(
            new Candidate(
                rule,
                active.section(),
                null,
                anchor,
                block,
                severity,
                false,
                null,
                List.of(),
                List.of()));
  }

  /** Whether there is more than a headline, a caption or a tag: only copy can lack something. */
  private boolean hasCopy() {
    for (Block block : draft.blocks()) {
      if (block.role() == Role.BODY
          || block.role() == Role.LIST_ITEM
          || block.role() == Role.BLOCK_QUOTE) {
        return true;
      }
    }
    return false;
  }

  private boolean any(List<Integer> patterns) {
    for (int pattern : patterns) {
      if (!matches.of(pattern).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The headline, or the first sentence where there is none. */
  private Span anchor() {
    for (Block block : draft.blocks()) {
      if (block.role() == Role.HEADLINE) {
        return block.span();
      }
    }
    return tokens.span(0, tokens.afterLastOf(0));
  }

  /** Keeps, of candidates that overlap, the gravest, then the longest, then the first. */
  private static List<Candidate> apart(List<Candidate> found) {
    if (found.size() < 2) {
      return found;
    }
    List<Candidate> byRank = new ArrayList<>(found);
    byRank.sort(
        Comparator.comparing(Candidate::severity)
            .thenComparing(candidate -> -candidate.span().length())
            .thenComparing(Candidate::span));
    TreeMap<Integer, Candidate> kept = new TreeMap<>();
    for (Candidate candidate : byRank) {
      Map.Entry<Integer, Candidate> before = kept.lowerEntry(candidate.span().end());
      if (before == null || before.getValue().span().end() <= candidate.span().start()) {
        kept.put(candidate.span().start(), candidate);
      }
    }
    return new ArrayList<>(kept.values());
  }

  private static Candidate onlyFirst(List<Candidate> apart) {
    Candidate gravest = apart.get(0);
    for (Candidate candidate : apart) {
      if (candidate.severity().compareTo(gravest.severity()) < 0) {
        gravest = candidate;
      }
    }
    List<Span> also = new ArrayList<>();
    for (Candidate candidate : apart) {
      if (!candidate.span().equals(gravest.span())) {
        also.add(candidate.span());
      }
    }
    return gravest.withAlso(also);
  }
}
