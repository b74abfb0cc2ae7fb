package org.heed.match.jigsaw;

/**
 * Several clues that together lead straight to a handful: a kin word and a named accused.
 *
 * @param id unique in the puzzle; the clues that are needed for it name it
 * @param fact a ground of the table, as {@code kin-of-named}
 * @param says for the sentence, as "the stepfather named"
 */
public record Link(String id, Fact fact, String says) {}
