package org.heed.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.heed.analysis.Budget;
import org.heed.rule.Example;
import org.heed.rule.Rule;
import org.heed.rule.Section;
import org.heed.text.Draft;
import org.heed.text.DraftBuilder;
import org.heed.text.Language;
import org.heed.text.MediaType;
import org.heed.text.Role;
import org.heed.text.SourceText;
import org.heed.text.Span;

/** Tries the examples of rules: flagged ones exactly where marked, the others not at all. */
public final class Examples {

  /** The most units a plain-text headline has. */
  private static final int LONGEST_HEADLINE = 160;

  private Examples() {}

  /**
   * What became of an example.
   *
   * @param flag whether it must be reported
   * @param failure what was found instead, or empty where all is well
   */
  public record Result(
      Rule rule, Language language, Example example, boolean flag, Optional<String> failure) {}

  /** Tries all examples of a rule, in the order of its file. */
  public static List<Result> check(Linter linter, Rule rule) {
    List<Result> results = new ArrayList<>();
    for (Map.Entry<Language, Section> entry : new TreeMap<>(rule.sections()).entrySet()) {
      Section section = entry.getValue();
      for (Example example : section.flag()) {
        results.add(check(linter, rule, entry.getKey(), example, true));
      }
      for (Example example : section.pass()) {
        results.add(check(linter, rule, entry.getKey(), example, false));
      }
    }
    return results;
  }

  /**
   * Whether an example that must pass would still pass if the rule's topics were given, so that it
   * does not only pass for want of a topic.
   */
  public static boolean passesWithinTopic(
      Linter linter, Rule rule, Language language, Example example) {
    return spans(linter, rule, language, example, rule.topics(), Role.BODY).isEmpty();
  }

  private static Result check(
      Linter linter, Rule rule, Language language, Example example, boolean flag) {
    Set<String> given = flag && !example.draft() ? rule.topics() : Set.of();
    Set<Span> wanted = new TreeSet<>(example.spans());
    Role role = rule.places().include(Role.BODY, true) ? Role.BODY : Role.HEADLINE;
    Set<Span> found = spans(linter, rule, language, example, given, role);
    if (flag && !example.draft() && !found.equals(wanted) && role == Role.BODY) {
      found = spans(linter, rule, language, example, given, Role.HEADLINE);
    }
    Optional<String> failure = Optional.empty();
    if (!found.equals(wanted)) {
      failure =
          Optional.of(
              flag
                  ? "reported " + shown(found, example) + " instead of " + shown(wanted, example)
                  : "reported " + shown(found, example) + ", and must report nothing");
    }
    return new Result(rule, language, example, flag, failure);
  }

  private static Set<Span> spans(
      Linter linter, Rule rule, Language language, Example example, Set<String> given, Role role) {
    Policy only = new Policy(Set.of(rule.id()), Set.of(), Map.of());
    Draft draft = draft(example, role);
    Set<Span> found = new TreeSet<>();
    for (Finding finding :
        linter.reviewPlainly(draft, language, only, given, Budget.UNLIMITED).findings()) {
      if (finding.rule().equals(rule.id())) {
        found.add(new Span(finding.source().start(), finding.source().end()));
      }
    }
    return found;
  }

  /** A sentence is one block; a whole draft is cut at blank lines as plain text is. */
  private static Draft draft(Example example, Role ofSentence) {
    String text = example.text();
    DraftBuilder builder = new DraftBuilder(MediaType.TEXT, SourceText.of(text));
    int from = 0;
    boolean first = true;
    while (from < text.length()) {
      int blank = text.indexOf("\n\n", from);
      int to = blank < 0 ? text.length() : blank;
      String paragraph = text.substring(from, to);
      boolean headline =
          first
              && example.draft()
              && !paragraph.strip().contains("\n")
              && paragraph.strip().length() <= LONGEST_HEADLINE;
      builder.startBlock(headline ? Role.HEADLINE : example.draft() ? Role.BODY : ofSentence);
      builder.verbatim(from, to);
      first &= paragraph.isBlank();
      from = to + 2;
    }
    return builder.build();
  }

  private static String shown(Set<Span> spans, Example example) {
    if (spans.isEmpty()) {
      return "nothing";
    }
    return spans.stream()
        .map(span -> "\"" + example.text().substring(span.start(), span.end()) + "\"")
        .collect(Collectors.joining(", "));
  }
}
