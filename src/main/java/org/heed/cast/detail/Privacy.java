package org.heed.cast.detail;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whom a house lets be named and whom it protects beyond the rules. Immutable.
 *
 * @param allowed names that may stand, with the reason
 * @param hidden names that may never stand
 * @param groups {@code relatives-of-accused}, {@code bereaved-by-suicide}, {@code domestic-abuse},
 *     {@code sources}
 * @param jurisdiction whose law applies: {@code none}, {@code uk} or a country's two letters
 */
public record Privacy(
    Map<String, String> allowed, List<String> hidden, Set<String> groups, String jurisdiction) {

  /** Nobody allowed, nobody hidden, no law. */
  public static final Privacy PLAIN = new Privacy(Map.of(), List.of(), Set.of(), "none");

  public Privacy {
    allowed = Map.copyOf(allowed);
    hidden = List.copyOf(hidden);
    groups = Set.copyOf(groups);
  }
}
