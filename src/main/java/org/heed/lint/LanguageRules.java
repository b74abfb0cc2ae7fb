package org.heed.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.analysis.Analysis;
import org.heed.analysis.Budget;
import org.heed.analysis.LanguageProfile;
import org.heed.cast.CastWords;
import org.heed.match.Finder;
import org.heed.match.IndexPass;
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

  /** A topic and the weight of a piece of its evidence. */
  record Told(Topic topic, double weight) {}

  /** The gate of the topics' evidence; those of the rules follow. */
  private static final int TOPICS = 0;

  private static final int FIRST_GATE = 1;

  private final LanguageProfile profile;
  private final CastWords castWords;
  private final PatternIndex index;
  private final List<Gate> gates;
  private final List<Active> active;

  /** For each pattern, the topics it tells. */
  private final Map<Integer, List<Told>> topics;

  /** For each pattern, the rules that look for it, as places in {@link #active}. */
  private final int[][] rulesOf;

  /** The rules that look for what is missing, as places in {@link #active}. */
  private final BitSet always = new BitSet();

  private final Set<String> documentLevel = new HashSet<>();
  private final IdentityHashMap<Pattern, Finder> finders = new IdentityHashMap<>();
  private final Map<String, Finder> findersByExpression = new HashMap<>();
  private final @Nullable Finder mentionCue;
  private final @Nullable Finder termWord;
  private final @Nullable Finder negator;

  private LanguageRules(
      LanguageProfile profile,
      CastWords castWords,
      PatternIndex index,
      List<Gate> gates,
      List<Active> active,
      Map<Integer, List<Told>> topics,
      Optional<Finder> mentionCue,
      Optional<Finder> termWord,
      Optional<Finder> negator) {
    this.profile = profile;
    this.castWords = castWords;
    this.index = index;
    this.gates = gates;
    this.active = active;
    this.rulesOf = new int[index.size()][];
    Arrays.fill(rulesOf, new int[0]);
    for (int i = 0; i < active.size(); i++) {
      for (Indexed each : active.get(i).seeks()) {
        if (each.seek() instanceof Seek.Missing) {
          documentLevel.add(active.get(i).rule().id());
          always.set(i);
        } else {
          int pattern = each.patterns().get(0);
          rulesOf[pattern] = Arrays.copyOf(rulesOf[pattern], rulesOf[pattern].length + 1);
          rulesOf[pattern][rulesOf[pattern].length - 1] = i;
        }
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
    Map<Integer, List<Told>> topics = new HashMap<>();
    for (Topic topic : rules.topics()) {
      for (Topic.Evidence piece : topic.evidence().getOrDefault(language, List.of())) {
        topics
            .computeIfAbsent(index.add(piece.pattern(), TOPICS), key -> new ArrayList<>(1))
            .add(new Told(topic, piece.weight()));
      }
    }
    List<Gate> gates = new ArrayList<>(List.of(Gate.OPEN));
    List<Active> active = new ArrayList<>();
    for (Rule rule : rules.rules()) {
      Section section = rule.sections().get(language);
      if (section != null) {
        List<Indexed> seeks = new ArrayList<>();
        for (Seek seek : section.seeks()) {
          seeks.add(indexed(seek, index, gate(Gate.of(rule, seek), gates)));
        }
        active.add(new Active(rule, section, seeks));
      }
    }
    return new LanguageRules(
        profile,
        rules.castWords(language),
        index.build(),
        List.copyOf(gates),
        active,
        topics,
        rules.wordClass(language, "mention-cue").map(Finder::new),
        rules.wordClass(language, "term-word").map(Finder::new),
        rules.wordClass(language, "negator").map(Finder::new));
  }

  private static int gate(Gate gate, List<Gate> gates) {
    int known = gates.indexOf(gate);
    if (known < 0) {
      known = gates.size();
      gates.add(gate);
    }
    return FIRST_GATE + known;
  }

  private static Indexed indexed(Seek seek, PatternIndex.Builder index, int gate) {
    if (seek instanceof Seek.Placed placed) {
      return new Indexed(seek, List.of(index.add(placed.pattern(), gate)), List.of());
    } else if (seek instanceof Seek.Count count) {
      return new Indexed(seek, List.of(index.add(count.pattern(), gate)), List.of());
    }
    Seek.Missing missing = (Seek.Missing) seek;
    return new Indexed(
        seek,
        missing.anyOf().stream().map(each -> index.add(each, gate)).toList(),
        missing.near().stream().map(each -> index.add(each, gate)).toList());
  }

  /** The lists that the cast of a draft is read by. */
  CastWords castWords() {
    return castWords;
  }

  LanguageProfile profile() {
    return profile;
  }

  /** What there is to be found in a draft. */
  IndexPass over(Analysis analysis) {
    return index.over(analysis.draft(), analysis.tokens());
  }

  /**
   * Finds what tells the topics of a draft.
   *
   * @return how many sentences were searched before the budget was spent
   */
  int searchTopics(IndexPass pass, Budget budget) {
    return pass.search((gate, section) -> gate == TOPICS, budget);
  }

  /** The topics of a draft, by section. */
  Topics topics(Analysis analysis, IndexPass pass) {
    return Topics.of(analysis, topics, pass);
  }

  /**
   * Finds what the rules look for, where the topics let them.
   *
   * @return how many sentences were searched before the budget was spent
   */
  int search(IndexPass pass, Topics about, Set<String> given, Budget budget) {
    return pass.search(
        (gate, section) ->
            gate != TOPICS && gates.get(gate - FIRST_GATE).open(about, given, section),
        budget);
  }

  /** The rules that found something, or look for what is missing, as places in {@link #active}. */
  BitSet concerned(IndexPass pass) {
    BitSet concerned = (BitSet) always.clone();
    for (int pattern : pass.patterns()) {
      for (int rule : rulesOf[pattern]) {
        concerned.set(rule);
      }
    }
    return concerned;
  }

  List<Active> active() {
    return active;
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
