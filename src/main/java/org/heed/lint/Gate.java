package org.heed.lint;

import java.util.Set;
import java.util.TreeSet;
import org.heed.rule.Rule;
import org.heed.rule.Seek;

/**
 * What a story must be about for a rule to be looked for in it: patterns that wait for a topic cost
 * nothing in a draft without it. Immutable.
 *
 * @param topics one of these must hold; empty for any story
 * @param notTopics none of these may hold
 * @param wholeDraft whether a topic of any section will do
 */
record Gate(Set<String> topics, Set<String> notTopics, boolean wholeDraft) {

  /** Open to every story. */
  static final Gate OPEN = new Gate(Set.of(), Set.of(), false);

  static Gate of(Rule rule, Seek seek) {
    if (rule.topics().isEmpty() && rule.notTopics().isEmpty()) {
      return OPEN;
    }
    return new Gate(
        new TreeSet<>(rule.topics()),
        new TreeSet<>(rule.notTopics()),
        seek instanceof Seek.Missing);
  }

  /**
   * Whether it is open to a section.
   *
   * @param given topics that hold in every section, whatever it says
   */
  boolean open(Topics about, Set<String> given, int section) {
    return open(wholeDraft ? about.ofDraft() : about.of(section), given);
  }

  /** Whether it is open to a story about some topics. */
  boolean open(Set<String> about, Set<String> given) {
    for (String topic : notTopics) {
      if (about.contains(topic)) {
        return false;
      }
    }
    if (topics.isEmpty()) {
      return true;
    }
    for (String topic : topics) {
      if (about.contains(topic) || given.contains(topic)) {
        return true;
      }
    }
    return false;
  }
}
