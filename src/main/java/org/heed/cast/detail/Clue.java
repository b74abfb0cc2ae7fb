package org.heed.cast.detail;

/**
 * Words that would identify whoever they are told of.
 *
 * @param first the first token
 * @param after the token after the last
 */
record Clue(DetailKind kind, int first, int after) {}
