package org.heed.lint;

/** Whether a rewrite can be inserted as it stands. */
public enum Safety {
  /** Grammatical, same facts; reviewed again it shows neither this finding nor a new one. */
  SAFE("safe"),
  /** Needs a fact the draft does not hold; carries a visible gap such as {@code [who?]}. */
  NEEDS_FACTS("needs-facts");

  private final String label;

  Safety(String label) {
    this.label = label;
  }

  /** The word for it in reports. */
  public String label() {
    return label;
  }
}
