package org.heed.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.heed.input.Annotations;
import org.heed.input.Mark;
import org.heed.input.UnreadableDraft;
import org.heed.lint.Finding;
import org.heed.lint.Review;
import org.heed.review.Reviewed;
import org.heed.rule.Rule;
import org.heed.rule.Severity;
import org.heed.text.Language;
import org.heed.text.Span;

/**
 * Scores reviews against what an editor marked. A mark is found when a finding of a category it
 * accepts overlaps it; a finding that overlaps no mark that accepts it is false; debatable marks
 * cost nothing either way; omissions are judged by the header alone. Not thread-safe.
 */
public final class Evaluation {

  private static final String OMISSION = "omission";

  private final Severity level;
  private final Map<String, Rule> asked = new TreeMap<>();
  private final Set<String> heard = new HashSet<>();
  private final Overlaps overlaps = new Overlaps();
  private final Map<String, LanguageScore> languages = new TreeMap<>();
  private final Map<String, RuleScore> rules = new TreeMap<>();
  private final List<Note> misses = new ArrayList<>();
  private final List<Note> falseFindings = new ArrayList<>();

  /**
   * @param level findings below it are left out
   * @param asked the rules that run
   */
  public Evaluation(Severity level, Collection<Rule> asked) {
    this.level = level;
    asked.forEach(rule -> this.asked.put(rule.id(), rule));
  }

  /** By language code. */
  public Map<String, LanguageScore> languages() {
    return languages;
  }

  /** By rule id; rules that reported nothing are not in it. */
  public Map<String, RuleScore> rules() {
    return rules;
  }

  /** How many of the rules that run speak a language of the drafts. */
  public int speaking() {
    return (int) asked.values().stream().filter(this::speaks).count();
  }

  /** The ids of those rules that reported nothing at all, not even below the level, in order. */
  public List<String> silent() {
    return asked.values().stream()
        .filter(rule -> speaks(rule) && !heard.contains(rule.id()))
        .map(Rule::id)
        .toList();
  }

  /** The pairs of rules whose findings overlap, the most frequent first. */
  public List<Overlap> overlaps() {
    return overlaps.all();
  }

  /**
   * The share of the marks of a rule's category, in the languages it speaks, that the rule finds;
   * empty where there is none.
   */
  public OptionalDouble recallShare(String rule) {
    RuleScore score = rules.get(rule);
    Rule known = asked.get(rule);
    if (score == null || known == null) {
      return OptionalDouble.empty();
    }
    int required = 0;
    for (Map.Entry<String, LanguageScore> language : languages.entrySet()) {
      Score category = language.getValue().categories().get(merged(known.category()));
      if (category != null && known.sections().containsKey(new Language(language.getKey()))) {
        required += category.required();
      }
    }
    return Score.share(score.marks(), required);
  }

  private boolean speaks(Rule rule) {
    return languages.keySet().stream()
        .anyMatch(code -> rule.sections().containsKey(new Language(code)));
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
    List<Set<String>> finders = new ArrayList<>();
    marks.forEach(mark -> finders.add(new TreeSet<>()));
    boolean omission = false;
    review.findings().forEach(finding -> heard.add(finding.rule()));
    List<Finding> findings =
        review.findings().stream().filter(f -> f.severity().atLeast(level)).toList();
    overlaps.add(findings);
    for (Finding finding : findings) {
      omission |= isOmission(finding);
      judge(reviewed, finding, marks, finders, score);
    }
    for (int i = 0; i < marks.size(); i++) {
      if (!marks.get(i).debatable()) {
        count(reviewed, marks.get(i), finders.get(i), score);
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

  private void judge(
      Reviewed reviewed,
      Finding finding,
      List<Mark> marks,
      List<Set<String>> finders,
      LanguageScore score) {
    String category = merged(finding.category());
    Verdict verdict = Verdict.WRONG;
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (mark.span().overlaps(finding.source()) && accepts(mark, category)) {
        finders.get(i).add(finding.rule());
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
    scoreOf(finding.rule()).add(verdict);
    if (verdict != Verdict.NEITHER) {
      score.all().addFinding(verdict == Verdict.RIGHT);
      score.category(category).addFinding(verdict == Verdict.RIGHT);
    }
    if (verdict == Verdict.WRONG) {
      int line = reviewed.lines().line(finding.source().start());
      falseFindings.add(new Note(reviewed.path(), line, finding.rule(), finding.text()));
    }
  }

  private void count(Reviewed reviewed, Mark mark, Set<String> finders, LanguageScore score) {
    boolean wasFound = !finders.isEmpty();
    finders.forEach(id -> scoreOf(id).addMark(finders.size() == 1));
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

  private RuleScore scoreOf(String rule) {
    return rules.computeIfAbsent(rule, id -> new RuleScore());
  }

  /** Whether a finding says that something is missing, wherever it is anchored. */
  static boolean isOmission(Finding finding) {
    return finding.category().equals(OMISSION);
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
  static String merged(String category) {
    return category.equals("perpetrator-excusing") ? "victim-blaming" : category;
  }

  private static Set<String> union(Set<String> a, List<String> b) {
    Set<String> all = new LinkedHashSet<>(a);
    all.addAll(b);
    return all;
  }
}
