package org.heed.match.jigsaw;

/**
 * What one clue does to the estimate.
 *
 * @param clue its id
 * @param bits for the clue that names the ground, the ground's; for a detail, those it takes away;
 *     0 where another clue says the same more precisely
 * @param without the estimate's bits if this clue alone were left out
 */
public record Share(String clue, double bits, double without) {}
