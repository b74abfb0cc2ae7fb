package org.heed.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.heed.lint.Examples;
import org.heed.lint.Linter;
import org.heed.report.RuleText;
import org.heed.report.Visible;
import org.heed.review.RuleBook;
import org.heed.rule.Rule;
import org.heed.yaml.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code heed rules test}: tries the examples of the shipped rules, or of a pack over them. */
final class RulesTestCommand implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            "Tries every example of the shipped rules, or of the rules in a pack: what must be"
                + " flagged exactly where marked, the rest not at all.");
    Options.arguments(spec, "DIR", "A rule pack; the shipped rules otherwise.");
    Options.values(spec, "DIR", "A further pack that the tested one leans on.", "--rules");
    return Options.finish(spec, "heed rules test", "heed rules test house-rules");
  }

  @Override
  public int run(ParseResult arguments, Console console) throws UsageError, IOException {
    List<String> folders = Options.arguments(arguments);
    if (folders.size() > 1) {
      throw new UsageError("takes one folder; test each pack by itself");
    }
    List<Path> packs = new ArrayList<>();
    packs.add(console.shippedRules());
    for (String pack : Options.texts(arguments, "--rules")) {
      packs.add(ReviewOptions.folder("--rules", pack, console));
    }
    Path tested = packs.get(0);
    if (!folders.isEmpty()) {
      tested = ReviewOptions.folder("folder", folders.get(0), console);
      if (!isSame(tested, packs.get(0))) {
        packs.add(tested);
      }
    }
    RuleBook book = RuleBook.ofFiles(packs, console.models());
    Linter linter = book.linter(List.of());
    Writer out = console.writer();
    int rules = 0;
    int examples = 0;
    int failures = 0;
    for (Rule rule : linter.rules().rules()) {
      if (!Path.of(rule.origin()).startsWith(tested)) {
        continue;
      }
      rules++;
      for (Examples.Result result : Examples.check(linter, rule)) {
        examples++;
        if (result.failure().isPresent()) {
          failures++;
          out.write(line(rule, result));
        }
      }
    }
    out.write(
        count(rules, "rule")
            + ", "
            + count(examples, "example")
            + ": "
            + (examples == 0
                ? "nothing to try"
                : failures == 0 ? "all as they must be" : failures + " not as they must be")
            + "\n");
    out.flush();
    for (Problem problem : book.problems()) {
      console.say(problem.toString());
    }
    if (!book.problems().isEmpty()) {
      console.say(
          count(book.problems().size(), "problem") + "; a rule that has one is not at work");
      return Exit.WRONG;
    }
    return failures == 0 ? Exit.FINE : Exit.FOUND;
  }

  private static String line(Rule rule, Examples.Result result) {
    return rule.origin()
        + ":"
        + result.example().line()
        + ": "
        + (result.flag() ? "must be flagged: " : "must pass: ")
        + Visible.line(RuleText.marked(result.example()).strip())
        + "\n    "
        + Visible.line(result.failure().orElse(""))
        + "\n";
  }

  private static boolean isSame(Path a, Path b) throws IOException {
    return Files.isSameFile(a, b);
  }

  private static String count(int number, String one) {
    return number + " " + (number == 1 ? one : one + "s");
  }
}
