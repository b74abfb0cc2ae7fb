package org.heed.config;

import java.util.Locale;
import java.util.Optional;
import org.heed.rule.Severity;

/** From which severity on a review answers with exit status 1. */
public enum FailOn {
  ERROR,
  WARNING,
  SUGGESTION,
  NEVER;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The word for it in settings and on the command line. */
  public String label() {
    return label;
  }

  /** The one that a word names. */
  public static Optional<FailOn> named(String word) {
    for (FailOn value : values()) {
      if (value.label.equals(word)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /** Whether a finding of this severity makes a review fail. */
  public boolean isReachedBy(Severity severity) {
    return switch (this) {
      case ERROR -> severity.atLeast(Severity.ERROR);
      case WARNING -> severity.atLeast(Severity.WARNING);
      case SUGGESTION -> severity.atLeast(Severity.SUGGESTION);
      case NEVER -> false;
    };
  }
}
