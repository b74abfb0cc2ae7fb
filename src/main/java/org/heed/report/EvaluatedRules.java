package org.heed.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heed.evaluate.Evaluation;
import org.heed.evaluate.Overlap;
import org.heed.evaluate.RuleScore;

/** What an evaluation says of each rule, and of the rules beside each other. */
final class EvaluatedRules {

  /** Pairs shown; the JSON form holds all. */
  private static final int MOST_PAIRS = 20;

  private final Evaluation evaluation;
  private final Writer out;
  private final int width;

  EvaluatedRules(Evaluation evaluation, Writer out, int width) {
    this.evaluation = evaluation;
    this.out = out;
    this.width = width;
  }

  void write() throws IOException {
    if (!evaluation.rules().isEmpty()) {
      table();
    }
    List<String> silent = evaluation.silent();
    if (!silent.isEmpty()) {
      line("");
      line(
          "Never fired: "
              + silent.size()
              + " of "
              + EvaluationText.count(evaluation.speaking(), "rule"));
      paragraph(silent);
    }
    List<Overlap> overlaps = evaluation.overlaps();
    if (!overlaps.isEmpty()) {
      overlaps(overlaps);
    }
  }

  private void table() throws IOException {
    line(
        String.format(
            Locale.ROOT,
            "%-44s %6s %6s %6s %6s %6s %6s",
            "rule",
            "fired",
            "true",
            "false",
            "marks",
            "alone",
            "share"));
    for (Map.Entry<String, RuleScore> entry : evaluation.rules().entrySet()) {
      RuleScore score = entry.getValue();
      line(
          String.format(
              Locale.ROOT,
              "%-44s %6d %6d %6d %6d %6d %6s",
              entry.getKey(),
              score.fired(),
              score.right(),
              score.wrong(),
              score.marks(),
              score.alone(),
              EvaluationText.number(evaluation.recallShare(entry.getKey()), 2)));
    }
    line("marks: those it finds; alone: no other rule does; share: of all marks of its category");
  }

  private void overlaps(List<Overlap> overlaps) throws IOException {
    int findings = 0;
    int sameCategory = 0;
    for (Overlap overlap : overlaps) {
      findings += overlap.findings();
      sameCategory += overlap.sameCategory();
    }
    line("");
    line(
        "Overlapping findings of two rules: "
            + findings
            + ", "
            + sameCategory
            + " in one category");
    line(String.format(Locale.ROOT, "%6s %12s  rules", "times", "one category"));
    for (Overlap overlap : overlaps.subList(0, Math.min(MOST_PAIRS, overlaps.size()))) {
      line(
          String.format(
              Locale.ROOT,
              "%6d %12d  %s, %s",
              overlap.findings(),
              overlap.sameCategory(),
              overlap.first(),
              overlap.second()));
    }
    if (overlaps.size() > MOST_PAIRS) {
      line(
          "  … and "
              + EvaluationText.count(overlaps.size() - MOST_PAIRS, "pair")
              + " more; --format json lists all");
    }
  }

  /** The ids with commas, broken between them where the line is full. */
  private void paragraph(List<String> ids) throws IOException {
    StringBuilder line = new StringBuilder(" ");
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get(i) + (i < ids.size() - 1 ? "," : "");
      if (line.length() > 1 && line.length() + 1 + id.length() > width) {
        line(line.toString());
        line.setLength(1);
      }
      line.append(' ').append(id);
    }
    line(line.toString());
  }

  private void line(String text) throws IOException {
    out.write(text + "\n");
  }
}
