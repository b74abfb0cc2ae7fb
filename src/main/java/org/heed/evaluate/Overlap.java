package org.heed.evaluate;

/**
 * Two rules that report the same words.
 *
 * @param first the id that comes first in the alphabet
 * @param second the other id
 * @param findings how many times a finding of the one overlaps a finding of the other
 * @param sameCategory how many of them are of one category, as the scores count categories
 */
public record Overlap(String first, String second, int findings, int sameCategory) {}
