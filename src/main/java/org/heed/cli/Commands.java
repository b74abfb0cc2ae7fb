package org.heed.cli;

import java.util.List;
import java.util.Optional;

/** All sub-commands by name; only the one asked for is loaded. */
final class Commands {

  /** Their names, in the order of the usage. */
  static final List<String> NAMES =
      List.of(
          "check",
          "fix",
          "rules list",
          "rules show",
          "rules test",
          "rules impact",
          "cast",
          "lsp",
          "serve",
          "evaluate",
          "stats",
          "completion");

  private Commands() {}

  /** A new sub-command. */
  static Optional<Command> named(String name) {
    return Optional.ofNullable(
        switch (name) {
          case "check" -> new CheckCommand();
          case "fix" -> new FixCommand();
          case "rules list" -> new RulesListCommand();
          case "rules show" -> new RulesShowCommand();
          case "rules test" -> new RulesTestCommand();
          case "cast" -> new CastCommand();
          case "evaluate" -> new EvaluateCommand();
          case "lsp" -> new LspCommand();
          case "completion" -> new CompletionCommand();
          case "serve" -> new ServeCommand();
          case "rules impact", "stats" -> new NotThereYetCommand();
          default -> null;
        });
  }
}
