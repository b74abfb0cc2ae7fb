package org.heed.evaluate;

/**
 * A mark that was missed, or a finding that is false.
 *
 * @param path the draft's path
 * @param line 1-based
 * @param what the rule's id, or the categories of the mark
 * @param text the words in the draft
 */
public record Note(String path, int line, String what, String text) {}
