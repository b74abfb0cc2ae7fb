package org.heed.cli;

/** What the command answers to the shell; never a count. */
final class Exit {

  /** Nothing at or above the severity that fails, or all was written. */
  static final int FINE = 0;

  /** Something was found, a patch was printed, or an example failed. */
  static final int FOUND = 1;

  /** A mistake in usage, configuration or rules, or a draft that was not reviewed. */
  static final int WRONG = 2;

  /** A fault of Heed's own. */
  static final int FAULT = 3;

  private Exit() {}
}
