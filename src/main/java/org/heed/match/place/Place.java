package org.heed.match.place;

import java.util.OptionalDouble;

/**
 * A city, town or village of the gazetteer.
 *
 * @param name as GeoNames writes it
 * @param people how many live there; 0 where that is not known
 */
public record Place(String name, Area area, int people) {

  private static final double LOG_2 = Math.log(2);

  /** The base two logarithm of its people; empty where their number is not known. */
  public OptionalDouble bits() {
    return people == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.log(people) / LOG_2);
  }

  /** As {@code Oakham, Rutland, England, GB}. */
  @Override
  public String toString() {
    return name + ", " + area;
  }
}
