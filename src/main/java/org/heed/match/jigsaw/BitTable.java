package org.heed.match.jigsaw;

import java.util.Map;

/**
 * How much each kind of detail narrows, and from how few people on a person is exposed.
 *
 * @param grounds by name
 * @param traits by name; a name is a ground or a trait, not both
 * @param thresholds the most people that each exposure but {@link Exposure#CROWD} means
 */
public record BitTable(
    Map<String, Ground> grounds, Map<String, Trait> traits, Map<Exposure, Double> thresholds) {

  public BitTable {
    grounds = Map.copyOf(grounds);
    traits = Map.copyOf(traits);
    thresholds = Map.copyOf(thresholds);
  }

  /** What so many people, as a base two logarithm, mean. */
  public Exposure exposure(double bits) {
    for (Exposure exposure : Exposure.values()) {
      if (bits <= goal(exposure)) {
        return exposure;
      }
    }
    return Exposure.CROWD;
  }

  /** The bits that have to be passed for people to be less exposed than this. */
  public double goal(Exposure exposure) {
    Double people = thresholds.get(exposure);
    return people == null ? Double.POSITIVE_INFINITY : Bits.of(people);
  }

  /** Whether it has a ground or a trait of this name. */
  public boolean knows(String kind) {
    return grounds.containsKey(kind) || traits.containsKey(kind);
  }
}
