package org.heed.cast.detail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why somebody must not be recognised. */
public enum Protection {
  /**
   * An adult harmed by a sexual offence, trafficking, sextortion, mutilation or forced marriage.
   */
  HARMED("harmed by a sexual offence, trafficking or the like"),
  /** A child harmed, or one of whom a story of harm tells. */
  CHILD("a child in a story of harm"),
  CHILD_WITNESS("a child who saw harm or is kin to those concerned"),
  CHILD_ACCUSED("a child accused"),
  /** A child who died of what the story tells. */
  CHILD_DEAD("a child who died"),
  /** One of a group the house protects. */
  HOUSE("of a group that the house protects"),
  /** Nobody to protect: an adult accused, an official, a child in the news for no harm. */
  NONE("may be named");

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');
  private final String words;

  Protection(String words) {
    this.words = words;
  }

  /** The word for it in rule files and reports, such as {@code child-accused}. */
  public String label() {
    return label;
  }

  /** The reason in words. */
  public String words() {
    return words;
  }

  /** The protection a label stands for. */
  public static Optional<Protection> labelled(String label) {
    return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
  }
}
