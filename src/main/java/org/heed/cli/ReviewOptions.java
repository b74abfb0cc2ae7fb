package org.heed.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heed.config.FailOn;
import org.heed.file.FileFaults;
import org.heed.input.MediaTypes;
import org.heed.review.Each;
import org.heed.review.Plan;
import org.heed.review.Planner;
import org.heed.review.Request;
import org.heed.text.Language;
import org.heed.text.MediaType;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * The options that {@code check}, {@code fix} and {@code cast} share, and the request they make.
 */
final class ReviewOptions {

  static final List<String> LANGUAGES = List.of("auto", "en", "ar", "fr", "es");
  private static final List<String> TYPES = List.of("text", "markdown", "html");

  private ReviewOptions() {}

  /** Options on what a draft is. */
  static void addInput(CommandSpec spec) {
    Options.value(spec, "LANG", "auto (default, per draft), en, ar, fr or es.", "--lang");
    Options.value(spec, "TYPE", "text, markdown or html; by the file's name otherwise.", "--as");
    Options.value(
        spec,
        "NAME",
        "Name to report for standard input; its folder is searched for .heed.yml.",
        "--stdin-name");
    Options.value(spec, "BYTES", "Refuse larger drafts (default 16777216).", "--max-size");
  }

  /** Options on the rules and settings. */
  static void addRules(CommandSpec spec) {
    Options.values(
        spec, "ID,...", "Only these rules, or categories as victim-blaming/*.", "--only");
    Options.values(spec, "ID,...", "All but these rules or categories.", "--skip");
    Options.flag(spec, "Fast tier alone: no syntax model is loaded.", "--fast");
    Options.values(
        spec, "DIR", "A further rule pack; its rules replace those of the same id.", "--rules");
    Options.value(
        spec,
        "FILE",
        "Configuration; otherwise the nearest .heed.yml from the draft's folder upwards.",
        "--config");
  }

  /**
   * The plan for some drafts under the options. What is wrong in configurations and rule packs is
   * said on standard error; the caller answers for it with its status.
   *
   * @throws UsageError where an option makes no sense or names a rule that is not there
   */
  static Plan plan(ParseResult arguments, Console console, List<String> paths) throws UsageError {
    if (paths.isEmpty()) {
      throw new UsageError("no draft named; name a file, a folder, or - for standard input");
    }
    if (paths.contains("")) {
      throw new UsageError("a draft is given an empty name; write one, or leave it out");
    }
    Plan plan = new Planner(request(arguments, console)).plan(paths);
    if (!plan.unknownRules().isEmpty()) {
      throw new UsageError(String.join("; ", plan.unknownRules()));
    }
    for (String problem : plan.problems()) {
      console.say(problem);
    }
    if (plan.passedOver() > 0) {
      console.say(
          plan.passedOver() == 1
              ? "1 file of unknown type passed over"
              : plan.passedOver() + " files of unknown type passed over");
    }
    return plan;
  }

  /** The request that the options make; options a command does not declare count as not given. */
  private static Request request(ParseResult arguments, Console console) throws UsageError {
    return request(
        arguments,
        console,
        has(arguments, "--max-size")
            ? Options.number(arguments, "--max-size", Integer.MAX_VALUE - 64L)
                .orElse(Request.DEFAULT_MAX_SIZE)
            : Request.DEFAULT_MAX_SIZE);
  }

  /** The request that the options make, with a size limit of the command's own. */
  static Request request(ParseResult arguments, Console console, long maxSize) throws UsageError {
    Optional<String> language = word(arguments, "--lang", LANGUAGES);
    List<Path> packs = new ArrayList<>();
    packs.add(console.shippedRules());
    for (String pack :
        has(arguments, "--rules") ? Options.texts(arguments, "--rules") : List.<String>of()) {
      packs.add(folder("--rules", pack, console));
    }
    Optional<Path> config = Optional.empty();
    if (text(arguments, "--config").isPresent()) {
      config = Optional.of(file("--config", text(arguments, "--config").get(), console));
    }
    return new Request(
        language.filter(code -> !code.equals("auto")).map(Language::new),
        mediaType(arguments),
        word(arguments, "--each", List.of("draft", "paragraph", "line"))
            .flatMap(Each::named)
            .orElse(Each.DRAFT),
        stdinName(arguments),
        maxSize,
        word(arguments, "--fail-on", List.of("error", "warning", "suggestion", "never"))
            .flatMap(FailOn::named),
        has(arguments, "--only") ? Options.list(arguments, "--only") : Set.of(),
        has(arguments, "--skip") ? Options.list(arguments, "--skip") : Set.of(),
        packs,
        1,
        fast(arguments) ? Optional.empty() : console.models(),
        config,
        console.workingFolder().toAbsolutePath().normalize());
  }

  private static boolean fast(ParseResult arguments) {
    return has(arguments, "--fast") && Options.isSet(arguments, "--fast");
  }

  /** An editor gives a draft that was never saved an empty name: it is nameless. */
  private static Optional<String> stdinName(ParseResult arguments) {
    return has(arguments, "--stdin-name")
        ? Optional.of(arguments.matchedOptionValue("--stdin-name", ""))
            .filter(name -> !name.isEmpty())
            .map(name -> name.replace('\\', '/'))
        : Optional.empty();
  }

  private static Optional<MediaType> mediaType(ParseResult arguments) throws UsageError {
    Optional<String> name = text(arguments, "--as");
    if (name.isPresent() && MediaTypes.isPlanned(name.get())) {
      throw new UsageError("--as " + name.get() + " is not there yet; text, markdown and html are");
    }
    return word(arguments, "--as", TYPES).flatMap(MediaTypes::named);
  }

  /** An existing folder that an option names. */
  static Path folder(String option, String name, Console console) throws UsageError {
    Path folder = path(option, name, console);
    if (!Files.isDirectory(folder)) {
      throw new UsageError(
          option
              + " "
              + name
              + ": "
              + (Files.exists(folder) ? "a file; name a folder" : FileFaults.missing(folder)));
    }
    return folder;
  }

  /** An existing file that an option names. */
  static Path file(String option, String name, Console console) throws UsageError {
    Path file = path(option, name, console);
    if (!Files.exists(file)) {
      throw new UsageError(option + " " + name + ": " + FileFaults.missing(file));
    }
    return file;
  }

  /** The path that an option names, whether or not anything is there. */
  static Path path(String option, String name, Console console) throws UsageError {
    if (name.isEmpty()) {
      throw new UsageError(option + " is given an empty name; write one, or leave it out");
    }
    try {
      return console.workingFolder().resolve(name);
    } catch (InvalidPathException e) {
      throw new UsageError(option + " " + name + ": no path can be written so; check it");
    }
  }

  private static boolean has(ParseResult arguments, String name) {
    return arguments.commandSpec().findOption(name) != null;
  }

  private static Optional<String> text(ParseResult arguments, String name) throws UsageError {
    return has(arguments, name) ? Options.text(arguments, name) : Optional.empty();
  }

  private static Optional<String> word(ParseResult arguments, String name, List<String> valid)
      throws UsageError {
    return has(arguments, name) ? Options.word(arguments, name, valid) : Optional.empty();
  }
}
