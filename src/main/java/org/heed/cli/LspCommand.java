package org.heed.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.LogManager;
import org.heed.lsp.LanguageServerProcess;
import org.heed.lsp.Setup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code heed lsp}: a language server on standard input and output. */
final class LspCommand implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command("Serves an editor over the Language Server Protocol, on standard streams.");
    Options.flag(spec, "Taken and passed over: standard streams are all there is.", "--stdio");
    Options.flag(spec, "Fast tier alone: no syntax model is loaded.", "--fast");
    Options.values(
        spec, "DIR", "A further rule pack; its rules replace those of the same id.", "--rules");
    Options.value(
        spec,
        "FILE",
        "Configuration; otherwise the nearest .heed.yml from each draft's folder upwards.",
        "--config");
    return Options.finish(spec, "heed lsp", "heed lsp --rules house-rules");
  }

  @Override
  public int run(ParseResult arguments, Console console) throws UsageError {
    List<Path> packs = new ArrayList<>();
    for (String pack : Options.texts(arguments, "--rules")) {
      packs.add(ReviewOptions.folder("--rules", pack, console));
    }
    Optional<Path> config = Optional.empty();
    if (Options.text(arguments, "--config").isPresent()) {
      config =
          Optional.of(
              ReviewOptions.file("--config", Options.text(arguments, "--config").get(), console));
    }
    Setup setup =
        new Setup(
            Version.current(),
            console.shippedRules(),
            packs,
            config,
            Options.isSet(arguments, "--fast") ? Optional.empty() : console.models(),
            console.rulePages(),
            console.workingFolder());
    // Nothing but the protocol goes to standard output; and what a library would log could quote a
    // draft.
    System.setOut(System.err);
    LogManager.getLogManager().reset();
    return LanguageServerProcess.run(setup, System.in, console.out());
  }
}
