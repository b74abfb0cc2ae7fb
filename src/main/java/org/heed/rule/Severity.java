package org.heed.rule;

import java.util.Locale;

/** How grave a finding is, gravest first. */
public enum Severity {
  ERROR,
  WARNING,
  SUGGESTION,
  /** Not reported at all. */
  OFF;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The word for it in reports, rule files and settings. */
  public String label() {
    return label;
  }

  /** One level lower; a suggestion stays one. */
  public Severity softened() {
    return this == ERROR ? WARNING : this == WARNING ? SUGGESTION : this;
  }

  /** Whether this is as grave as {@code other} or graver. */
  public boolean atLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
