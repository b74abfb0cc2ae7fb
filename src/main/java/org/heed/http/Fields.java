package org.heed.http;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.rule.Nearest;
import org.jspecify.annotations.Nullable;

/** The members of a JSON object, taken out by type. A null counts as not given. Immutable. */
final class Fields {

  private final String place;
  private final Map<String, Object> members;

  private Fields(String place, Map<String, Object> members) {
    this.place = place;
    this.members = members;
  }

  /**
   * The members of a value that has to be an object.
   *
   * @param place its JSON pointer
   * @param known the names that its members may have; empty for any
   */
  static Fields of(@Nullable Object value, String place, Collection<String> known) throws Problem {
    if (!(value instanceof Map<?, ?> map)) {
      throw Problem.impossible((place.isEmpty() ? "the body" : place) + " has to be an object");
    }
    Map<String, Object> members = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      String name = String.valueOf(entry.getKey());
      if (!known.isEmpty() && !known.contains(name)) {
        // Named only where it is a slip: anything else may be the draft itself.
        throw Problem.impossible(
            Nearest.to(name, known)
                .map(near -> place + "/" + name + " is not known (did you mean \"" + near + "\"?)")
                .orElse(
                    (place.isEmpty() ? "the body" : place)
                        + " has a member that is not known; known: "
                        + String.join(", ", known)));
      }
      if (entry.getValue() != null) {
        members.put(name, entry.getValue());
      }
    }
    return new Fields(place, members);
  }

  boolean has(String name) {
    return members.containsKey(name);
  }

  Optional<String> text(String name) throws Problem {
    Object value = members.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof String text) {
      return Optional.of(text);
    }
    throw wrong(name, "a string");
  }

  /** Strings of an array, or of one string with commas between them. */
  List<String> texts(String name) throws Problem {
    Object value = members.get(name);
    List<String> texts = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (Object item : list) {
        if (!(item instanceof String text)) {
          throw wrong(name, "an array of strings");
        }
        texts.add(text);
      }
    } else if (value != null) {
      throw wrong(name, "an array of strings");
    }
    return texts;
  }

  List<?> list(String name) throws Problem {
    Object value = members.get(name);
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list) {
      return list;
    }
    throw wrong(name, "an array");
  }

  /** A whole number from 0 up. */
  int count(String name) throws Problem {
    if (members.get(name) instanceof BigDecimal number) {
      try {
        int count = number.intValueExact();
        if (count >= 0) {
          return count;
        }
      } catch (ArithmeticException e) {
        // Said below.
      }
    }
    throw wrong(name, "a whole number from 0 up");
  }

  @Nullable Object value(String name) {
    return members.get(name);
  }

  private Problem wrong(String name, String wanted) {
    return Problem.impossible(place + "/" + name + " has to be " + wanted);
  }
}
