package org.heed.review;

import java.util.ArrayList;
import java.util.List;
import org.heed.lint.Edit;
import org.heed.lint.Finding;
import org.heed.lint.Linter;
import org.heed.lint.Review;
import org.heed.lint.Suggestion;
import org.heed.text.SourceSpan;

/** Leaves out of a review what stands in ranges that its sender wants left alone. */
final class Ignoring {

  private Ignoring() {}

  /**
   * A review without the findings that touch one of some ranges and without the rewrites that would
   * change one. What speaks of the draft as a whole stays: its anchor is only an anchor.
   */
  static Review in(Review review, List<SourceSpan> ranges, Linter linter) {
    if (ranges.isEmpty()) {
      return review;
    }
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : review.findings()) {
      if (linter.isDocumentLevel(finding.rule(), review.language())
          || !touches(finding.source(), ranges)) {
        kept.add(without(finding, ranges));
      }
    }
    return new Review(
        review.draft(),
        review.language(),
        review.topics(),
        review.scores(),
        review.words(),
        review.syntax(),
        review.incomplete(),
        kept,
        review.setAside().stream().filter(aside -> !touches(aside.span(), ranges)).toList(),
        review.unchecked());
  }

  private static Finding without(Finding finding, List<SourceSpan> ranges) {
    List<Suggestion> suggestions =
        finding.suggestions().stream()
            .filter(
                suggestion ->
                    suggestion.edits().stream()
                        .map(Edit::span)
                        .noneMatch(span -> touches(span, ranges)))
            .toList();
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.language(),
        finding.source(),
        finding.prose(),
        finding.text(),
        finding.message(),
        finding.advice(),
        finding.where(),
        finding.quoted(),
        finding.attributedTo(),
        suggestions,
        finding.related(),
        finding.citations(),
        finding.fingerprint());
  }

  private static boolean touches(SourceSpan span, List<SourceSpan> ranges) {
    for (SourceSpan range : ranges) {
      if (span.start() < range.end() && range.start() < span.end()) {
        return true;
      }
    }
    return false;
  }
}
