package org.heed.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.heed.file.FileFaults;
import org.heed.report.JsonLinesReport;
import org.heed.report.JsonReport;
import org.heed.report.Renderer;
import org.heed.report.Style;
import org.heed.report.TextReport;
import org.heed.report.Tool;
import org.heed.review.AtomicFile;
import org.heed.review.Batch;
import org.heed.review.Outcome;
import org.heed.review.Plan;
import org.heed.review.Tally;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code heed check}: reviews drafts and reports what was found. */
final class CheckCommand implements Command {

  private static final List<String> FORMATS = List.of("text", "json", "jsonl");
  private static final List<String> LATER_FORMATS =
      List.of("sarif", "html", "csv", "rdjson", "github", "docx", "odt");
  private static final int MOST_THREADS = 256;

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Options.command("Reviews drafts: files, folders, or - for standard input.");
    Options.arguments(spec, "PATH", "A draft, a folder of drafts, or - for standard input.");
    Options.value(spec, "FORMAT", "text (default), json or jsonl.", "--format");
    Options.value(spec, "FILE", "Write the report there.", "-o", "--output");
    ReviewOptions.addInput(spec);
    Options.value(
        spec,
        "PART",
        "What of a file is one draft: draft (default, the whole), paragraph or line.",
        "--each");
    Options.value(
        spec,
        "SEVERITY",
        "Exit with 1 from this on: error, warning (default), suggestion or never.",
        "--fail-on");
    ReviewOptions.addRules(spec);
    Options.value(spec, "FILE", "Not there yet.", "--baseline");
    Options.value(spec, "FILE", "Not there yet.", "--write-baseline");
    Options.value(
        spec, "N", "Drafts reviewed at once (default: one for each core).", "-j", "--jobs");
    Options.value(spec, "WHEN", "Colour: auto (default), always or never.", "--color");
    return Options.finish(
        spec,
        "heed check story.md",
        "heed check drafts/ --fail-on error",
        "heed check drafts/ --format json -o report.json",
        "heed check headlines.txt --each line",
        "heed check - --as html --stdin-name desk/story.html < story.html",
        "heed check story.md --only 'victim-blaming/*,suicide/*'");
  }

  @Override
  public int run(ParseResult arguments, Console console) throws UsageError, IOException {
    String format = format(arguments);
    for (String later : List.of("--baseline", "--write-baseline")) {
      if (Options.isSet(arguments, later)) {
        throw new UsageError(later + " is not there yet; leave it out");
      }
    }
    int threads =
        Options.number(arguments, "-j", MOST_THREADS)
            .map(Long::intValue)
            .orElseGet(() -> Runtime.getRuntime().availableProcessors());
    String colour =
        Options.word(arguments, "--color", List.of("auto", "always", "never")).orElse("auto");
    Plan plan = ReviewOptions.plan(arguments, console, Options.arguments(arguments));
    Optional<String> file = Options.text(arguments, "-o");
    Tally tally = new Tally();
    if (file.isPresent()) {
      Path target = ReviewOptions.path("-o", file.get(), console);
      if (plan.reads(target)) {
        throw new UsageError("-o " + file.get() + " is one of the drafts; name another file");
      }
      try (AtomicFile report = open(target, file.get());
          Writer out =
              new BufferedWriter(new OutputStreamWriter(report.out(), StandardCharsets.UTF_8))) {
        Style style = colour.equals("always") ? Style.COLOURED : Style.PLAIN;
        review(plan, threads, renderer(format, out, style, console, plan), tally, console);
        out.flush();
        report.finish();
        report.replace();
      }
    } else {
      Style style = console.terminal().style(colour);
      Renderer renderer = renderer(format, console.writer(), style, console, plan);
      review(plan, threads, renderer, tally, console);
    }
    return status(plan, tally);
  }

  private static String format(ParseResult arguments) throws UsageError {
    Optional<String> asked = Options.text(arguments, "--format");
    if (asked.isPresent() && LATER_FORMATS.contains(asked.get())) {
      throw new UsageError(
          "--format " + asked.get() + " is not there yet; text, json and jsonl are");
    }
    return Options.word(arguments, "--format", FORMATS).orElse("text");
  }

  private static AtomicFile open(Path target, String named) throws UsageError {
    try {
      return AtomicFile.of(target);
    } catch (IOException e) {
      throw new UsageError("-o " + named + ": " + FileFaults.writing(target, e));
    }
  }

  private static Renderer renderer(
      String format, Writer out, Style style, Console console, Plan plan) throws IOException {
    Tool tool = new Tool(Version.current(), plan.ruleset());
    return switch (format) {
      case "json" -> new JsonReport(out, tool);
      case "jsonl" -> new JsonLinesReport(out);
      default -> new TextReport(out, style, console.terminal().width());
    };
  }

  private static void review(
      Plan plan, int threads, Renderer renderer, Tally tally, Console console) throws IOException {
    try (Progress progress = new Progress(console, plan.steps().size())) {
      renderer.begin();
      new Batch(threads)
          .run(
              plan,
              outcomes -> {
                for (Outcome outcome : outcomes) {
                  progress.clear();
                  Notes.on(outcome).forEach(console::say);
                  tally.add(outcome);
                  renderer.add(outcome);
                }
                progress.step();
              });
    }
    renderer.end(tally);
  }

  private static int status(Plan plan, Tally tally) {
    if (tally.faults() > 0) {
      return Exit.FAULT;
    }
    if (tally.refused() > 0 || !plan.problems().isEmpty()) {
      return Exit.WRONG;
    }
    return tally.failing() > 0 ? Exit.FOUND : Exit.FINE;
  }
}
