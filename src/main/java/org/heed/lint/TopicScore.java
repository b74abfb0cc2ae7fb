package org.heed.lint;

import java.util.List;
import org.heed.text.SourceSpan;

/**
 * How far a story section is about a topic.
 *
 * @param topic the topic's name, such as {@code sexual-violence}
 * @param section the story section, 0-based
 * @param score the weight of all evidence
 * @param threshold the score from which on the section is about it
 * @param evidence what weighed, gravest first
 */
public record TopicScore(
    String topic, int section, double score, double threshold, List<Evidence> evidence) {

  public TopicScore {
    evidence = List.copyOf(evidence);
  }

  /** Whether the section is about the topic. */
  public boolean holds() {
    return score >= threshold;
  }

  /**
   * Words that weigh for a topic, or against it.
   *
   * @param text the words in the draft, first occurrence
   * @param span where they stand first
   * @param times how often they occur
   * @param weight what they add in all
   */
  public record Evidence(String text, SourceSpan span, int times, double weight) {}
}
