package org.heed.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import org.heed.rule.Citation;
import org.heed.rule.Example;
import org.heed.rule.Rule;
import org.heed.rule.Section;
import org.heed.rule.Severity;
import org.heed.text.Language;
import org.heed.text.Span;
import org.jspecify.annotations.Nullable;

/** A rule for people: what it says, why, on whose word, where it fails, and its examples. */
public final class RuleText {

  private RuleText() {}

  /** The codes of the languages it has a section for. */
  static List<String> codes(Rule rule) {
    return rule.sections().keySet().stream().sorted().map(Language::code).toList();
  }

  /** Those codes as a list. */
  public static String languages(Rule rule) {
    return String.join(", ", codes(rule));
  }

  static String quotes(Rule rule) {
    return rule.quotes().name().toLowerCase(Locale.ROOT);
  }

  /** All of it, on several lines. */
  public static String of(Rule rule) {
    StringBuilder text = new StringBuilder();
    text.append(rule.id()).append('\n');
    field(text, "severity", severity(rule));
    field(
        text,
        "topics",
        rule.topics().isEmpty() ? "any" : String.join(", ", new TreeSet<>(rule.topics())));
    if (!rule.notTopics().isEmpty()) {
      field(text, "not in", String.join(", ", new TreeSet<>(rule.notTopics())));
    }
    field(text, "in speech", quotes(rule));
    field(text, "file", rule.origin());
    text.append("\nWhy: ").append(oneLine(rule.why())).append('\n');
    if (!rule.citations().isEmpty()) {
      text.append("\nSources:\n");
      for (Citation citation : rule.citations()) {
        text.append("  - ").append(source(citation)).append('\n');
      }
    }
    for (var entry : new TreeMap<Language, Section>(rule.sections()).entrySet()) {
      section(text, entry.getValue());
    }
    return text.toString();
  }

  private static void section(StringBuilder text, Section section) {
    text.append("\n[").append(section.language()).append("]\n");
    field(text, "what", oneLine(section.what()));
    field(text, "instead", oneLine(section.instead()));
    field(text, "limits", oneLine(section.limits()));
    examples(text, "Flags:", section.flag());
    examples(text, "Lets pass:", section.pass());
  }

  private static void examples(StringBuilder text, String title, List<Example> examples) {
    text.append("  ").append(title).append('\n');
    for (Example example : examples) {
      String shown = marked(example).strip();
      text.append("    - ").append(shown.replace("\n", "\n      ")).append('\n');
    }
  }

  /** The text of an example with {@code [[ ]]} around what must be reported. */
  public static String marked(Example example) {
    StringBuilder marked = new StringBuilder(example.text());
    List<Span> spans = new ArrayList<>(example.spans());
    for (int i = spans.size() - 1; i >= 0; i--) {
      marked.insert(spans.get(i).end(), "]]").insert(spans.get(i).start(), "[[");
    }
    return marked.toString();
  }

  private static String severity(Rule rule) {
    StringBuilder text = new StringBuilder(rule.severity().base().label());
    exception(text, "in speech", rule.severity().quoted());
    exception(text, "in a headline", rule.severity().headline());
    exception(text, "in a standfirst", rule.severity().standfirst());
    exception(text, "in the lead", rule.severity().lead());
    return text.toString();
  }

  private static void exception(StringBuilder text, String where, @Nullable Severity severity) {
    if (severity != null) {
      text.append("; ").append(severity.label()).append(' ').append(where);
    }
  }

  private static String source(Citation citation) {
    StringBuilder text = new StringBuilder();
    if (!citation.source().publisher().isEmpty()) {
      text.append(citation.source().publisher()).append(": ");
    }
    text.append(citation.source().title());
    if (citation.source().year() > 0) {
      text.append(" (").append(citation.source().year()).append(')');
    }
    if (!citation.section().isEmpty()) {
      text.append(", ").append(citation.section());
    }
    if (!citation.source().url().isEmpty()) {
      text.append(" ").append(citation.source().url());
    }
    return text.toString();
  }

  private static void field(StringBuilder text, String name, String value) {
    if (!value.isBlank()) {
      text.append("  ").append(name).append(": ").append(value).append('\n');
    }
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
