package org.heed.match.jigsaw;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How many people the details fit.
 *
 * @param bits the base two logarithm; below zero where the details would fit a larger place too
 * @param exposure what that means
 * @param ground the kind of group that the count started from
 * @param groundBits and its size
 * @param shares for each clue, in the puzzle's order
 * @param unlinked the bits if no hard link held; empty where none does
 * @param link what the hard link that decides says, or an empty text
 */
public record Estimate(
    double bits,
    Exposure exposure,
    String ground,
    double groundBits,
    List<Share> shares,
    OptionalDouble unlinked,
    String link) {

  private static final double FEWEST = 2;

  public Estimate {
    shares = List.copyOf(shares);
  }

  /** One at least. */
  public double people() {
    return Bits.people(bits);
  }

  /** As "about 60 people fit; with the stepfather named, one or two". */
  public String sentence() {
    if (link.isEmpty() || unlinked.isEmpty()) {
      return PeopleInWords.fit(people());
    }
    double others = Bits.people(unlinked.getAsDouble());
    if (others <= FEWEST) {
      return PeopleInWords.fit(people());
    }
    // A link is known to lead to one or two, not to which of them.
    double linked = Math.max(people(), FEWEST);
    return PeopleInWords.fit(others) + "; with " + link + ", " + PeopleInWords.count(linked);
  }
}
