package org.heed.match.place;

import java.util.List;

/**
 * What tells places of one name apart.
 *
 * @param within what the draft says right beside the name, as "Texas" in "Paris, Texas", or an
 *     empty text
 * @param jurisdiction ISO 3166 code of the country the newsroom writes in, or an empty text
 * @param others the other places that the draft names, countries among them
 */
public record Surroundings(String within, String jurisdiction, List<String> others) {

  private static final int MOST_OTHERS = 64;

  /** Of a hostile number of other places the first are looked at. */
  public Surroundings {
    others = others.stream().limit(MOST_OTHERS).toList();
  }

  /** Nothing but the newsroom's country. */
  public static Surroundings in(String jurisdiction) {
    return new Surroundings("", jurisdiction, List.of());
  }

  public Surroundings saidBeside(String area) {
    return new Surroundings(area, jurisdiction, others);
  }

  public Surroundings withOthers(List<String> names) {
    return new Surroundings(within, jurisdiction, names);
  }
}
