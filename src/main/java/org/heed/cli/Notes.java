package org.heed.cli;

import java.util.ArrayList;
import java.util.List;
import org.heed.lint.Unchecked;
import org.heed.review.Outcome;
import org.heed.review.Refused;
import org.heed.review.Reviewed;

/** What standard error says beside the report. */
final class Notes {

  private Notes() {}

  /** Lines on one outcome: why it was refused, or how it was read. */
  static List<String> on(Outcome outcome) {
    List<String> lines = new ArrayList<>();
    String path = outcome.path();
    if (outcome instanceof Refused refused) {
      lines.add(path + ": " + refused.message());
    } else if (outcome instanceof Reviewed reviewed) {
      for (String notice : reviewed.notices()) {
        lines.add(path + ": " + notice);
      }
      for (Unchecked unchecked : reviewed.review().unchecked()) {
        if (unchecked.what().equals("language")) {
          lines.add(path + ": not reviewed: " + unchecked.reason());
        }
      }
    }
    return lines;
  }
}
