package org.heed.cli;

import java.io.IOException;
import java.util.List;
import org.heed.input.UnreadableDraft;
import org.heed.lint.Unchecked;
import org.heed.report.PatchReport;
import org.heed.review.Fixed;
import org.heed.review.Fixer;
import org.heed.review.Job;
import org.heed.review.Plan;
import org.heed.review.Refused;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code heed fix}: applies safe rewrites, as a patch on standard output or in place. */
final class FixCommand implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            "Applies safe rewrites: same facts, nothing inside speech. Prints a patch, or edits in"
                + " place.");
    Options.arguments(spec, "PATH", "A draft, a folder of drafts, or - for standard input.");
    Options.flag(spec, "Print a patch (default).", "--diff");
    Options.flag(spec, "Edit the drafts in place.", "--write");
    ReviewOptions.addInput(spec);
    ReviewOptions.addRules(spec);
    return Options.finish(
        spec,
        "heed fix story.md",
        "heed fix drafts/ | patch -p1",
        "heed fix --write story.md --only 'terminology/*'");
  }

  @Override
  public int run(ParseResult arguments, Console console) throws UsageError, IOException {
    boolean write = Options.isSet(arguments, "--write");
    if (write && Options.isSet(arguments, "--diff")) {
      throw new UsageError("--diff and --write exclude each other; keep one");
    }
    List<String> paths = Options.arguments(arguments);
    if (write && paths.contains("-")) {
      throw new UsageError("standard input cannot be edited in place; leave --write out");
    }
    Plan plan = ReviewOptions.plan(arguments, console, paths);
    boolean wrong = !plan.problems().isEmpty();
    boolean fault = false;
    boolean patched = false;
    for (Plan.Step step : plan.steps()) {
      if (step instanceof Plan.Refusal refusal) {
        refuse(refusal.refused(), console);
        wrong = true;
      } else if (step instanceof Plan.Review review) {
        try {
          patched |= fix(review.job(), write, console);
        } catch (UnreadableDraft e) {
          refuse(Refused.because(review.job().path(), String.valueOf(e.getMessage())), console);
          wrong = true;
        } catch (RuntimeException | StackOverflowError e) {
          refuse(Refused.fault(review.job().path(), e), console);
          fault = true;
        }
      }
    }
    console.out().flush();
    return fault ? Exit.FAULT : wrong ? Exit.WRONG : patched ? Exit.FOUND : Exit.FINE;
  }

  /** Whether a patch was printed. */
  private static boolean fix(Job job, boolean write, Console console)
      throws UnreadableDraft, IOException {
    Fixed fixed = Fixer.fix(job);
    for (String notice : fixed.copy().decoded().notices()) {
      console.say(job.path() + ": " + notice);
    }
    for (Unchecked unchecked : fixed.unchecked()) {
      if (unchecked.what().equals("language")) {
        console.say(job.path() + ": not reviewed: " + unchecked.reason());
      }
    }
    if (!fixed.isChanged()) {
      return false;
    }
    if (!write) {
      boolean onTerminal = console.terminal().out();
      if (PatchReport.write(fixed, console.workingFolder(), console.out(), onTerminal)) {
        console.out().flush();
        console.say(
            job.path()
                + ": control characters are shown as symbols; > FILE writes the patch as it is");
      }
      return true;
    }
    Fixer.write(fixed);
    console.say(
        job.path()
            + ": "
            + (fixed.rewrites() == 1 ? "1 rewrite" : fixed.rewrites() + " rewrites")
            + " applied");
    return false;
  }

  private static void refuse(Refused refused, Console console) {
    Notes.on(refused).forEach(console::say);
  }
}
