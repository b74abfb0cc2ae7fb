package org.heed.http;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Duration;
import org.heed.analysis.Budget;
import org.heed.config.FailOn;
import org.heed.input.UnreadableDraft;
import org.heed.lint.Review;
import org.heed.lint.Unchecked;
import org.heed.report.DraftJson;
import org.heed.report.Places;
import org.heed.review.Desk;
import org.heed.review.Reviewed;
import org.heed.review.StoryLayout;
import org.heed.review.Submission;

/** Reviews submissions and writes what came of them. Thread-safe. */
final class Checking {

  private final Duration perDraft;
  private final Metrics metrics;

  Checking(Duration perDraft, Metrics metrics) {
    this.perDraft = perDraft;
    this.metrics = metrics;
  }

  /** How long a review that begins now may go on. */
  Budget budget() {
    return Budget.within(perDraft);
  }

  /** The review of a submission. */
  Reviewed review(Desk desk, Submission submission) throws Problem {
    try {
      Reviewed reviewed = desk.review(submission);
      metrics.reviewed(reviewed.review());
      return reviewed;
    } catch (UnreadableDraft e) {
      throw Problem.impossible(String.valueOf(e.getMessage()));
    }
  }

  /** Writes the object of a review: that of the JSON report, the verdict and the rule set. */
  static void write(JsonGenerator json, Submission submission, Reviewed reviewed)
      throws IOException {
    Places places =
        submission.parts().isEmpty()
            ? Places.of(reviewed.lines())
            : Places.of(StoryLayout.of(submission.parts()));
    json.writeStartObject();
    DraftJson.writeFields(json, reviewed.path(), reviewed.review(), places);
    json.writeStringField("verdict", holds(reviewed) ? "hold" : "pass");
    json.writeStringField("ruleset", reviewed.rules().hash());
    json.writeEndObject();
  }

  /** Whether the draft is to be held: for what was found, or because not all was looked at. */
  private static boolean holds(Reviewed reviewed) {
    Review review = reviewed.review();
    return reviewed.failOn() != FailOn.NEVER
        && (reviewed.fails() || review.incomplete() || unread(review));
  }

  /** Whether nothing was looked at, for want of rules for the language. */
  private static boolean unread(Review review) {
    for (Unchecked unchecked : review.unchecked()) {
      if (unchecked.what().equals("language")
          && unchecked.span().start() == 0
          && unchecked.span().end() == review.draft().source().length()) {
        return true;
      }
    }
    return false;
  }
}
