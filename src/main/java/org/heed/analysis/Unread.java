package org.heed.analysis;

/** Says why the grammar of a sentence could not be read: what is missing or too much. */
public final class Unread extends Exception {

  private static final long serialVersionUID = 1;

  private final String reason;

  /**
   * @param reason for the report: place, fact and remedy where there is one; never words of a draft
   */
  public Unread(String reason) {
    super(reason, null, false, false);
    this.reason = reason;
  }

  /** Why, for the report. */
  public String reason() {
    return reason;
  }
}
