package org.heed.lint;

import java.util.List;
import org.heed.analysis.Budget;
import org.heed.text.Draft;
import org.heed.text.SourceSpan;
import org.heed.text.Span;
import org.jspecify.annotations.Nullable;

/** Notes what a review did not come to before its budget was spent. One a review, one thread. */
final class TimeSpent {

  private final Draft draft;
  private final Budget budget;
  private @Nullable Unchecked left;

  TimeSpent(Draft draft, Budget budget) {
    this.draft = draft;
    this.budget = budget;
  }

  /**
   * Whether the budget is spent; the first time it is, what is then left is noted.
   *
   * @param from the first unit of prose that is not looked at
   * @param what is not done any more, for the reason
   */
  boolean before(int from, String what) {
    if (left == null && budget.isSpent()) {
      int start =
          from == 0 || from >= draft.prose().length()
              ? 0
              : draft.toSource(new Span(from, draft.prose().length())).start();
      SourceSpan span = new SourceSpan(start, draft.source().length());
      left = new Unchecked("time", span, "time ran out before " + what);
    }
    return left != null;
  }

  /** Whether something was left undone. */
  boolean anythingLeft() {
    return left != null;
  }

  /** What was left undone. */
  List<Unchecked> unchecked() {
    return left == null ? List.of() : List.of(left);
  }
}
