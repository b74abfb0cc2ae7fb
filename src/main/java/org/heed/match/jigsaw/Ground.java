package org.heed.match.jigsaw;

/**
 * A kind of group that people are counted in: a place, an institution, those linked to a named
 * person, or the one person whom a direct identifier means.
 *
 * @param name as clues and links name it: {@code village}, {@code kin-of-named}
 * @param bits the base two logarithm of its people where no real number is known
 * @param reason where the figure is from
 */
public record Ground(String name, double bits, String reason) {}
