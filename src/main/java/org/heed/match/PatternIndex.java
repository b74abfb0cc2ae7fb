package org.heed.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.heed.analysis.Tokens;
import org.heed.analysis.WordForm;
import org.heed.text.Draft;
import org.jspecify.annotations.Nullable;

/**
 * Many patterns made ready to be found in one pass. A word that is no pattern's anchor costs one
 * look-up, however many patterns there are; a pattern is passed over where its gate is shut, and
 * tried only where each set of words it requires has one in its place. Thread-safe.
 */
public final class PatternIndex {

  private final Node[] nodes;
  private final int[][] required;
  private final Map<String, List<Meaning.Entry>> byKey;
  private final Requirements requirements;
  private final Meaning atBlockStart;
  private final int gates;
  private final Tried.Pool pool;
  private final Meanings meanings = new Meanings(this::resolve);

  private PatternIndex(
      Node[] nodes,
      int[][] required,
      Map<String, List<Meaning.Entry>> byKey,
      Requirements requirements,
      int gates) {
    this.nodes = nodes;
    this.required = required;
    this.byKey = byKey;
    this.requirements = requirements;
    this.gates = gates;
    this.pool = new Tried.Pool(nodes.length);
    this.atBlockStart =
        new Meaning(byKey.getOrDefault(AnchorKey.BLOCK_START, List.of()), new int[0]);
  }

  /** Whether a pattern holds a word to look it up by; one that does not cannot be indexed. */
  public static boolean canIndex(Pattern pattern) {
    return new Anchors.Search().of(pattern) != null && Lengths.of(pattern).least() > 0;
  }

  /** The number of patterns. */
  public int size() {
    return nodes.length;
  }

  /** What there is to be found in a draft. */
  public IndexPass over(Draft draft, Tokens tokens) {
    return new IndexPass(nodes, required, meanings, atBlockStart, gates, pool, draft, tokens);
  }

  private Meaning resolve(WordForm form) {
    List<String> keys = new ArrayList<>();
    AnchorKey.keysOf(form, keys);
    Map<Integer, Meaning.Entry> entries = new HashMap<>();
    List<Integer> sets = new ArrayList<>();
    for (String key : keys) {
      for (Meaning.Entry each : byKey.getOrDefault(key, List.of())) {
        entries.merge(each.pattern(), each, PatternIndex::together);
      }
      sets.addAll(requirements.holding(key));
    }
    if (entries.isEmpty() && sets.isEmpty()) {
      return Meaning.NONE;
    }
    return new Meaning(
        List.copyOf(entries.values()),
        sets.stream().mapToInt(Integer::intValue).distinct().toArray());
  }

  private static Meaning.Entry together(Meaning.Entry a, Meaning.Entry b) {
    return new Meaning.Entry(
        a.gate(),
        a.pattern(),
        Math.min(a.least(), b.least()),
        Math.max(a.most(), b.most()),
        a.set() == b.set() ? a.set() : -1,
        Math.min(a.from(), b.from()),
        Math.max(a.to(), b.to()));
  }

  /** Collects patterns; each gets the next number from 0. Not thread-safe. */
  public static final class Builder {
    private final Compiler compiler = new Compiler();
    private final Anchors.Search search = new Anchors.Search();
    private final Requirements requirements = new Requirements(search);
    private final List<Node> nodes = new ArrayList<>();
    private final List<int[]> required = new ArrayList<>();
    private final Map<String, List<Meaning.Entry>> byKey = new HashMap<>();
    private final List<Map<String, Integer>> numbers = new ArrayList<>();

    /**
     * Adds a pattern for which {@link #canIndex} holds.
     *
     * @param gate the gate it is looked for behind, a small number from 0 up
     * @return its number; equal patterns behind one gate have the same
     */
    public int add(Pattern pattern, int gate) {
      while (numbers.size() <= gate) {
        numbers.add(new HashMap<>());
      }
      return numbers.get(gate).computeIfAbsent(pattern.toString(), e -> addNew(pattern, gate));
    }

    private int addNew(Pattern pattern, int gate) {
      Anchors anchors = search.of(pattern);
      if (anchors == null) {
        throw new IllegalArgumentException("no anchor in " + pattern);
      }
      int number = nodes.size();
      nodes.add(compiler.compile(pattern));
      List<Requirements.Required> all = requirements.of(pattern);
      required.add(
          all.stream()
              .flatMapToInt(each -> IntStream.of(each.set(), each.least(), each.most()))
              .toArray());
      for (Map.Entry<String, Anchors.Reach> entry : anchors.keys().entrySet()) {
        Anchors.Reach reach = entry.getValue();
        Requirements.Required first = firstBeside(entry.getKey(), all);
        byKey
            .computeIfAbsent(entry.getKey(), key -> new ArrayList<>(2))
            .add(
                new Meaning.Entry(
                    gate,
                    number,
                    reach.least(),
                    reach.most(),
                    first == null ? -1 : first.set(),
                    first == null ? 0 : first.least() - reach.most(),
                    first == null ? 0 : first.most() - reach.least()));
      }
      return number;
    }

    /** The rarest required set that the anchor itself does not fill. */
    private Requirements.@Nullable Required firstBeside(
        String key, List<Requirements.Required> all) {
      List<Integer> own = requirements.holding(key);
      for (Requirements.Required each : all) {
        if (!own.contains(each.set())) {
          return each;
        }
      }
      return null;
    }

    /** The number of different patterns added. */
    public int size() {
      return nodes.size();
    }

    public PatternIndex build() {
      return new PatternIndex(
          nodes.toArray(Node[]::new),
          required.toArray(int[][]::new),
          byKey,
          requirements,
          Math.max(1, numbers.size()));
    }
  }
}
