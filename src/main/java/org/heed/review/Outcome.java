package org.heed.review;

/** What became of one draft: reviewed, or refused with a reason. */
public sealed interface Outcome permits Reviewed, Refused {

  /** The draft's path as the caller gave it, {@code /}-separated; {@code -} for nameless input. */
  String path();
}
