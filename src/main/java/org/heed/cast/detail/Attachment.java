package org.heed.cast.detail;

import java.util.Locale;

/** How the draft ties a detail to a person. */
public enum Attachment {
  /** The words for the person hold it: {@code the Year 7 pupil}. */
  WITHIN,
  /** {@code her school}, {@code the girl's street}. */
  POSSESSIVE,
  /** {@code the girl, a prefect at …}. */
  APPOSITION,
  /** {@code who lives in …}. */
  RELATIVE_CLAUSE,
  /** {@code the girl from …}. */
  PREPOSITION,
  /** They are the subject or object of the clause that tells it. */
  CLAUSE,
  /** Told of kin of theirs. */
  KIN,
  /** Told in a caption, an alternative text or a tag that shows or names them. */
  CAPTION,
  /** The nearest person of the sentence; no grammar was read. */
  NEARNESS;

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The word for it in reports. */
  public String label() {
    return label;
  }
}
