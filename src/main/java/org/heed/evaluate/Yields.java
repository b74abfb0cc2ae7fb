package org.heed.evaluate;

import java.util.OptionalDouble;

/**
 * Counts of a yes-or-no question asked of whole drafts, such as whether an omission is reported.
 * Not thread-safe.
 */
public final class Yields {

  private int rightlyYes;
  private int rightlyNo;
  private int missed;
  private int wrong;

  void add(boolean wanted, boolean got) {
    if (wanted) {
      rightlyYes += got ? 1 : 0;
      missed += got ? 0 : 1;
    } else {
      wrong += got ? 1 : 0;
      rightlyNo += got ? 0 : 1;
    }
  }

  /** Questions asked. */
  public int asked() {
    return rightlyYes + rightlyNo + missed + wrong;
  }

  /** Wanted, and not there. */
  public int missed() {
    return missed;
  }

  /** There, and not wanted. */
  public int wrong() {
    return wrong;
  }

  public OptionalDouble accuracy() {
    return Score.share(rightlyYes + rightlyNo, asked());
  }

  public OptionalDouble recall() {
    return Score.share(rightlyYes, rightlyYes + missed);
  }

  public OptionalDouble precision() {
    return Score.share(rightlyYes, rightlyYes + wrong);
  }
}
