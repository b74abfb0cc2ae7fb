package org.heed.cli;

import java.io.IOException;
import java.util.List;
import org.heed.evaluate.Evaluation;
import org.heed.report.EvaluationJson;
import org.heed.report.EvaluationText;
import org.heed.review.Batch;
import org.heed.review.Outcome;
import org.heed.review.Plan;
import org.heed.review.Reviewed;
import org.heed.review.RuleBook;
import org.heed.review.Tally;
import org.heed.rule.Rule;
import org.heed.rule.Severity;
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
    Evaluation evaluation = new Evaluation(level);
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
    List<String> silent = silent(evaluation, RulesOptions.rules(arguments, console));
    boolean misses = Options.isSet(arguments, "--misses");
    boolean falseFindings = Options.isSet(arguments, "--false");
    if (json) {
      EvaluationJson.write(evaluation, silent, misses, falseFindings, console.writer());
    } else {
      EvaluationText.write(evaluation, silent, misses, falseFindings, console.writer());
    }
    console.writer().flush();
    if (tally.faults() > 0) {
      return Exit.FAULT;
    }
    return tally.refused() > 0 || !plan.problems().isEmpty() ? Exit.WRONG : Exit.FINE;
  }

  /** The rules that speak a language of the drafts and reported nothing in them. */
  private static List<String> silent(Evaluation evaluation, RuleBook book) {
    return book.linter(List.of()).rules().rules().stream()
        .filter(
            rule ->
                rule.sections().keySet().stream()
                    .anyMatch(language -> evaluation.languages().containsKey(language.code())))
        .map(Rule::id)
        .filter(id -> !evaluation.rules().containsKey(id))
        .sorted()
        .toList();
  }
}
