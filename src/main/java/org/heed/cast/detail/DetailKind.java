package org.heed.cast.detail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a detail tells of somebody, the one that identifies most surely first: of details that stand
 * together the first in this order speaks for all.
 */
public enum DetailKind {
  /** Kin, household or other tie to an accused person whom the draft names. */
  RELATION,
  NAME,
  /** A given name alone. */
  FIRST_NAME,
  /** A name that the house protects, whoever bears it. */
  PROTECTED_NAME,
  INITIALS,
  HANDLE,
  URL,
  EMAIL,
  PHONE,
  PLATE,
  KIN_NAME,
  REFUGE,
  STREET,
  HOME,
  /** Where a named accused lives who is kin or household. */
  ACCUSED_HOME,
  SCHOOL,
  CLASS,
  TEAM,
  EMPLOYER,
  /** The named workplace of a named accused who met the person through it. */
  ACCUSED_WORK,
  KIN_WORK,
  /** What only one or few are: an only, a first, a captain, a mayor's daughter. */
  UNIQUE,
  PREGNANCY,
  ILLNESS,
  PICTURE,
  MARK,
  /** The very words of a post, a chat or a note. */
  MESSAGE,
  BIRTHDATE,
  DISABILITY,
  /** Lives or comes from a village or a part of a town. */
  VILLAGE,
  /** Twin, adopted, fostered, orphaned, one of so many. */
  FAMILY,
  EVENT,
  NATIONALITY,
  RELIGION,
  LANGUAGE,
  DATE,
  OCCUPATION,
  TOWN,
  AGE;

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The word for it in rule files and reports, such as {@code first-name}. */
  public String label() {
    return label;
  }

  /** The kind a label stands for. */
  public static Optional<DetailKind> labelled(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
  }

  /** Whether it says little by itself, so that alone it never speaks for a finding. */
  public boolean narrowsLittle() {
    return compareTo(NATIONALITY) >= 0;
  }
}
