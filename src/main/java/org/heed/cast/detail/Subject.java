package org.heed.cast.detail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heed.cast.CastWords;
import org.heed.cast.Sex;
import org.jspecify.annotations.Nullable;

/** Somebody of a section as far as identification asks. Not thread-safe. */
final class Subject {

  final int section;
  final List<Sighting> sightings = new ArrayList<>();
  final Set<String> nouns = new LinkedHashSet<>();
  List<String> names = List.of();
  Sex sex = Sex.UNTOLD;
  int age = -1;
  int member = -1;
  boolean harmed;
  boolean accused;
  boolean official;
  boolean witness;
  boolean dead;
  boolean plural;

  /** Whose kin they are, and how: {@code her mother}. */
  @Nullable Subject kinOf;

  String kin = "";

  @Nullable Protection protection;
  Optional<Exemption> exemption = Optional.empty();

  Subject(int section) {
    this.section = section;
  }

  boolean isChild(CastWords words) {
    if (age >= 0) {
      return age < 18;
    }
    boolean young =
        nouns.stream()
            .anyMatch(
                noun -> words.is("people.child", noun) || words.is("identifying.child-noun", noun));
    return young && nouns.stream().noneMatch(noun -> words.is("people.adult", noun));
  }

  boolean isAdult(CastWords words) {
    return age >= 18
        || (age < 0 && nouns.stream().anyMatch(noun -> words.is("people.adult", noun)));
  }

  @Nullable Sighting last() {
    return sightings.isEmpty() ? null : sightings.get(sightings.size() - 1);
  }

  boolean sharesName(List<String> other) {
    if (names.isEmpty() || other.isEmpty()) {
      return false;
    }
    String last = names.get(names.size() - 1);
    String otherLast = other.get(other.size() - 1);
    if (names.size() > 1 && other.size() > 1) {
      return last.equals(otherLast) && names.get(0).equals(other.get(0));
    }
    return other.size() == 1 ? names.contains(otherLast) : other.contains(last);
  }
}
