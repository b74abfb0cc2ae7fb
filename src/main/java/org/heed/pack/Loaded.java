package org.heed.pack;

import java.util.List;
import org.heed.rule.RuleSet;
import org.heed.yaml.Problem;

/**
 * The rules of some packs, and what was wrong with them. Rules with a problem are left out; the
 * others work.
 *
 * @param rules the rules that load
 * @param problems by file and place
 */
public record Loaded(RuleSet rules, List<Problem> problems) {

  public Loaded {
    problems = List.copyOf(problems);
  }
}
