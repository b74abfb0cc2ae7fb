package org.heed.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.heed.analysis.Tokens;
import org.heed.analysis.WordForm;
import org.heed.text.Draft;

/**
 * Finds all patterns in one pass. A word that is no pattern's anchor costs one look-up, however
 * many patterns there are; a pattern is tried only in a sentence that holds a word of each set it
 * requires. Thread-safe.
 */
public final class PatternIndex {

  /** The most distinct words of which is kept what they mean to the patterns. */
  private static final int MOST_KEPT = 100_000;

  /** A pattern to try from a word, and where it may start. */
  private record Anchored(int pattern, int least, int most) {}

  /** What a word means to the patterns: which to try from it, and which required sets it is of. */
  private static final class Meaning {
    static final Meaning NONE = new Meaning(new Anchored[0], new int[0]);

    final Anchored[] anchored;
    final int[] sets;

    Meaning(Anchored[] anchored, int[] sets) {
      this.anchored = anchored;
      this.sets = sets;
    }
  }

  private final Node[] nodes;
  private final int[][] required;
  private final Map<String, List<Anchored>> byKey;
  private final Requirements requirements;
  private final Anchored[] atBlockStart;
  private final Map<WordForm, Meaning> kept = new ConcurrentHashMap<>();

  private PatternIndex(
      Node[] nodes,
      int[][] required,
      Map<String, List<Anchored>> byKey,
      Requirements requirements) {
    this.nodes = nodes;
    this.required = required;
    this.byKey = byKey;
    this.requirements = requirements;
    this.atBlockStart =
        byKey.getOrDefault(AnchorKey.BLOCK_START, List.of()).toArray(new Anchored[0]);
  }

  /** Whether a pattern holds a word to look it up by; one that does not cannot be indexed. */
  public static boolean canIndex(Pattern pattern) {
    return new Anchors.Search().of(pattern) != null && Lengths.of(pattern).least() > 0;
  }

  /** Every match of every pattern, by pattern number; each list by first token. */
  public List<List<Match>> findAll(Draft draft, Tokens tokens) {
    return new Pass(draft, tokens).run();
  }

  /** One pass over one draft. */
  private final class Pass {
    private final Tokens tokens;
    private final Run run;
    private final List<List<Match>> found = new ArrayList<>(nodes.length);
    private final int[] tried = new int[nodes.length];
    private final long[] present = new long[(requirements.size() >> 6) + 1];
    private Meaning[] meanings = new Meaning[128];

    Pass(Draft draft, Tokens tokens) {
      this.tokens = tokens;
      this.run = new Run(draft, tokens);
      for (int i = 0; i < nodes.length; i++) {
        found.add(List.of());
      }
      Arrays.fill(tried, -1);
    }

    List<List<Match>> run() {
      for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
        sentence(tokens.firstOf(sentence), tokens.afterLastOf(sentence));
      }
      return found;
    }

    private void sentence(int first, int after) {
      if (meanings.length < after - first) {
        meanings = new Meaning[(after - first) * 2];
      }
      boolean startsBlock = atBlockStart.length > 0 && run.startsBlock(first);
      boolean any = startsBlock;
      for (int token = first; token < after; token++) {
        Meaning meaning = meaning(tokens.form(token));
        meanings[token - first] = meaning;
        any |= meaning.anchored.length > 0;
      }
      if (!any) {
        return;
      }
      Arrays.fill(present, 0);
      for (int token = first; token < after; token++) {
        for (int set : meanings[token - first].sets) {
          present[set >> 6] |= 1L << set;
        }
      }
      if (startsBlock) {
        for (Anchored anchored : atBlockStart) {
          tryFrom(anchored.pattern, first, first);
        }
      }
      for (int token = first; token < after; token++) {
        for (Anchored anchored : meanings[token - first].anchored) {
          tryFrom(anchored.pattern, Math.max(first, token - anchored.most), token - anchored.least);
        }
      }
    }

    private void tryFrom(int pattern, int from, int to) {
      for (int set : required[pattern]) {
        if ((present[set >> 6] & (1L << set)) == 0) {
          return;
        }
      }
      for (int start = Math.max(from, tried[pattern] + 1); start <= to; start++) {
        tried[pattern] = start;
        run.startAt(start);
        States states = run.borrow();
        nodes[pattern].advance(run, Run.START, states);
        if (states.size() > 0 && Run.taken(states.get(0)) > 0) {
          add(pattern, run.match(states.get(0)));
        }
        run.giveBack(states);
      }
    }

    private void add(int pattern, Match match) {
      List<Match> list = found.get(pattern);
      if (list.isEmpty()) {
        list = new ArrayList<>();
        found.set(pattern, list);
      }
      list.add(match);
    }
  }

  private Meaning meaning(WordForm form) {
    Meaning known = kept.get(form);
    if (known != null) {
      return known;
    }
    Meaning resolved = resolve(form);
    if (kept.size() >= MOST_KEPT) {
      kept.clear();
    }
    kept.put(form, resolved);
    return resolved;
  }

  private Meaning resolve(WordForm form) {
    List<String> keys = new ArrayList<>();
    AnchorKey.keysOf(form, keys);
    Map<Integer, Anchored> anchored = new HashMap<>();
    List<Integer> sets = new ArrayList<>();
    for (String key : keys) {
      for (Anchored each : byKey.getOrDefault(key, List.of())) {
        anchored.merge(each.pattern, each, PatternIndex::together);
      }
      sets.addAll(requirements.holding(key));
    }
    if (anchored.isEmpty() && sets.isEmpty()) {
      return Meaning.NONE;
    }
    return new Meaning(
        anchored.values().toArray(new Anchored[0]),
        sets.stream().mapToInt(Integer::intValue).distinct().toArray());
  }

  private static Anchored together(Anchored a, Anchored b) {
    return new Anchored(a.pattern, Math.min(a.least, b.least), Math.max(a.most, b.most));
  }

  /** Collects patterns; each gets the next number from 0. Not thread-safe. */
  public static final class Builder {
    private final Compiler compiler = new Compiler();
    private final Anchors.Search search = new Anchors.Search();
    private final Requirements requirements = new Requirements(search);
    private final List<Node> nodes = new ArrayList<>();
    private final List<int[]> required = new ArrayList<>();
    private final Map<String, List<Anchored>> byKey = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * Adds a pattern for which {@link #canIndex} holds.
     *
     * @return its number; equal patterns have the same
     */
    public int add(Pattern pattern) {
      String expression = pattern.toString();
      Integer known = numbers.get(expression);
      if (known == null) {
        known = addNew(pattern);
        numbers.put(expression, known);
      }
      return known;
    }

    private int addNew(Pattern pattern) {
      Anchors anchors = search.of(pattern);
      if (anchors == null) {
        throw new IllegalArgumentException("no anchor in " + pattern);
      }
      int number = nodes.size();
      nodes.add(compiler.compile(pattern));
      required.add(requirements.of(pattern));
      for (Map.Entry<String, Anchors.Reach> entry : anchors.keys().entrySet()) {
        Anchors.Reach reach = entry.getValue();
        byKey
            .computeIfAbsent(entry.getKey(), key -> new ArrayList<>(2))
            .add(new Anchored(number, reach.least(), reach.most()));
      }
      return number;
    }

    /** The number of different patterns added. */
    public int size() {
      return nodes.size();
    }

    public PatternIndex build() {
      return new PatternIndex(
          nodes.toArray(Node[]::new), required.toArray(int[][]::new), byKey, requirements);
    }
  }
}
