package org.heed.rule;

import java.util.List;
import java.util.Map;
import org.heed.match.Pattern;
import org.heed.text.Language;

/**
 * A subject that stories are about, told by weighed evidence.
 *
 * @param name such as {@code sexual-violence}
 * @param title for people
 * @param about one line on what it covers
 * @param threshold the score from which a story is about it
 * @param evidence by language
 */
public record Topic(
    String name,
    String title,
    String about,
    double threshold,
    Map<Language, List<Evidence>> evidence) {

  public Topic {
    evidence = Map.copyOf(evidence);
  }

  /**
   * Words that weigh for a topic or against it.
   *
   * @param pattern the words
   * @param weight what one occurrence weighs; infinite where one is enough
   */
  public record Evidence(Pattern pattern, double weight) {}
}
