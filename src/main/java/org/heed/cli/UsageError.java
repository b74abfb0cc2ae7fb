package org.heed.cli;

/** A mistake in how a command was called. The message tells the fact and the remedy. */
final class UsageError extends Exception {

  private static final long serialVersionUID = 1L;

  UsageError(String message) {
    super(message);
  }
}
