package org.heed.report;

/**
 * What made a report.
 *
 * @param version Heed's own
 * @param ruleset the hash of all rules in use
 */
public record Tool(String version, String ruleset) {

  /** The program's name in reports. */
  public static final String NAME = "heed";
}
