package org.heed.review;

import java.util.Locale;
import java.util.Optional;

/** What of a file is one draft. */
public enum Each {
  DRAFT,
  PARAGRAPH,
  LINE;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The word for it on the command line. */
  public String label() {
    return label;
  }

  /** The one that a word names. */
  public static Optional<Each> named(String word) {
    for (Each value : values()) {
      if (value.label.equals(word)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
