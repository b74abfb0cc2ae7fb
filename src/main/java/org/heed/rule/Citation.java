package org.heed.rule;

/**
 * A place in a guideline.
 *
 * @param source the guideline
 * @param section the part of it, or empty for the whole
 */
public record Citation(Source source, String section) {}
