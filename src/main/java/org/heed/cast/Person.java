package org.heed.cast;

import java.util.List;
import java.util.Set;

/**
 * Somebody in a story, or a group that the draft speaks of as one.
 *
 * @param section the story section they are in
 * @param label the fullest words the draft has for them
 * @param parts in the order of {@link Part}
 * @param evidence why they have those parts, in the order of the draft
 * @param age in years, or -1
 * @param occupations what they do for a living, as dictionary forms
 * @param members of a group, their numbers in {@link Cast#people}
 * @param mentions in the order of the draft
 */
public record Person(
    int section,
    String label,
    Set<Part> parts,
    List<Evidence> evidence,
    Set<Standing> standings,
    Sex sex,
    int age,
    boolean named,
    boolean dead,
    boolean group,
    List<String> occupations,
    List<Kin> kin,
    List<Integer> members,
    List<Mention> mentions) {

  public Person {
    parts = Set.copyOf(parts);
    evidence = List.copyOf(evidence);
    standings = Set.copyOf(standings);
    occupations = List.copyOf(occupations);
    kin = List.copyOf(kin);
    members = List.copyOf(members);
    mentions = List.copyOf(mentions);
  }

  /** Whether they play a part. */
  public boolean is(Part part) {
    return parts.contains(part);
  }
}
