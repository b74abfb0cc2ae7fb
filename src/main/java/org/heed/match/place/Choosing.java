package org.heed.match.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Chooses among places of one name. The first rule that leaves some and not all narrows them, and
 * the next goes on from there: what stands right beside the name, the newsroom's country, an area
 * or country that the draft names, an area that holds another place of the draft; in the end the
 * largest.
 */
final class Choosing {

  private static final Comparator<Place> LARGEST_FIRST =
      Comparator.comparingInt(Place::people).reversed().thenComparing(Place::toString);

  private final PlaceIndex index;
  private final Surroundings surroundings;
  private final List<String> reasons = new ArrayList<>();

  Choosing(PlaceIndex index, Surroundings surroundings) {
    this.index = index;
    this.surroundings = surroundings;
  }

  Choice choose(String name) {
    List<Place> all = index.find(PlaceName.key(name)).stream().sorted(LARGEST_FIRST).toList();
    if (all.isEmpty()) {
      return new Choice(Optional.empty(), all, "no place of this name is known");
    }
    List<Place> left = all;
    String within = surroundings.within();
    if (!within.isEmpty()) {
      Set<String> beside = keys(List.of(within));
      left = narrow(left, place -> isIn(place.area(), beside), "in " + within);
    }
    String country = surroundings.jurisdiction();
    if (!country.isEmpty()) {
      left =
          narrow(left, place -> place.area().country().equalsIgnoreCase(country), "in " + country);
    }
    if (left.size() > 1 && !surroundings.others().isEmpty()) {
      Set<String> named = keys(surroundings.others());
      left = narrow(left, place -> isIn(place.area(), named), "in an area that the draft names");
      if (left.size() > 1) {
        Set<String> near = areasOf(surroundings.others(), PlaceName.key(name));
        left =
            narrow(
                left,
                place -> near.contains(area(place)),
                "in one area with another place of the draft");
      }
    }
    if (left.size() > 1) {
      reasons.add("the largest of " + left.size());
    } else if (all.size() == 1) {
      reasons.add("the only one of this name");
    }
    return new Choice(Optional.of(left.get(0)), all, String.join(", ", reasons));
  }

  private List<Place> narrow(List<Place> places, Predicate<Place> rule, String reason) {
    if (places.size() == 1) {
      return places;
    }
    List<Place> left = places.stream().filter(rule).toList();
    if (left.isEmpty() || left.size() == places.size()) {
      return places;
    }
    reasons.add((left.size() == 1 ? "the only one " : left.size() + " ") + reason);
    return left;
  }

  private static boolean isIn(Area area, Set<String> keys) {
    return keys.contains(PlaceName.key(area.county()))
        || keys.contains(PlaceName.key(area.region()))
        || keys.contains(area.country());
  }

  /** The keys of names, and the codes of those that are countries. */
  private static Set<String> keys(List<String> names) {
    Set<String> keys = new HashSet<>();
    for (String name : names) {
      keys.add(PlaceName.key(name));
      Countries.code(name).ifPresent(keys::add);
    }
    keys.remove("");
    return keys;
  }

  private Set<String> areasOf(List<String> names, String but) {
    Set<String> areas = new HashSet<>();
    for (String name : names) {
      String key = PlaceName.key(name);
      if (!key.isEmpty() && !key.equals(but)) {
        index.find(key).forEach(place -> areas.add(area(place)));
      }
    }
    return areas;
  }

  private static String area(Place place) {
    return place.area().toString();
  }
}
