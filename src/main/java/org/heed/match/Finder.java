package org.heed.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.heed.analysis.Tokens;
import org.heed.analysis.WordForm;
import org.heed.text.Draft;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is looked for in a given run of words, such as the sentence of a match; it is
 * tried only where one of its anchors stands. Thread-safe.
 */
public final class Finder {

  private static final int MOST_KEPT = 20_000;
  private static final Anchors.Reach NOWHERE = new Anchors.Reach(1, 0);

  private final Pattern pattern;
  private final Node node;
  private final @Nullable Anchors anchors;
  private final Map<WordForm, Anchors.Reach> kept = new ConcurrentHashMap<>();

  public Finder(Pattern pattern) {
    this.pattern = pattern;
    this.node = new Compiler().compile(pattern);
    Anchors found = new Anchors.Search().of(pattern);
    this.anchors = found != null && found.keys().containsKey(AnchorKey.BLOCK_START) ? null : found;
  }

  /** The first match that starts and ends within a range of tokens. */
  public Optional<Match> first(Draft draft, Tokens tokens, int from, int to) {
    Run run = new Run(draft, tokens);
    int next = from;
    for (int token = from; token < to; token++) {
      Anchors.Reach reach = anchors == null ? Anchors.Reach.NONE : reach(tokens.form(token));
      for (int start = Math.max(next, token - reach.most());
          start <= token - reach.least();
          start++) {
        next = start + 1;
        Optional<Match> match = at(run, start, to);
        if (match.isPresent()) {
          return match;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Match> at(Run run, int start, int to) {
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
    return Optional.empty();
  }

  private Anchors.Reach reach(WordForm form) {
    Anchors.Reach known = kept.get(form);
    if (known == null) {
      known = resolve(form);
      if (kept.size() >= MOST_KEPT) {
        kept.clear();
      }
      kept.put(form, known);
    }
    return known;
  }

  private Anchors.Reach resolve(WordForm form) {
    List<String> keys = new ArrayList<>();
    AnchorKey.keysOf(form, keys);
    Anchors.Reach all = NOWHERE;
    for (String key : keys) {
      Anchors.Reach reach = anchors == null ? null : anchors.keys().get(key);
      if (reach != null) {
        all = all.most() < all.least() ? reach : all.and(reach);
      }
    }
    return all;
  }

  @Override
  public String toString() {
    return pattern.toString();
  }
}
