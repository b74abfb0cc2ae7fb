package org.heed.config;

/**
 * Settings for the drafts whose path below the configuration's folder a pattern takes.
 *
 * @param glob the pattern
 * @param settings what holds for them
 */
record PathSettings(Glob glob, Settings settings) {}
