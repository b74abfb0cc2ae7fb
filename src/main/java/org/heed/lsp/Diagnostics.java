package org.heed.lsp;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.heed.lint.Finding;
import org.heed.lint.Related;
import org.heed.report.Tool;
import org.heed.review.Reviewed;
import org.heed.rule.Severity;

/** Findings as diagnostics. Thread-safe. */
final class Diagnostics {

  private final RulePages pages;
  private final boolean related;

  /**
   * @param related whether the client shows further places
   */
  Diagnostics(RulePages pages, boolean related) {
    this.pages = pages;
    this.related = related;
  }

  /** Those of a review, in its order; none where there is none. */
  List<Diagnostic> of(Galley galley, Optional<Reviewed> reviewed) {
    List<Diagnostic> all = new ArrayList<>();
    if (reviewed.isPresent()) {
      for (Finding finding : reviewed.get().review().findings()) {
        all.add(of(galley, finding));
      }
    }
    return all;
  }

  Diagnostic of(Galley galley, Finding finding) {
    Diagnostic diagnostic =
        new Diagnostic(
            galley.positions().range(finding.source()),
            finding.message(),
            severity(finding.severity()),
            Tool.NAME,
            finding.rule());
    pages
        .of(finding.rule())
        .ifPresent(page -> diagnostic.setCodeDescription(new DiagnosticCodeDescription(page)));
    JsonObject data = new JsonObject();
    data.addProperty("fingerprint", finding.fingerprint());
    diagnostic.setData(data);
    if (related && !finding.related().isEmpty()) {
      List<DiagnosticRelatedInformation> places = new ArrayList<>();
      for (Related place : finding.related()) {
        places.add(
            new DiagnosticRelatedInformation(
                new Location(galley.uri(), galley.positions().range(place.span())), place.label()));
      }
      diagnostic.setRelatedInformation(places);
    }
    return diagnostic;
  }

  private static DiagnosticSeverity severity(Severity severity) {
    return switch (severity) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case SUGGESTION, OFF -> DiagnosticSeverity.Information;
    };
  }
}
