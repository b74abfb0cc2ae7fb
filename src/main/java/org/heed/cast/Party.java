package org.heed.cast;

/**
 * Somebody who takes part in what a sentence says.
 *
 * @param token the token of the draft that stands for them there
 */
public record Party(int token, Person person) {}
