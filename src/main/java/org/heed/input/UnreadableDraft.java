package org.heed.input;

/**
 * A draft that cannot be read. The message tells the place, the fact and the remedy, and never
 * quotes the draft; whoever catches it knows the path.
 */
public final class UnreadableDraft extends Exception {

  private static final long serialVersionUID = 1L;

  public UnreadableDraft(String message) {
    super(message);
  }
}
