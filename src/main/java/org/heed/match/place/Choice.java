package org.heed.match.place;

import java.util.List;
import java.util.Optional;

/**
 * The places a name may stand for, and the one it is taken for.
 *
 * @param place the chosen one; empty where the gazetteer has none of the name
 * @param candidates all of the name, the largest first
 * @param why the rule that chose, in words, as "the only one in GB"
 */
public record Choice(Optional<Place> place, List<Place> candidates, String why) {

  public Choice {
    candidates = List.copyOf(candidates);
  }
}
