package org.heed.match.jigsaw;

import org.heed.match.place.Area;
import org.heed.match.place.Place;

/** The facts that real places are. */
public final class Counted {

  private static final int LARGE_CITY = 200_000;

  /** Halfway between the table's village and its town, as one grows into the other. */
  private static final int TOWN = 4_000;

  private Counted() {}

  /**
   * A place with its people; with the table's bits where their number is not known.
   *
   * @param otherwise the kind then: {@code city}, {@code town} or {@code village}
   */
  public static Fact place(Place place, String otherwise) {
    if (place.people() == 0) {
      return Fact.of(otherwise);
    }
    String kind =
        place.people() > LARGE_CITY ? "city" : place.people() >= TOWN ? "town" : "village";
    return Fact.counting(kind, place.people());
  }

  /** A county or region with the people of its places. */
  public static Fact area(Area area) {
    return area.people() == 0 ? Fact.of("region") : Fact.counting("region", area.people());
  }
}
