package org.heed.match.jigsaw;

import java.util.Map;

/**
 * A kind of detail that narrows a group.
 *
 * @param name as clues name it: {@code age}, {@code twin}
 * @param group traits of one group say the same thing more or less precisely (age, teenager, date
 *     of birth): the most precise one counts
 * @param bits how far it narrows: one in two to the power of this many people shares it
 * @param most where several of the group add up, to this many bits together; 0 where the strongest
 *     counts alone
 * @param given other bits in certain grounds, by name: an exact age says less in one school
 * @param worth what readers lose without it, in bits; its own bits unless the table says otherwise
 * @param reason where the figure is from
 */
public record Trait(
    String name,
    String group,
    double bits,
    double most,
    Map<String, Double> given,
    double worth,
    String reason) {

  public Trait {
    given = Map.copyOf(given);
  }

  double bitsIn(String ground) {
    return given.getOrDefault(ground, bits);
  }
}
