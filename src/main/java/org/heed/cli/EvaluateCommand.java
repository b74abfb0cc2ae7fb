package org.heed.cli;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.heed.evaluate.Evaluation;
import org.heed.lint.Policy;
import org.heed.report.EvaluationJson;
import org.heed.report.EvaluationText;
import org.heed.review.Batch;
import org.heed.review.Outcome;
import org.heed.review.Plan;
import org.heed.review.Reviewed;
import org.heed.review.Tally;
import org.heed.rule.Rule;
import org.heed.rule.RuleSet;
import org.heed.rule.Severity;
import org.heed.rule.SeverityScale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code heed evaluate}: precision and recall on annotated drafts. */
final class EvaluateCommand implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command("Scores the linter on annotated drafts, by language and category.");
    Options.arguments(spec, "FOLDER", "A folder of annotated drafts.");
    Options.flag(spec, "List the marks that were missed.", "--misses");
    Options.flag(spec, "List the false findings.", "--false");
    Options.value(
        spec, "SEVERITY", "Leave findings below error, warning or suggestion out.", "--level");
    Options.value(spec, "FORMAT", "text (default) or json.", "--format");
    ReviewOptions.addRules(spec);
    return Options.finish(
        spec, "heed evaluate corpus/en --misses --false", "heed evaluate corpus --format json");
  }

  @Override
  public int run(ParseResult arguments, Console console) throws UsageError, IOException {
    List<String> folders = Options.arguments(arguments);
    if (folders.isEmpty()) {
      throw new UsageError("no folder named; name a folder of annotated drafts");
    }
    boolean json =
        Options.word(arguments, "--format", List.of("text", "json")).orElse("text").equals("json");
    Severity level =
        switch (Options.word(arguments, "--level", List.of("error", "warning", "suggestion"))
            .orElse("suggestion")) {
          case "error" -> Severity.ERROR;
          case "warning" -> Severity.WARNING;
          default -> Severity.SUGGESTION;
        };
    Plan plan = ReviewOptions.plan(arguments, console, folders);
    Evaluation evaluation = new Evaluation(level, asked(plan));
    Tally tally = new Tally();
    new Batch(Runtime.getRuntime().availableProcessors())
        .run(
            plan,
            outcomes -> {
              for (Outcome outcome : outcomes) {
                tally.add(outcome);
                Notes.on(outcome).forEach(console::say);
                if (outcome instanceof Reviewed reviewed && !evaluation.add(reviewed)) {
                  console.say(
                      reviewed.path() + ": not annotated, so not scored; it starts # lang: xx");
                }
              }
            });
    boolean misses = Options.isSet(arguments, "--misses");
    boolean falseFindings = Options.isSet(arguments, "--false");
    if (json) {
      EvaluationJson.write(evaluation, misses, falseFindings, console.writer());
    } else {
      int width = console.terminal().width();
      EvaluationText.write(evaluation, misses, falseFindings, width, console.writer());
    }
    console.writer().flush();
    if (tally.faults() > 0) {
      return Exit.FAULT;
    }
    return tally.refused() > 0 || !plan.problems().isEmpty() ? Exit.WRONG : Exit.FINE;
  }

  /** The rules that run on some draft or other. */
  private static Collection<Rule> asked(Plan plan) {
    Map<String, Rule> asked = new TreeMap<>();
    Map<RuleSet, Set<Policy>> seen = new HashMap<>();
    for (Plan.Step step : plan.steps()) {
      if (step instanceof Plan.Review review) {
        RuleSet rules = review.job().linter().rules();
        Policy policy = review.job().policy();
        if (seen.computeIfAbsent(rules, r -> new HashSet<>()).add(policy)) {
          rules.rules().stream()
              .filter(rule -> runs(rule, policy))
              .forEach(rule -> asked.put(rule.id(), rule));
        }
      }
    }
    return asked.values();
  }

  private static boolean runs(Rule rule, Policy policy) {
    boolean offByItself = rule.severity().equals(SeverityScale.flat(Severity.OFF));
    return policy.runs(rule.id())
        && !(offByItself && policy.severityOf(rule.id(), Severity.OFF) == Severity.OFF);
  }
}
