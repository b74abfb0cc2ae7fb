package org.heed.match.jigsaw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All that is told of one protected person.
 *
 * @param ground whom they are counted among while no clue names a place: a country, as a rule
 * @param clues in the order of the draft; ids are unique
 * @param links hard links, each held by the clues that name it
 */
public record Puzzle(Fact ground, List<Clue> clues, List<Link> links) {

  public Puzzle {
    clues = List.copyOf(clues);
    links = List.copyOf(links);
    if (clues.stream().map(Clue::id).distinct().count() != clues.size()) {
      throw new IllegalArgumentException("two clues of one id");
    }
  }

  /**
   * This and what another report tells of the same person: a clue that says the same as one here
   * adds nothing. Ids of the other get {@code prefix} in front, and its clues cannot be changed any
   * more: they are published.
   */
  public Puzzle with(Puzzle published, String prefix) {
    List<Clue> all = new ArrayList<>(clues);
    for (Clue clue : published.clues()) {
      boolean known =
          clue.links().isEmpty()
              && clues.stream()
                  .anyMatch(
                      c -> c.fact().equals(clue.fact()) && c.text().equalsIgnoreCase(clue.text()));
      if (!known) {
        all.add(
            new Clue(
                prefix + clue.id(),
                clue.text(),
                clue.fact(),
                clue.links().stream().map(id -> prefix + id).collect(Collectors.toSet()),
                List.of()));
      }
    }
    Map<String, Link> allLinks = new LinkedHashMap<>();
    links.forEach(link -> allLinks.put(link.id(), link));
    for (Link link : published.links()) {
      allLinks.put(prefix + link.id(), new Link(prefix + link.id(), link.fact(), link.says()));
    }
    return new Puzzle(ground, all, List.copyOf(allLinks.values()));
  }
}
