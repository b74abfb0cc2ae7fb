package org.heed.match.jigsaw;

import java.util.List;
import java.util.Set;

/**
 * One detail of a protected person, however often the draft tells it.
 *
 * @param id the caller's name for it, unique in the puzzle; the caller keeps the spans
 * @param text as the draft says it, for messages: "Brackley End", "14"
 * @param fact what it says
 * @param links the ids of the {@link Link}s that it is needed for
 * @param changes what a desk can do about it, the mildest first; none where the house keeps it. Any
 *     of them breaks its links
 */
public record Clue(String id, String text, Fact fact, Set<String> links, List<Change> changes) {

  public Clue {
    links = Set.copyOf(links);
    changes = List.copyOf(changes);
  }

  /** A clue of no link that can only be deleted. */
  public static Clue of(String id, String text, Fact fact) {
    return new Clue(id, text, fact, Set.of(), List.of(Change.delete()));
  }

  public Clue withChanges(Change... possible) {
    return new Clue(id, text, fact, links, List.of(possible));
  }

  public Clue linked(String... ids) {
    return new Clue(id, text, fact, Set.of(ids), changes);
  }
}
