package org.heed.cli;

import java.io.IOException;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code heed completion}: a script that completes commands and options in a shell. */
final class CompletionCommand implements Command {

  private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Options.command("Prints a completion script for bash, zsh or fish.");
    Options.arguments(spec, "SHELL", "bash, zsh or fish.");
    return Options.finish(
        spec,
        "source <(heed completion bash)",
        "heed completion fish > ~/.config/fish/completions/heed.fish");
  }

  @Override
  public int run(ParseResult arguments, Console console) throws UsageError, IOException {
    List<String> shells = Options.arguments(arguments);
    if (shells.size() != 1 || !SHELLS.contains(shells.get(0))) {
      throw new UsageError("takes one shell; name bash, zsh or fish");
    }
    CommandLine heed = new CommandLine(tree());
    console
        .writer()
        .write(
            shells.get(0).equals("fish")
                ? fish(heed.getCommandSpec())
                : AutoComplete.bash("heed", heed));
    console.writer().flush();
    return Exit.FINE;
  }

  /** All commands as one tree, which no other command needs. */
  private static CommandSpec tree() {
    CommandSpec root = CommandSpec.create().name("heed");
    CommandSpec rules = CommandSpec.create().name("rules");
    root.addSubcommand("rules", rules);
    for (String name : Commands.NAMES) {
      CommandSpec spec = Commands.named(name).orElseThrow().spec();
      int blank = name.indexOf(' ');
      if (blank < 0) {
        root.addSubcommand(name, spec);
      } else {
        rules.addSubcommand(name.substring(blank + 1), spec);
      }
    }
    return root;
  }

  private static String fish(CommandSpec root) {
    StringBuilder script = new StringBuilder("# Completes heed in fish.\n");
    for (var command : root.subcommands().entrySet()) {
      String name = command.getKey();
      script.append("complete -c heed -n __fish_use_subcommand -f -a ").append(name).append('\n');
      CommandSpec spec = command.getValue().getCommandSpec();
      for (String inner : spec.subcommands().keySet()) {
        script
            .append("complete -c heed -n '__fish_seen_subcommand_from ")
            .append(name)
            .append("' -f -a ")
            .append(inner)
            .append('\n');
      }
      for (OptionSpec option : spec.options()) {
        script
            .append("complete -c heed -n '__fish_seen_subcommand_from ")
            .append(name)
            .append('\'');
        for (String form : option.names()) {
          script
              .append(form.startsWith("--") ? " -l " : " -s ")
              .append(form.replaceFirst("^-+", ""));
        }
        if (option.arity().max() > 0) {
          script.append(" -r");
        }
        script
            .append(" -d '")
            .append(String.join(" ", option.description()).replace("'", ""))
            .append("'\n");
      }
    }
    return script.toString();
  }
}
