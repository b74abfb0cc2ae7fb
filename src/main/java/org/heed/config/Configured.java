package org.heed.config;

import java.util.List;
import org.heed.yaml.Problem;

/**
 * A configuration and what is wrong with it.
 *
 * @param configuration what could be read of it; not to be used where there are problems
 * @param problems all of them, by line
 */
public record Configured(Configuration configuration, List<Problem> problems) {

  public Configured {
    problems = List.copyOf(problems);
  }

  /** The file's name in messages, right or wrong. */
  public String governs() {
    return problems.isEmpty() ? configuration.display() : problems.get(0).file();
  }
}
