package org.heed.cast;

/**
 * How somebody is kin to another.
 *
 * @param noun what they are to the other, such as {@code stepfather}
 * @param of the number of the other in {@link Cast#people}
 */
public record Kin(String noun, int of) {}
