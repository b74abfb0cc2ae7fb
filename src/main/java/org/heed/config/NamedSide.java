package org.heed.config;

/** Which side of a relation the house keeps in a report about a family. */
public enum NamedSide {
  /** The accused is named, and what links the person harmed to the accused is left out. */
  NAME,
  /** The accused is not named. */
  HIDE
}
