package org.heed.match.jigsaw;

/**
 * One change of a remedy.
 *
 * @param clue the clue's id; the change applies wherever the draft tells it
 */
public record Step(String clue, Change change) {}
