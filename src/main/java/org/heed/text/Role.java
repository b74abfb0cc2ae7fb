package org.heed.text;

import java.util.Locale;

/** The part a block plays on the page. */
public enum Role {
  HEADLINE,
  STANDFIRST,
  SUBHEAD,
  BODY,
  CAPTION,
  ALT,
  LIST_ITEM,
  BLOCK_QUOTE,
  PULL_QUOTE,
  TAG,
  SLUG,
  BYLINE;

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The word for it in reports and rule files, such as {@code list-item}. */
  public String label() {
    return label;
  }
}
