package org.heed.config;

/**
 * A rule id, or {@code category/*}, as a configuration file names it.
 *
 * @param id as written
 * @param line 1-based
 * @param column 1-based
 */
record RuleMention(String id, int line, int column) {}
