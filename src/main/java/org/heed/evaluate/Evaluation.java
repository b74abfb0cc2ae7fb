package org.heed.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.heed.input.Annotations;
import org.heed.input.Mark;
import org.heed.input.UnreadableDraft;
import org.heed.lint.Finding;
import org.heed.lint.Review;
import org.heed.review.Reviewed;
import org.heed.rule.Severity;
import org.heed.text.Span;

/**
 * Scores reviews against what an editor marked. A mark is found when a finding of a category it
 * accepts overlaps it; a finding that overlaps no mark that accepts it is false; debatable marks
 * cost nothing either way; omissions are judged by the header alone. Not thread-safe.
 */
public final class Evaluation {

  private static final String OMISSION = "omission";

  private final Severity level;
  private final Map<String, LanguageScore> languages = new TreeMap<>();
  private final Map<String, RuleScore> rules = new TreeMap<>();
  private final Map<RulePair, Integer> overlaps = new TreeMap<>();
  private final List<Note> misses = new ArrayList<>();
  private final List<Note> falseFindings = new ArrayList<>();

  /**
   * @param level findings below it are left out
   */
  public Evaluation(Severity level) {
    this.level = level;
  }

  /** By language code. */
  public Map<String, LanguageScore> languages() {
    return languages;
  }

  /** By rule id; rules that reported nothing are not in it. */
  public Map<String, RuleScore> rules() {
    return rules;
  }

  /** How many findings of two rules overlap, by the pair; omissions stand for drafts and don't. */
  public Map<RulePair, Integer> overlaps() {
    return overlaps;
  }

  /** The marks that were missed, in the order of the drafts. */
  public List<Note> misses() {
    return misses;
  }

  /** The findings that are false, in the order of the drafts. */
  public List<Note> falseFindings() {
    return falseFindings;
  }

  /** Scores a draft; answers false where it is not annotated and so not scored. */
  public boolean add(Reviewed reviewed) {
    Review review = reviewed.review();
    Optional<Annotations> annotations;
    try {
      annotations = Annotations.of(review.draft().source());
    } catch (UnreadableDraft e) {
      throw new IllegalStateException("a draft that was read has sound annotations", e);
    }
    if (annotations.isEmpty()) {
      return false;
    }
    List<Mark> marks = annotations.get().marks();
    String code = annotations.get().language().code();
    LanguageScore score = languages.computeIfAbsent(code, c -> new LanguageScore());
    score.addDraft(review.words());
    boolean[] found = new boolean[marks.size()];
    boolean omission = false;
    for (Finding finding : review.findings()) {
      if (finding.severity().atLeast(level)) {
        omission |= finding.category().equals(OMISSION);
        judge(reviewed, finding, marks, found, score);
      }
    }
    countOverlaps(review.findings());
    for (int i = 0; i < marks.size(); i++) {
      if (!marks.get(i).debatable()) {
        count(reviewed, marks.get(i), found[i], score);
      }
    }
    boolean reported = omission;
    annotations.get().omission().ifPresent(wanted -> score.omission().add(wanted, reported));
    if (annotations.get().headers().containsKey("topics")) {
      Set<String> wanted = new LinkedHashSet<>(annotations.get().topics());
      for (String topic : union(wanted, review.topics())) {
        score.topics().add(wanted.contains(topic), review.topics().contains(topic));
      }
    }
    return true;
  }

  private void countOverlaps(List<Finding> findings) {
    List<Finding> spans =
        findings.stream()
            .filter(each -> each.severity().atLeast(level) && !each.category().equals(OMISSION))
            .toList();
    for (int i = 0; i < spans.size(); i++) {
      for (int j = i + 1; j < spans.size(); j++) {
        Finding a = spans.get(i);
        Finding b = spans.get(j);
        if (b.source().start() >= a.source().end()) {
          break;
        }
        if (!a.rule().equals(b.rule()) && a.source().overlaps(b.source())) {
          overlaps.merge(RulePair.of(a.rule(), b.rule()), 1, Integer::sum);
        }
      }
    }
  }

  private void judge(
      Reviewed reviewed, Finding finding, List<Mark> marks, boolean[] found, LanguageScore score) {
    String category = merged(finding.category());
    Verdict verdict = Verdict.WRONG;
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (mark.span().overlaps(finding.source()) && accepts(mark, category)) {
        found[i] = true;
        if (!mark.debatable()) {
          verdict = Verdict.RIGHT;
        } else if (verdict == Verdict.WRONG) {
          verdict = Verdict.NEITHER;
        }
      }
    }
    if (verdict == Verdict.WRONG && category.equals(OMISSION)) {
      verdict = Verdict.NEITHER;
    }
    rules.computeIfAbsent(finding.rule(), id -> new RuleScore()).add(verdict);
    if (verdict != Verdict.NEITHER) {
      score.all().addFinding(verdict == Verdict.RIGHT);
      score.category(category).addFinding(verdict == Verdict.RIGHT);
    }
    if (verdict == Verdict.WRONG) {
      int line = reviewed.lines().line(finding.source().start());
      falseFindings.add(new Note(reviewed.path(), line, finding.rule(), finding.text()));
    }
  }

  private void count(Reviewed reviewed, Mark mark, boolean wasFound, LanguageScore score) {
    score.all().addMark(wasFound);
    Set<String> categories = new LinkedHashSet<>();
    mark.categories().forEach(category -> categories.add(merged(category)));
    categories.forEach(category -> score.category(category).addMark(wasFound));
    if (!wasFound) {
      Span prose = reviewed.review().draft().toProse(mark.span());
      misses.add(
          new Note(
              reviewed.path(),
              reviewed.lines().line(mark.span().start()),
              String.join(",", mark.categories()),
              reviewed.review().draft().text(prose)));
    }
  }

  private static boolean accepts(Mark mark, String category) {
    for (String accepted : mark.categories()) {
      if (merged(accepted).equals(category)) {
        return true;
      }
    }
    return false;
  }

  /** What excuses the perpetrator is marked as what blames the person harmed. */
  private static String merged(String category) {
    return category.equals("perpetrator-excusing") ? "victim-blaming" : category;
  }

  private static Set<String> union(Set<String> a, List<String> b) {
    Set<String> all = new LinkedHashSet<>(a);
    all.addAll(b);
    return all;
  }
}
