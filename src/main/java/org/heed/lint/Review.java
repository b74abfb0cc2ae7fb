package org.heed.lint;

import java.util.List;
import org.heed.text.Draft;
import org.heed.text.Language;

/**
 * What a review of one draft came to. Immutable.
 *
 * @param draft the draft
 * @param language the language it was reviewed as, or the other language it is in
 * @param topics the names of the topics it is about, in alphabetical order
 * @param scores all topics with any evidence, by section, then highest score first
 * @param words number of words of its prose
 * @param syntax whether the syntax tier was available
 * @param incomplete whether time ran out
 * @param findings by start, end, rule
 * @param setAside by start, end, rule
 * @param unchecked by start, end, what
 */
public record Review(
    Draft draft,
    Language language,
    List<String> topics,
    List<TopicScore> scores,
    int words,
    boolean syntax,
    boolean incomplete,
    List<Finding> findings,
    List<SetAside> setAside,
    List<Unchecked> unchecked) {

  public Review {
    topics = List.copyOf(topics);
    scores = List.copyOf(scores);
    findings = List.copyOf(findings);
    setAside = List.copyOf(setAside);
    unchecked = List.copyOf(unchecked);
  }
}
