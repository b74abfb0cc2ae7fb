package org.heed.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.analysis.LanguageProfile;
import org.heed.match.Finder;
import org.heed.match.Pattern;
import org.heed.match.PatternIndex;
import org.heed.rule.Rule;
import org.heed.rule.RuleSet;
import org.heed.rule.Section;
import org.heed.rule.Seek;
import org.heed.rule.Topic;
import org.heed.text.Language;
import org.jspecify.annotations.Nullable;

/** The rules of one language made ready: one index over all that is looked for. Thread-safe. */
final class LanguageRules {

  /** A rule that has a section in the language. */
  record Active(Rule rule, Section section, List<Indexed> seeks) {}

  /** A seek and the numbers of its patterns in the index. */
  record Indexed(Seek seek, List<Integer> patterns, List<Integer> near) {}

  /** A piece of evidence and its number in the index. */
  record IndexedEvidence(Topic.Evidence evidence, int pattern) {}

  /** A topic with its evidence. */
  record IndexedTopic(Topic topic, List<IndexedEvidence> evidence) {}

  private final LanguageProfile profile;
  private final PatternIndex index;
  private final List<Active> active;
  private final List<IndexedTopic> topics;
  private final Set<String> documentLevel = new HashSet<>();
  private final IdentityHashMap<Pattern, Finder> finders = new IdentityHashMap<>();
  private final Map<String, Finder> findersByExpression = new HashMap<>();
  private final @Nullable Finder mentionCue;
  private final @Nullable Finder termWord;
  private final @Nullable Finder negator;

  private LanguageRules(
      LanguageProfile profile,
      PatternIndex index,
      List<Active> active,
      List<IndexedTopic> topics,
      Optional<Finder> mentionCue,
      Optional<Finder> termWord,
      Optional<Finder> negator) {
    this.profile = profile;
    this.index = index;
    this.active = active;
    for (Active each : active) {
      if (each.section().seeks().stream().anyMatch(Seek.Missing.class::isInstance)) {
        documentLevel.add(each.rule().id());
      }
    }
    this.topics = topics;
    this.mentionCue = mentionCue.orElse(null);
    this.termWord = termWord.orElse(null);
    this.negator = negator.orElse(null);
  }

  static LanguageRules of(RuleSet rules, LanguageProfile profile) {
    Language language = profile.language();
    PatternIndex.Builder index = new PatternIndex.Builder();
    List<IndexedTopic> topics = new ArrayList<>();
    for (Topic topic : rules.topics()) {
      List<IndexedEvidence> evidence = new ArrayList<>();
      for (Topic.Evidence piece : topic.evidence().getOrDefault(language, List.of())) {
        evidence.add(new IndexedEvidence(piece, index.add(piece.pattern())));
      }
      topics.add(new IndexedTopic(topic, evidence));
    }
    List<Active> active = new ArrayList<>();
    for (Rule rule : rules.rules()) {
      Section section = rule.sections().get(language);
      if (section != null) {
        List<Indexed> seeks = new ArrayList<>();
        for (Seek seek : section.seeks()) {
          seeks.add(indexed(seek, index));
        }
        active.add(new Active(rule, section, seeks));
      }
    }
    return new LanguageRules(
        profile,
        index.build(),
        active,
        topics,
        rules.wordClass(language, "mention-cue").map(Finder::new),
        rules.wordClass(language, "term-word").map(Finder::new),
        rules.wordClass(language, "negator").map(Finder::new));
  }

  private static Indexed indexed(Seek seek, PatternIndex.Builder index) {
    if (seek instanceof Seek.Phrase phrase) {
      return new Indexed(seek, List.of(index.add(phrase.pattern())), List.of());
    } else if (seek instanceof Seek.Count count) {
      return new Indexed(seek, List.of(index.add(count.pattern())), List.of());
    }
    Seek.Missing missing = (Seek.Missing) seek;
    return new Indexed(
        seek,
        missing.anyOf().stream().map(index::add).toList(),
        missing.near().stream().map(index::add).toList());
  }

  LanguageProfile profile() {
    return profile;
  }

  PatternIndex index() {
    return index;
  }

  List<Active> active() {
    return active;
  }

  List<IndexedTopic> topics() {
    return topics;
  }

  /** The ids of the rules that look for what is missing. */
  Set<String> documentLevel() {
    return documentLevel;
  }

  /** The finder of a condition's phrase, made when first asked for; equal phrases share one. */
  Finder finder(Pattern pattern) {
    synchronized (finders) {
      Finder known = finders.get(pattern);
      if (known == null) {
        known = findersByExpression.computeIfAbsent(pattern.toString(), e -> new Finder(pattern));
        finders.put(pattern, known);
      }
      return known;
    }
  }

  Optional<Finder> mentionCue() {
    return Optional.ofNullable(mentionCue);
  }

  Optional<Finder> termWord() {
    return Optional.ofNullable(termWord);
  }

  Optional<Finder> negator() {
    return Optional.ofNullable(negator);
  }
}
