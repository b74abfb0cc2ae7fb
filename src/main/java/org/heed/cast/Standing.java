package org.heed.cast;

import java.util.Locale;

/** What a draft says the law has done with somebody; several as a case goes on. */
public enum Standing {
  ARRESTED,
  CHARGED,
  /** Denied it, or pleaded not guilty. */
  DENIED,
  /** Admitted it, or pleaded guilty. */
  ADMITTED,
  CONVICTED,
  ACQUITTED;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The word for it in rule files and reports. */
  public String label() {
    return label;
  }
}
