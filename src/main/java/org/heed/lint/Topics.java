package org.heed.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.heed.analysis.Analysis;
import org.heed.analysis.Tokens;
import org.heed.match.IndexPass;
import org.heed.match.Match;
import org.heed.text.Block;
import org.heed.text.Draft;
import org.heed.text.Role;

/** What each story section of a draft is about, from the matches of the topics' evidence. */
final class Topics {

  /** How much the second, third and fourth occurrence of the same evidence weigh. */
  private static final double[] REPEATS = {1, 0.5, 0.25};

  private static final double IN_HEADLINE = 2;

  private final List<TopicScore> scores;
  private final Map<Integer, Set<String>> bySection;
  private final Set<String> ofDraft = new TreeSet<>();

  private Topics(List<TopicScore> scores, Map<Integer, Set<String>> bySection) {
    this.scores = scores;
    this.bySection = bySection;
    bySection.values().forEach(ofDraft::addAll);
  }

  /**
   * @param told for each pattern, the topics it tells
   */
  static Topics of(Analysis analysis, Map<Integer, List<LanguageRules.Told>> told, IndexPass pass) {
    Map<String, Map<Integer, Tally>> tallies = new TreeMap<>();
    for (int pattern : pass.patterns()) {
      for (LanguageRules.Told each : told.getOrDefault(pattern, List.of())) {
        tally(
            analysis,
            each,
            pass.of(pattern),
            tallies.computeIfAbsent(each.topic().name(), key -> new TreeMap<>()));
      }
    }
    List<TopicScore> scores = new ArrayList<>();
    Map<Integer, Set<String>> bySection = new TreeMap<>();
    tallies.forEach(
        (topic, inSections) ->
            inSections.forEach(
                (section, tally) -> {
                  TopicScore score = tally.score(analysis, topic, section);
                  scores.add(score);
                  if (score.holds()) {
                    bySection.computeIfAbsent(section, key -> new TreeSet<>()).add(score.topic());
                  }
                }));
    scores.sort(
        Comparator.comparingInt(TopicScore::section)
            .thenComparing(Comparator.comparingDouble(TopicScore::score).reversed())
            .thenComparing(TopicScore::topic));
    return new Topics(scores, bySection);
  }

  private static void tally(
      Analysis analysis,
      LanguageRules.Told told,
      List<Match> matches,
      Map<Integer, Tally> tallies) {
    int from = 0;
    while (from < matches.size()) {
      int section = analysis.blockOf(matches.get(from).first()).section();
      boolean inHeadline = false;
      int to = from;
      while (to < matches.size()) {
        Block block = analysis.blockOf(matches.get(to).first());
        if (block.section() != section) {
          break;
        }
        inHeadline |= block.role() == Role.HEADLINE;
        to++;
      }
      tallies
          .computeIfAbsent(section, key -> new Tally(told.topic().threshold()))
          .add(told.weight(), matches.subList(from, to), inHeadline);
      from = to;
    }
  }

  /** All scores, by section, highest first. */
  List<TopicScore> scores() {
    return scores;
  }

  /** The topics of a section. */
  Set<String> of(int section) {
    return bySection.getOrDefault(section, Set.of());
  }

  /** The topics of any section, in alphabetical order. */
  Set<String> ofDraft() {
    return Collections.unmodifiableSet(ofDraft);
  }

  /** The matches of each piece of evidence in one section. */
  private static final class Tally {
    private final List<Piece> pieces = new ArrayList<>();
    private final double threshold;

    Tally(double threshold) {
      this.threshold = threshold;
    }

    private record Piece(double weight, List<Match> matches, boolean inHeadline) {}

    void add(double weight, List<Match> matches, boolean inHeadline) {
      pieces.add(new Piece(weight, matches, inHeadline));
    }

    TopicScore score(Analysis analysis, String topic, int section) {
      double sum = 0;
      List<TopicScore.Evidence> evidence = new ArrayList<>();
      for (Piece piece : pieces) {
        int times = piece.matches.size();
        double total = 0;
        for (int i = 0; i < Math.min(times, REPEATS.length); i++) {
          total += piece.weight * REPEATS[i];
        }
        if (piece.inHeadline) {
          total += piece.weight * (IN_HEADLINE - 1);
        }
        if (Double.isInfinite(piece.weight)) {
          total = threshold;
        }
        sum += total;
        evidence.add(piece(analysis, piece.matches.get(0), times, total));
      }
      evidence.sort(
          Comparator.comparingDouble((TopicScore.Evidence e) -> -Math.abs(e.weight()))
              .thenComparing(TopicScore.Evidence::span));
      return new TopicScore(topic, section, sum, threshold, evidence);
    }

    private static TopicScore.Evidence piece(
        Analysis analysis, Match match, int times, double total) {
      Draft draft = analysis.draft();
      Tokens tokens = analysis.tokens();
      var span = match.span(tokens);
      return new TopicScore.Evidence(draft.text(span), draft.toSource(span), times, total);
    }
  }
}
