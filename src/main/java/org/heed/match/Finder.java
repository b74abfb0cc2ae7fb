package org.heed.match;

import java.util.Optional;
import org.heed.analysis.Tokens;
import org.heed.text.Draft;

/** A pattern that is looked for in a given run of words, such as the sentence of a match. */
public final class Finder {

  private final Pattern pattern;
  private final Node node;

  public Finder(Pattern pattern) {
    this.pattern = pattern;
    this.node = new Compiler().compile(pattern);
  }

  /** The first match that starts and ends within a range of tokens. */
  public Optional<Match> first(Draft draft, Tokens tokens, int from, int to) {
    Run run = new Run(draft, tokens);
    for (int start = from; start < to; start++) {
      run.startAt(start);
      States states = run.borrow();
      node.advance(run, Run.START, states);
      for (int i = 0; i < states.size(); i++) {
        Match match = run.match(states.get(i));
        if (match.after() <= to && match.after() > match.first()) {
          return Optional.of(match);
        }
      }
      run.giveBack(states);
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return pattern.toString();
  }
}
