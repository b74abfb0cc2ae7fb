package org.heed.cast.detail;

import java.util.List;
import java.util.OptionalInt;
import org.heed.cast.Sex;

/**
 * Somebody who must not be recognised, and what is told of them.
 *
 * @param section the story section they are in
 * @param label the fullest words the draft has for them
 * @param protection why they are protected
 * @param member their number in the cast, where they are in it
 * @param age in years, or -1
 * @param details in the order of the draft
 */
public record ProtectedPerson(
    int section,
    String label,
    Protection protection,
    OptionalInt member,
    Sex sex,
    int age,
    List<Detail> details) {

  public ProtectedPerson {
    details = List.copyOf(details);
  }
}
