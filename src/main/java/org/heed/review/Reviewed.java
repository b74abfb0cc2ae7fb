package org.heed.review;

import java.util.List;
import org.heed.config.FailOn;
import org.heed.lint.Finding;
import org.heed.lint.Review;
import org.heed.rule.RuleSet;
import org.heed.text.LineIndex;

/**
 * A draft that was reviewed.
 *
 * @param path see {@link Outcome#path}
 * @param review what came of it
 * @param lines the lines of its source
 * @param rules the rules it was reviewed with
 * @param failOn from which severity on it fails
 * @param notices what the user should be told of how it was read, without draft text
 */
public record Reviewed(
    String path, Review review, LineIndex lines, RuleSet rules, FailOn failOn, List<String> notices)
    implements Outcome {

  public Reviewed {
    notices = List.copyOf(notices);
  }

  /** Whether a finding reaches the severity that fails it. */
  public boolean fails() {
    for (Finding finding : review.findings()) {
      if (failOn.isReachedBy(finding.severity())) {
        return true;
      }
    }
    return false;
  }
}
