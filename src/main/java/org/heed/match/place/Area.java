package org.heed.match.place;

/**
 * The part of a country that a place lies in.
 *
 * @param country ISO 3166 code of two letters
 * @param region the first level, as England, Texas or Auvergne-Rhône-Alpes; empty where not known
 * @param county the second level where newsrooms speak of it, as Rutland, Lake County, Savoie or
 *     Soria; empty elsewhere
 * @param people the sum over its places in the gazetteer; at least those live there, save that a
 *     city and its boroughs are counted twice
 */
public record Area(String country, String region, String county, int people) {

  /** The narrowest name there is: the county's, else the region's; empty where neither is known. */
  public String name() {
    return county.isEmpty() ? region : county;
  }

  /** As {@code Rutland, England, GB}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (String part : new String[] {county, region}) {
      if (!part.isEmpty()) {
        text.append(part).append(", ");
      }
    }
    return text.append(country).toString();
  }
}
