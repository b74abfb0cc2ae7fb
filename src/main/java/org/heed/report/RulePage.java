package org.heed.report;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import org.heed.rule.Citation;
import org.heed.rule.Example;
import org.heed.rule.Rule;
import org.heed.rule.Section;
import org.heed.text.Language;
import org.jsoup.nodes.Entities;

/** A rule as a page for a browser, which asks nothing of any other place. */
public final class RulePage {

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%s - Heed</title>
      <style>
      :root { color-scheme: light dark; }
      body { font: 1.05rem/1.55 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
      h1 { font-size: 1.5rem; overflow-wrap: anywhere; } h2 { font-size: 1.15rem; margin-top: 2rem; }
      .facts { opacity: .8; } li { margin: .4rem 0; } .draft { white-space: pre-line; }
      mark { background: #ffe08a; color: #222; padding: 0 .15em; border-radius: .2em; }
      </style>
      </head>
      <body>
      """;

  private RulePage() {}

  /** The whole page. */
  public static String of(Rule rule) {
    StringBuilder page = new StringBuilder(String.format(Locale.ROOT, HEAD, escape(rule.id())));
    page.append("<h1>").append(escape(rule.id())).append("</h1>\n<p class=\"facts\">");
    page.append(escape(rule.severity().base().label())).append("; ");
    page.append(
        rule.topics().isEmpty()
            ? "in any story"
            : "in stories about " + escape(String.join(", ", new TreeSet<>(rule.topics()))));
    page.append("</p>\n<h2>Why</h2>\n");
    paragraph(page, rule.why());
    for (var entry : new TreeMap<Language, Section>(rule.sections()).entrySet()) {
      section(page, entry.getValue());
    }
    if (!rule.citations().isEmpty()) {
      page.append("<h2>Sources</h2>\n<ul>\n");
      for (Citation citation : rule.citations()) {
        page.append("<li>").append(source(citation)).append("</li>\n");
      }
      page.append("</ul>\n");
    }
    return page.append("</body>\n</html>\n").toString();
  }

  /** A page that names all others and links to them. */
  public static String index(List<Rule> rules) {
    StringBuilder page = new StringBuilder(String.format(Locale.ROOT, HEAD, "Rules"));
    page.append("<h1>Rules</h1>\n<ul>\n");
    for (Rule rule : rules) {
      String id = escape(rule.id());
      page.append("<li><a href=\"").append(id).append(".html\">").append(id).append("</a></li>\n");
    }
    return page.append("</ul>\n</body>\n</html>\n").toString();
  }

  private static void section(StringBuilder page, Section section) {
    String language = section.language().code();
    boolean rightToLeft = section.language().equals(Language.ARABIC);
    page.append("<section lang=\"").append(escape(language)).append('"');
    page.append(rightToLeft ? " dir=\"rtl\">\n" : ">\n");
    page.append("<h2>What it says (").append(escape(language)).append(")</h2>\n");
    paragraph(page, section.what());
    if (!section.instead().isBlank()) {
      page.append("<h2>Instead</h2>\n");
      paragraph(page, section.instead());
    }
    examples(page, "Reported", section.flag());
    examples(page, "Let pass", section.pass());
    if (!section.limits().isBlank()) {
      page.append("<h2>Limits</h2>\n");
      paragraph(page, section.limits());
    }
    page.append("</section>\n");
  }

  private static void examples(StringBuilder page, String title, List<Example> examples) {
    if (examples.isEmpty()) {
      return;
    }
    page.append("<h2>").append(title).append("</h2>\n<ul>\n");
    for (Example example : examples) {
      String marked =
          escape(RuleText.marked(example).strip()).replace("[[", "<mark>").replace("]]", "</mark>");
      page.append("<li class=\"draft\">").append(marked).append("</li>\n");
    }
    page.append("</ul>\n");
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
    String url = citation.source().url();
    String shown = escape(text.toString());
    return url.startsWith("https://") || url.startsWith("http://")
        ? "<a rel=\"noreferrer\" href=\"" + escape(url) + "\">" + shown + "</a>"
        : shown;
  }

  private static void paragraph(StringBuilder page, String text) {
    page.append("<p>").append(escape(text.strip())).append("</p>\n");
  }

  private static String escape(String text) {
    return Entities.escape(text);
  }
}
