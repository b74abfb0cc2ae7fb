package org.heed.match.jigsaw;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The smallest set of changes after which enough people fit.
 *
 * @param steps in the order of the clues; none where enough fit as it is, or nothing helps
 * @param after the estimate once all are made
 * @param clears whether the goal is passed then; otherwise the steps do as much as can be done
 * @param exact whether no smaller set and no set as small that loses less does the same; false
 *     where there were too many clues to try
 */
public record Remedy(List<Step> steps, Estimate after, boolean clears, boolean exact) {

  public Remedy {
    steps = List.copyOf(steps);
  }

  /**
   * What to do, in words: “Write “a teenager” for “14” and leave out “twin”; about 700 people fit
   * then.”; empty without steps.
   *
   * @param puzzle the one it was found for
   */
  public String sentence(Puzzle puzzle) {
    if (steps.isEmpty()) {
      return "";
    }
    Map<String, String> texts =
        puzzle.clues().stream().collect(Collectors.toMap(Clue::id, Clue::text));
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      words.append(i == 0 ? "" : i < steps.size() - 1 ? ", " : " and ");
      String text = "“" + texts.getOrDefault(step.clue(), "") + "”";
      words.append(
          step.change().replacement().isEmpty()
              ? "leave out " + text
              : "write “" + step.change().replacement() + "” for " + text);
    }
    words.setCharAt(0, Character.toUpperCase(words.charAt(0)));
    return words.append("; ").append(after.sentence()).append(" then.").toString();
  }
}
