package org.heed.cast;

import java.util.Locale;

/** Somebody's sex as far as the draft's words tell it. */
public enum Sex {
  FEMALE,
  MALE,
  UNTOLD;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The word for it in reports. */
  public String label() {
    return label;
  }

  /** Whether both may be told of one person. */
  public boolean goesWith(Sex other) {
    return this == other || this == UNTOLD || other == UNTOLD;
  }
}
