package org.heed.rule;

import java.util.List;
import org.heed.match.Pattern;

/**
 * Phrases of which one must, or none may, stand near a match.
 *
 * @param phrases any of them
 * @param scope how near
 */
public record Condition(List<Pattern> phrases, Scope scope) {

  public Condition {
    phrases = List.copyOf(phrases);
  }
}
