package org.heed.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.heed.analysis.Tokens;
import org.heed.analysis.WordForm;
import org.heed.text.Block;
import org.heed.text.Draft;

/**
 * Finds all patterns in one pass: a word that is no pattern's anchor costs one look-up, however
 * many patterns there are. Thread-safe.
 */
public final class PatternIndex {

  /** The most distinct words whose anchors are kept; past it they are looked up anew. */
  private static final int MOST_KEPT = 100_000;

  private static final Anchored[] NONE = new Anchored[0];

  private record Anchored(int pattern, int least, int most) {}

  private final Node[] nodes;
  private final Map<String, List<Anchored>> byKey;
  private final Map<WordForm, Anchored[]> kept = new ConcurrentHashMap<>();

  private PatternIndex(Node[] nodes, Map<String, List<Anchored>> byKey) {
    this.nodes = nodes;
    this.byKey = byKey;
  }

  /** Whether a pattern holds a word to look it up by; one that does not cannot be indexed. */
  public static boolean canIndex(Pattern pattern) {
    return Anchors.of(pattern) != null && Lengths.of(pattern).least() > 0;
  }

  /** Every match of every pattern, by pattern number; each list by first token. */
  public List<List<Match>> findAll(Draft draft, Tokens tokens) {
    List<List<Match>> found = new ArrayList<>(nodes.length);
    for (int i = 0; i < nodes.length; i++) {
      found.add(List.of());
    }
    int[] tried = new int[nodes.length];
    Arrays.fill(tried, -1);
    Run run = new Run(draft, tokens);
    List<Anchored> edges = byKey.get(AnchorKey.BLOCK_START);
    if (edges != null) {
      for (Block block : draft.blocks()) {
        int first = tokens.firstFrom(block.span().start());
        if (first < tokens.size() && tokens.start(first) < block.span().end()) {
          for (Anchored anchored : edges) {
            tryFrom(run, anchored.pattern, first, first, tried, found);
          }
        }
      }
      Arrays.fill(tried, -1);
    }
    for (int token = 0; token < tokens.size(); token++) {
      Anchored[] here = anchorsOf(tokens.form(token));
      for (Anchored anchored : here) {
        int first = tokens.firstOf(tokens.sentence(token));
        tryFrom(
            run,
            anchored.pattern,
            Math.max(first, token - anchored.most),
            token - anchored.least,
            tried,
            found);
      }
    }
    return found;
  }

  private void tryFrom(
      Run run, int pattern, int from, int to, int[] tried, List<List<Match>> found) {
    for (int start = Math.max(from, tried[pattern] + 1); start <= to; start++) {
      tried[pattern] = start;
      run.startAt(start);
      States states = run.borrow();
      nodes[pattern].advance(run, Run.START, states);
      if (states.size() > 0 && Run.taken(states.get(0)) > 0) {
        List<Match> list = found.get(pattern);
        if (list.isEmpty()) {
          list = new ArrayList<>();
          found.set(pattern, list);
        }
        list.add(run.match(states.get(0)));
      }
      run.giveBack(states);
    }
  }

  private Anchored[] anchorsOf(WordForm form) {
    Anchored[] known = kept.get(form);
    if (known != null) {
      return known;
    }
    List<String> keys = new ArrayList<>();
    AnchorKey.keysOf(form, keys);
    Map<Integer, Anchored> all = new HashMap<>();
    for (String key : keys) {
      List<Anchored> list = byKey.get(key);
      if (list != null) {
        for (Anchored anchored : list) {
          all.merge(
              anchored.pattern,
              anchored,
              (a, b) ->
                  new Anchored(a.pattern, Math.min(a.least, b.least), Math.max(a.most, b.most)));
        }
      }
    }
    Anchored[] resolved = all.isEmpty() ? NONE : all.values().toArray(NONE);
    if (kept.size() >= MOST_KEPT) {
      kept.clear();
    }
    kept.put(form, resolved);
    return resolved;
  }

  /** Collects patterns; each gets the next number from 0. Not thread-safe. */
  public static final class Builder {
    private final Compiler compiler = new Compiler();
    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, List<Anchored>> byKey = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * Adds a pattern for which {@link #canIndex} holds.
     *
     * @return its number; equal patterns have the same
     */
    public int add(Pattern pattern) {
      return numbers.computeIfAbsent(pattern.toString(), expression -> addNew(pattern));
    }

    private int addNew(Pattern pattern) {
      Anchors anchors = Anchors.of(pattern);
      if (anchors == null) {
        throw new IllegalArgumentException("no anchor in " + pattern);
      }
      int number = nodes.size();
      nodes.add(compiler.compile(pattern));
      anchors
          .keys()
          .forEach(
              (key, reach) ->
                  byKey
                      .computeIfAbsent(key, k -> new ArrayList<>(2))
                      .add(new Anchored(number, reach.least(), reach.most())));
      return number;
    }

    /** The number of patterns added. */
    public int size() {
      return nodes.size();
    }

    public PatternIndex build() {
      return new PatternIndex(nodes.toArray(Node[]::new), byKey);
    }
  }
}
