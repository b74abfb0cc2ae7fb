package org.heed.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.heed.lint.Finding;
import org.heed.review.Reviewed;
import org.heed.rule.Citation;
import org.heed.rule.Rule;
import org.heed.text.SourceSpan;

/** What a reader sees who rests on a finding: what, why, what instead, on whose word. */
final class HoverText {

  /** What Markdown would read as more than a character. */
  private static final Pattern MARKUP =
      Pattern.compile("([\\\\`*_\\[\\]<>~|]|&(?=[#\\w])|^[#+=-])");

  private final RulePages pages;
  private final boolean markdown;

  /**
   * @param markdown whether the client shows Markdown
   */
  HoverText(RulePages pages, boolean markdown) {
    this.pages = pages;
    this.markdown = markdown;
  }

  /** The text for all findings at an offset; empty where there is none. */
  Optional<Hover> of(Galley galley, Reviewed reviewed, int offset) {
    List<String> texts = new ArrayList<>();
    SourceSpan range = null;
    for (Finding finding : reviewed.review().findings()) {
      SourceSpan span = finding.source();
      if (span.start() <= offset && offset <= span.end()) {
        texts.add(text(finding, reviewed.rules().rule(finding.rule())));
        range = range == null || span.length() < range.length() ? span : range;
      }
    }
    if (range == null) {
      return Optional.empty();
    }
    String text = String.join(markdown ? "\n\n---\n\n" : "\n\n", texts);
    return Optional.of(
        new Hover(
            new MarkupContent(markdown ? MarkupKind.MARKDOWN : MarkupKind.PLAINTEXT, text),
            galley.positions().range(range)));
  }

  private String text(Finding finding, Optional<Rule> rule) {
    List<String> parts = new ArrayList<>();
    parts.add(strong(finding.rule()) + " (" + finding.severity().label() + ")");
    parts.add(plain(finding.message()));
    String why = rule.map(Rule::why).orElse("").strip();
    if (!why.isEmpty()) {
      parts.add(strong("Why:") + " " + plain(why));
    }
    if (!finding.advice().isBlank()) {
      parts.add(strong("Instead:") + " " + plain(finding.advice()));
    }
    if (!finding.citations().isEmpty()) {
      StringBuilder sources = new StringBuilder(strong("Sources:"));
      finding.citations().forEach(citation -> sources.append("\n- ").append(source(citation)));
      parts.add(sources.toString());
    }
    if (markdown) {
      pages
          .of(finding.rule())
          .ifPresent(page -> parts.add("[More on this rule, with examples](<" + page + ">)"));
    }
    return String.join(markdown ? "\n\n" : "\n", parts);
  }

  private String source(Citation citation) {
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
    if (url.isEmpty()) {
      return plain(text.toString());
    }
    return markdown
        ? "[" + plain(text.toString()) + "](<" + url.replaceAll("[<>\\s]", "") + ">)"
        : text + " " + url;
  }

  private String strong(String text) {
    return markdown ? "**" + plain(text) + "**" : text;
  }

  /** Text that may hold words of the draft, on one line and without any markup of its own. */
  private String plain(String text) {
    String line = text.strip().replaceAll("\\s*\\R\\s*", " ");
    return markdown ? MARKUP.matcher(line).replaceAll("\\\\$1") : line;
  }
}
