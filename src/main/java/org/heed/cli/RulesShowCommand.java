package org.heed.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.heed.report.Json;
import org.heed.report.RuleJson;
import org.heed.report.RuleText;
import org.heed.review.RuleBook;
import org.heed.rule.Nearest;
import org.heed.rule.Rule;
import org.heed.rule.RuleSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code heed rules show}: a rule with its reason, sources, limits and examples. */
final class RulesShowCommand implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command("Shows a rule: what it says, why, sources, limits and examples.");
    Options.arguments(spec, "ID", "The rule's id, such as suicide/commit.");
    RulesOptions.add(spec);
    return Options.finish(spec, "heed rules show suicide/commit");
  }

  @Override
  public int run(ParseResult arguments, Console console) throws UsageError, IOException {
    List<String> ids = Options.arguments(arguments);
    if (ids.isEmpty()) {
      throw new UsageError("no rule named; name one of heed rules list");
    }
    boolean json = RulesOptions.json(arguments);
    RuleBook book = RulesOptions.rules(arguments, console);
    RuleSet rules = book.linter(List.of()).rules();
    for (String id : ids) {
      Rule rule =
          rules
              .rule(id)
              .orElseThrow(
                  () -> new UsageError("no rule \"" + id + "\"" + Nearest.remedy(id, rules.ids())));
      if (json) {
        JsonGenerator generator = Json.indented(console.writer());
        RuleJson.write(generator, rule);
        generator.flush();
        console.writer().write("\n");
      } else {
        console.writer().write(RuleText.of(rule));
      }
    }
    console.writer().flush();
    book.problems().forEach(problem -> console.say(problem.toString()));
    return book.problems().isEmpty() ? Exit.FINE : Exit.WRONG;
  }
}
