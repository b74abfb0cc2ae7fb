package org.heed.match.jigsaw;

import java.util.OptionalDouble;

/**
 * What a detail says, as the table knows it.
 *
 * @param kind a ground or trait of the table; one that it does not know counts for nothing
 * @param bits instead of the table's: for a place the base two logarithm of its people
 */
public record Fact(String kind, OptionalDouble bits) {

  /** More than the people of the Earth. */
  private static final double MOST_BITS = 64;

  /** Bits are kept between 0 and 64; what is no number is taken for 0. */
  public Fact {
    if (bits.isPresent()) {
      double given = bits.getAsDouble();
      bits = OptionalDouble.of(given > 0 ? Math.min(given, MOST_BITS) : 0);
    }
  }

  /** With the table's bits. */
  public static Fact of(String kind) {
    return new Fact(kind, OptionalDouble.empty());
  }

  /** With bits of its own, in place of the table's. */
  public static Fact of(String kind, double bits) {
    return new Fact(kind, OptionalDouble.of(bits));
  }

  /**
   * A ground with a known number of people.
   *
   * @param people one at least
   */
  public static Fact counting(String kind, double people) {
    return of(kind, Bits.of(Math.max(1, people)));
  }
}
