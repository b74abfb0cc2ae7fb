package org.heed.cast;

import java.util.Locale;

/** The part somebody plays in a story; a person may have several. */
public enum Part {
  /** Somebody did something to them, or is said to have. */
  HARMED,
  /** They did it, or are said to have, whatever the law has found. */
  ACCUSED,
  /** Under eighteen. */
  CHILD,
  /** Kin or partner of somebody in the story. */
  RELATIVE,
  WITNESS,
  /** Speaks or acts for the police, a court or a government. */
  OFFICIAL,
  EXPERT,
  BYSTANDER;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The word for it in rule files and reports. */
  public String label() {
    return label;
  }
}
