package org.heed.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heed.lint.Finding;
import org.heed.lint.Related;
import org.heed.lint.Safety;
import org.heed.lint.SetAside;
import org.heed.lint.Suggestion;
import org.heed.lint.Unchecked;
import org.heed.review.Outcome;
import org.heed.review.Reviewed;
import org.heed.review.Tally;
import org.heed.rule.Citation;
import org.heed.rule.Rule;
import org.heed.rule.Severity;
import org.heed.text.LineIndex;

/** The report for people: each finding in its line, grouped by draft, and a count at the end. */
public final class TextReport implements Renderer {

  /** Suggestions of one rule that a draft shows; the JSON report holds all. */
  private static final int MOST_SUGGESTIONS = 3;

  /** Rewrites shown of one finding. */
  private static final int MOST_REWRITES = 3;

  /** Related places shown of one finding. */
  private static final int MOST_RELATED = 3;

  private static final String INDENT = "    ";

  private final Writer out;
  private final Style style;
  private final int width;
  private boolean anything;

  /**
   * @param width the terminal's width in cells
   */
  public TextReport(Writer out, Style style, int width) {
    this.out = out;
    this.style = style;
    this.width = Math.max(40, width);
  }

  @Override
  public void begin() {}

  @Override
  public void add(Outcome outcome) throws IOException {
    if (outcome instanceof Reviewed reviewed) {
      add(reviewed);
      out.flush();
    }
  }

  private void add(Reviewed reviewed) throws IOException {
    Map<String, Integer> shown = new HashMap<>();
    Map<String, Integer> held = new TreeMap<>();
    for (Finding finding : reviewed.review().findings()) {
      if (finding.severity() == Severity.SUGGESTION
          && shown.merge(finding.rule(), 1, Integer::sum) > MOST_SUGGESTIONS) {
        held.merge(finding.rule(), 1, Integer::sum);
      } else {
        add(reviewed, finding);
      }
    }
    List<String> rest = new ArrayList<>();
    held.forEach((rule, times) -> rest.add(count(times, "more suggestion") + " of " + rule));
    if (!rest.isEmpty()) {
      note(reviewed, String.join(", ", rest) + " not shown");
    }
    if (!reviewed.review().setAside().isEmpty()) {
      note(reviewed, letStand(reviewed.review().setAside()));
    }
    for (Unchecked unchecked : reviewed.review().unchecked()) {
      int line = reviewed.lines().line(unchecked.span().start());
      note(
          reviewed,
          "not checked from line "
              + line
              + " on: "
              + unchecked.what()
              + " ("
              + Visible.line(unchecked.reason())
              + ")");
    }
  }

  private void note(Reviewed reviewed, String text) throws IOException {
    separate();
    line(style.path(Visible.line(reviewed.path())) + ": " + text);
  }

  private static String letStand(List<SetAside> aside) {
    Map<String, Integer> by = new TreeMap<>();
    aside.forEach(each -> by.merge(each.by(), 1, Integer::sum));
    List<String> parts = new ArrayList<>();
    by.forEach((how, times) -> parts.add(times + " by " + how));
    return count(aside.size(), "match", "matches")
        + " let stand ("
        + String.join(", ", parts)
        + ")";
  }

  private void add(Reviewed reviewed, Finding finding) throws IOException {
    separate();
    LineIndex lines = reviewed.lines();
    int at = finding.source().start();
    line(
        style.path(Visible.line(reviewed.path()) + ":" + lines.line(at) + ":" + lines.column(at))
            + " "
            + style.severity(finding.severity(), finding.severity().label())
            + " "
            + style.rule(Visible.line(finding.rule())));
    String source = reviewed.review().draft().source();
    for (Excerpt excerpt : Excerpt.of(source, lines, finding.source(), width - INDENT.length())) {
      line(INDENT + excerpt.line());
      line(INDENT + style.severity(finding.severity(), excerpt.marks()));
    }
    line("  " + Visible.line(finding.message()));
    String why = reviewed.rules().rule(finding.rule()).map(Rule::why).orElse("").strip();
    labelled("why", why);
    labelled("instead", finding.advice());
    if (finding.quoted() && finding.attributedTo() != null) {
      labelled("said by", finding.attributedTo());
    }
    rewrites(source, finding);
    related(lines, finding.related());
    labelled("source", sources(finding.citations()));
  }

  private void rewrites(String source, Finding finding) throws IOException {
    List<Suggestion> suggestions = finding.suggestions();
    String before = "";
    for (Suggestion suggestion :
        suggestions.subList(0, Math.min(MOST_REWRITES, suggestions.size()))) {
      if (suggestion.edits().isEmpty()) {
        continue;
      }
      RewriteDiff diff = RewriteDiff.of(source, finding.source(), suggestion);
      if (!diff.before().equals(before)) {
        line(INDENT + style.removed("- " + diff.before()));
        before = diff.before();
      }
      String needs = suggestion.safety() == Safety.NEEDS_FACTS ? "  (needs facts)" : "";
      line(INDENT + style.added("+ " + diff.after()) + style.label(needs));
    }
  }

  private void related(LineIndex lines, List<Related> related) throws IOException {
    List<Related> shown = related.subList(0, Math.min(MOST_RELATED, related.size()));
    for (Related other : shown) {
      int at = other.span().start();
      String place = lines.line(at) + ":" + lines.column(at);
      labelled("see", place + " " + other.text() + " (" + other.label() + ")");
    }
    int more = related.size() - shown.size();
    if (more > 0) {
      labelled("see", "and " + count(more, "more place"));
    }
  }

  /** The first source, and how many more; {@code heed rules show} has them all. */
  private static String sources(List<Citation> citations) {
    if (citations.isEmpty()) {
      return "";
    }
    Citation first = citations.get(0);
    String publisher = first.source().publisher();
    String name = publisher.isEmpty() ? "" : publisher + ", ";
    name += first.source().title();
    name += first.section().isEmpty() ? "" : " (" + first.section() + ")";
    return name + (citations.size() == 1 ? "" : "; and " + (citations.size() - 1) + " more");
  }

  private void labelled(String label, String text) throws IOException {
    if (!text.isBlank()) {
      line("  " + style.label(label + ":") + " " + Visible.line(text.strip()));
    }
  }

  private void separate() throws IOException {
    if (anything) {
      line("");
    }
    anything = true;
  }

  @Override
  public void end(Tally tally) throws IOException {
    separate();
    StringBuilder text = new StringBuilder();
    text.append(count(tally.drafts(), "draft")).append(", ");
    text.append(count(tally.words(), "word")).append(": ");
    if (tally.drafts() == 0) {
      text.append("nothing reviewed");
    } else if (tally.findings() == 0) {
      text.append("nothing found");
    } else {
      text.append(count(tally.errors(), "error")).append(", ");
      text.append(count(tally.warnings(), "warning")).append(", ");
      text.append(count(tally.suggestions(), "suggestion"));
    }
    if (tally.setAside() > 0) {
      text.append("; ").append(tally.setAside()).append(" let stand");
    }
    if (tally.unchecked() > 0) {
      text.append("; ").append(tally.unchecked()).append(" not checked");
    }
    if (tally.refused() > 0) {
      text.append("; ").append(tally.refused()).append(" could not be reviewed");
    }
    line(text.toString());
    out.flush();
  }

  private static String count(int number, String one) {
    return count(number, one, one + "s");
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  private void line(String text) throws IOException {
    out.write(text);
    out.write('\n');
  }
}
