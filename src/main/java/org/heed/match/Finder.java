package org.heed.match;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.heed.analysis.Tokens;
import org.heed.analysis.WordForm;
import org.heed.text.Draft;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is looked for in a given run of words, such as the sentence of a match; it is
 * tried only where one of its anchors stands. Thread-safe.
 */
public final class Finder {

  private static final Anchors.Reach NOWHERE = new Anchors.Reach(1, 0);

  private final Pattern pattern;
  private final Node node;
  private final boolean anywhere;
  private final Map<String, Anchors.Reach> byLemma = new HashMap<>();
  private final Map<String, Anchors.Reach> byForm = new HashMap<>();
  private final Anchors.@Nullable Reach ofNumbers;
  private final Anchors.@Nullable Reach ofAddresses;

  /** Bits of which an anchor's form has one at least. */
  private final long signature;

  public Finder(Pattern pattern) {
    this.pattern = pattern;
    this.node = new Compiler().compile(pattern);
    Anchors anchors = new Anchors.Search().of(pattern);
    anywhere = anchors == null || anchors.keys().containsKey(AnchorKey.BLOCK_START);
    Map<String, Anchors.Reach> keys = anchors == null ? Map.of() : anchors.keys();
    ofNumbers = keys.get(AnchorKey.NUMBER);
    ofAddresses = keys.get(AnchorKey.ADDRESS);
    long bits = ofNumbers != null || ofAddresses != null ? -1L : 0L;
    for (Map.Entry<String, Anchors.Reach> key : keys.entrySet()) {
      String form = AnchorKey.formOf(key.getKey());
      if (form != null) {
        byForm.put(form, key.getValue());
      } else {
        byLemma.put(key.getKey(), key.getValue());
      }
      bits |= WordForm.signatureOf(form == null ? key.getKey() : form);
    }
    signature = bits;
  }

  /** The first match that starts and ends within a range of tokens. */
  public Optional<Match> first(Draft draft, Tokens tokens, int from, int to) {
    Run run = null;
    int next = from;
    for (int token = from; token < to; token++) {
      Anchors.Reach reach = anywhere ? Anchors.Reach.NONE : reach(tokens.form(token));
      for (int start = Math.max(next, token - reach.most());
          start <= token - reach.least();
          start++) {
        next = start + 1;
        if (run == null) {
          run = new Run(draft, tokens);
        }
        Match match = at(run, start, to);
        if (match != null) {
          return Optional.of(match);
        }
      }
    }
    return Optional.empty();
  }

  private @Nullable Match at(Run run, int start, int to) {
    run.startAt(start);
    States states = run.borrow();
    node.advance(run, Run.START, states);
    for (int i = 0; i < states.size(); i++) {
      Match match = run.match(states.get(i));
      if (match.after() <= to && match.after() > match.first()) {
        return match;
      }
    }
    run.giveBack(states);
    return null;
  }

  private Anchors.Reach reach(WordForm form) {
    if ((form.signature() & signature) == 0) {
      return NOWHERE;
    }
    Anchors.Reach all = together(byLemma.get(form.norm()), byForm.get(form.norm()));
    for (int i = 0; i < form.otherLemmas(); i++) {
      all = together(all, byLemma.get(form.otherLemma(i)));
    }
    if (ofNumbers != null && AnchorKey.isNumber(form)) {
      all = together(all, ofNumbers);
    }
    if (ofAddresses != null && Shapes.isUrl(form.norm())) {
      all = together(all, ofAddresses);
    }
    return all == null ? NOWHERE : all;
  }

  private static Anchors.@Nullable Reach together(
      Anchors.@Nullable Reach a, Anchors.@Nullable Reach b) {
    return a == null ? b : b == null ? a : a.and(b);
  }

  @Override
  public String toString() {
    return pattern.toString();
  }
}
