package org.heed.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.heed.evaluate.Evaluation;
import org.heed.evaluate.LanguageScore;
import org.heed.evaluate.Note;
import org.heed.evaluate.RulePair;
import org.heed.evaluate.RuleScore;
import org.heed.evaluate.Score;
import org.heed.evaluate.Yields;

/** An evaluation as tables for people. */
public final class EvaluationText {

  private static final String NOTHING = "–";

  private EvaluationText() {}

  /**
   * Prints an evaluation.
   *
   * @param silent the rules that reported nothing
   * @param misses whether to list the marks that were missed
   * @param falseFindings whether to list the false findings
   */
  public static void write(
      Evaluation evaluation, List<String> silent, boolean misses, boolean falseFindings, Writer out)
      throws IOException {
    for (Map.Entry<String, LanguageScore> entry : evaluation.languages().entrySet()) {
      language(entry.getKey(), entry.getValue(), out);
    }
    rules(evaluation.rules(), out);
    overlaps(evaluation.overlaps(), out);
    silent(silent, out);
    if (misses) {
      notes("Missed", evaluation.misses(), out);
    }
    if (falseFindings) {
      notes("False", evaluation.falseFindings(), out);
    }
  }

  private static void language(String code, LanguageScore score, Writer out) throws IOException {
    out.write(
        String.format(
            Locale.ROOT,
            "%s: %d %s, %d words\n",
            code,
            score.drafts(),
            score.drafts() == 1 ? "draft" : "drafts",
            score.words()));
    out.write(
        String.format(
            Locale.ROOT,
            "  %-20s %7s %9s %11s %12s\n",
            "category",
            "recall",
            "precision",
            "false/1000",
            "found, false"));
    for (Map.Entry<String, Score> entry : score.categories().entrySet()) {
      row(entry.getKey(), entry.getValue(), score.words(), out);
    }
    row("all", score.all(), score.words(), out);
    Yields omission = score.omission();
    if (omission.asked() > 0) {
      out.write(
          String.format(
              Locale.ROOT,
              "  omission: right on %s of %d drafts (%d missed, %d false)\n",
              number(omission.accuracy(), 2),
              omission.asked(),
              omission.missed(),
              omission.wrong()));
    }
    Yields topics = score.topics();
    if (topics.asked() > 0) {
      out.write(
          String.format(
              Locale.ROOT,
              "  topics: recall %s, precision %s (%d missed, %d false)\n",
              number(topics.recall(), 2),
              number(topics.precision(), 2),
              topics.missed(),
              topics.wrong()));
    }
    out.write('\n');
  }

  private static void row(String name, Score score, int words, Writer out) throws IOException {
    out.write(
        String.format(
            Locale.ROOT,
            "  %-20s %7s %9s %11s %12s\n",
            name,
            number(score.recall(), 2),
            number(score.precision(), 2),
            number(score.falsePer1000(words), 2),
            score.found() + "/" + score.required() + ", " + score.wrong()));
  }

  private static void rules(Map<String, RuleScore> rules, Writer out) throws IOException {
    if (rules.isEmpty()) {
      return;
    }
    out.write(String.format(Locale.ROOT, "%-44s %6s %6s %6s\n", "rule", "fired", "true", "false"));
    for (Map.Entry<String, RuleScore> entry : rules.entrySet()) {
      RuleScore score = entry.getValue();
      out.write(
          String.format(
              Locale.ROOT,
              "%-44s %6d %6d %6d\n",
              entry.getKey(),
              score.fired(),
              score.right(),
              score.wrong()));
    }
  }

  private static void overlaps(Map<RulePair, Integer> overlaps, Writer out) throws IOException {
    if (overlaps.isEmpty()) {
      return;
    }
    out.write("\nrules whose findings overlap, and how many do\n");
    for (Map.Entry<RulePair, Integer> entry : overlaps.entrySet()) {
      String pair = entry.getKey().first() + " + " + entry.getKey().second();
      out.write(String.format(Locale.ROOT, "%-70s %6d\n", pair, entry.getValue()));
    }
  }

  private static void silent(List<String> silent, Writer out) throws IOException {
    if (silent.isEmpty()) {
      return;
    }
    out.write(String.format(Locale.ROOT, "\nrules that reported nothing: %d\n", silent.size()));
    for (String rule : silent) {
      out.write("  " + rule + "\n");
    }
  }

  private static void notes(String title, List<Note> notes, Writer out) throws IOException {
    out.write(String.format(Locale.ROOT, "\n%s: %d\n", title, notes.size()));
    for (Note note : notes) {
      out.write(
          Visible.line(note.path())
              + ":"
              + note.line()
              + ": "
              + note.what()
              + ": "
              + Visible.line(note.text())
              + "\n");
    }
  }

  private static String number(OptionalDouble value, int digits) {
    return value.isPresent()
        ? String.format(Locale.ROOT, "%." + digits + "f", value.getAsDouble())
        : NOTHING;
  }
}
