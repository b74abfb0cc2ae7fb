package org.heed.match;

import java.util.Locale;

/** Looks by which words can be told without a dictionary. */
public enum Shape {
  /** One to four capitalised words that do not start the sentence. */
  NAME,
  /** A word of at least four letters, all capitals. */
  CAPS,
  /** A telephone number or a short code to call or text. */
  PHONE,
  /** A web address. */
  URL,
  /** Any one word. */
  WORD;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The word for it in the rule language. */
  public String label() {
    return label;
  }
}
