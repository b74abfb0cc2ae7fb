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
import org.heed.evaluate.Score;
import org.heed.evaluate.Yields;

/** An evaluation as tables for people. */
public final class EvaluationText {

  private static final String NOTHING = "–";

  private EvaluationText() {}

  /**
   * Prints an evaluation.
   *
   * @param misses whether to list the marks that were missed
   * @param falseFindings whether to list the false findings
   * @param width the terminal's width in cells
   */
  public static void write(
      Evaluation evaluation, boolean misses, boolean falseFindings, int width, Writer out)
      throws IOException {
    for (Map.Entry<String, LanguageScore> entry : evaluation.languages().entrySet()) {
      language(entry.getKey(), entry.getValue(), out);
    }
    new EvaluatedRules(evaluation, out, width).write();
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
            "%s: %s, %s\n",
            code,
            count(score.drafts(), "draft"),
            count(score.words(), "word")));
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
              "  omission: right on %s of %s (%d missed, %d false)\n",
              number(omission.accuracy(), 2),
              count(omission.asked(), "draft"),
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

  static String count(int number, String one) {
    return number + " " + (number == 1 ? one : one + "s");
  }

  static String number(OptionalDouble value, int digits) {
    return value.isPresent()
        ? String.format(Locale.ROOT, "%." + digits + "f", value.getAsDouble())
        : NOTHING;
  }
}
