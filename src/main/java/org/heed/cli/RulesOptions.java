package org.heed.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.heed.review.RuleBook;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The options that the {@code rules} commands share. */
final class RulesOptions {

  private RulesOptions() {}

  static void add(CommandSpec spec) {
    Options.values(
        spec, "DIR", "A further rule pack; its rules replace those of the same id.", "--rules");
    Options.value(spec, "FORMAT", "text (default) or json.", "--format");
  }

  /** The shipped rules and those of the packs named. */
  static RuleBook rules(ParseResult arguments, Console console) throws UsageError {
    List<Path> packs = new ArrayList<>();
    packs.add(console.shippedRules());
    for (String pack : Options.texts(arguments, "--rules")) {
      packs.add(ReviewOptions.folder("--rules", pack, console));
    }
    return new RuleBook(packs, 1);
  }

  static boolean json(ParseResult arguments) throws UsageError {
    return Options.word(arguments, "--format", List.of("text", "json"))
        .orElse("text")
        .equals("json");
  }
}
