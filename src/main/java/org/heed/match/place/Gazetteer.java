package org.heed.match.place;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Places with their populations, made from GeoNames' cities500 (CC BY 4.0). The file is read when
 * the first question comes and kept then, packed, some three million bytes. Thread-safe.
 */
public final class Gazetteer {

  private final Path file;
  private volatile @Nullable Known known;

  private record Known(
      PlaceIndex index, Map<String, Area> areas, Map<String, Long> people, String problem) {}

  private Gazetteer(Path file) {
    this.file = file;
  }

  /**
   * The gazetteer in a file, which is not read yet.
   *
   * @param file as {@code rules/data/gazetteer.gz}
   */
  public static Gazetteer in(Path file) {
    return new Gazetteer(file);
  }

  /** The places of a name, other spellings and languages included, and the one chosen. */
  public Choice find(String name, Surroundings surroundings) {
    return new Choosing(known().index(), surroundings).choose(name);
  }

  /** An area by the name of its county or else its region, as "Rutland". */
  public Optional<Area> area(String name, String country) {
    return Optional.ofNullable(known().areas().get(areaKey(name, country)));
  }

  /** The people of all places of a country; empty for an unknown code. */
  public OptionalLong peopleOf(String country) {
    Long people = known().people().get(country);
    return people == null ? OptionalLong.empty() : OptionalLong.of(people);
  }

  /** The words that the data's licence asks to be shown with it. */
  public String attribution() {
    return known().index().attribution();
  }

  /** Why it knows no place at all, with the remedy; empty where it was read. */
  public Optional<String> problem() {
    String problem = known().problem();
    return problem.isEmpty() ? Optional.empty() : Optional.of(problem);
  }

  private Known known() {
    Known result = known;
    if (result == null) {
      synchronized (this) {
        result = known;
        if (result == null) {
          result = read();
          known = result;
        }
      }
    }
    return result;
  }

  private Known read() {
    try {
      return indexed(GazetteerFile.read(file), "");
    } catch (IOException e) {
      String shown = file.toString().replace('\\', '/');
      return indexed(PlaceIndex.empty(), shown + " cannot be read; unpack Heed again");
    }
  }

  private static Known indexed(PlaceIndex index, String problem) {
    Map<String, Area> areas = new HashMap<>();
    Map<String, Long> people = new HashMap<>();
    Map<String, Area> regions = new HashMap<>();
    for (Area area : index.areas()) {
      people.merge(area.country(), (long) area.people(), Long::sum);
      if (!area.county().isEmpty()) {
        areas.putIfAbsent(areaKey(area.county(), area.country()), area);
      }
      if (!area.region().isEmpty()) {
        regions.merge(
            areaKey(area.region(), area.country()),
            new Area(area.country(), area.region(), "", area.people()),
            Gazetteer::together);
      }
    }
    regions.forEach(areas::putIfAbsent);
    return new Known(index, Map.copyOf(areas), Map.copyOf(people), problem);
  }

  private static Area together(Area one, Area other) {
    return new Area(one.country(), one.region(), "", one.people() + other.people());
  }

  private static String areaKey(String name, String country) {
    return country + ":" + PlaceName.key(name);
  }
}
