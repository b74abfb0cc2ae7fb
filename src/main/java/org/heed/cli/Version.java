package org.heed.cli;

/** Tells which Heed this is. */
final class Version {

  private Version() {}

  /** The version in the jar's manifest; {@code dev} where it runs from no jar. */
  static String current() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? System.getProperty("heed.version", "dev") : version;
  }
}
