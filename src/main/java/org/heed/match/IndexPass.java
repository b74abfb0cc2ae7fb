package org.heed.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heed.analysis.Budget;
import org.heed.analysis.Tokens;
import org.heed.text.Draft;

/**
 * What an index finds in one draft: gates may be opened one after another, and what the words mean
 * is looked up once. Belongs to one thread.
 */
public final class IndexPass {

  /** Which patterns are looked for in which story section. */
  public interface Gates {

    /** Whether the patterns behind a gate are looked for in a section. */
    boolean open(int gate, int section);
  }

  private final Node[] nodes;
  private final int[][] required;
  private final Meaning atBlockStart;
  private final boolean[] shut;
  private final Draft draft;
  private final Tokens tokens;
  private final Run run;
  private final Meaning[] meanings;
  private final long[] marks;
  private final Map<Integer, List<Match>> found = new HashMap<>();
  private final Tried.Pool pool;
  private Tried tried = Tried.NONE;
  private int first;
  private int after;

  /** The marks of all words of the sentence. */
  private long sentenceMarks;

  IndexPass(
      Node[] nodes,
      int[][] required,
      Meanings meaningOf,
      Meaning atBlockStart,
      int gates,
      Tried.Pool pool,
      Draft draft,
      Tokens tokens) {
    this.nodes = nodes;
    this.required = required;
    this.atBlockStart = atBlockStart;
    this.shut = new boolean[gates];
    this.draft = draft;
    this.tokens = tokens;
    this.run = new Run(draft, tokens);
    this.pool = pool;
    this.meanings = new Meaning[tokens.size()];
    this.marks = new long[tokens.size()];
    for (int token = 0; token < meanings.length; token++) {
      Meaning meaning = meaningOf.of(tokens.form(token));
      meanings[token] = meaning;
      marks[token] = meaning.marks;
    }
  }

  /** The matches of a pattern so far, by first token. */
  public List<Match> of(int pattern) {
    return found.getOrDefault(pattern, List.of());
  }

  /** The patterns found so far, in ascending order. */
  public int[] patterns() {
    return found.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  /** Looks for the patterns behind the gates that are open; a gate is to be opened only once. */
  public void search(Gates open) {
    search(open, Budget.UNLIMITED);
  }

  /**
   * Looks for the patterns behind the gates that are open; a gate is to be opened only once.
   *
   * @param budget asked before each sentence; where it is spent, the search ends there
   * @return how many sentences were searched
   */
  public int search(Gates open, Budget budget) {
    tried = pool.take(tokens.size());
    try {
      return searched(open, budget);
    } finally {
      pool.giveBack(tried);
      tried = Tried.NONE;
    }
  }

  private int searched(Gates open, Budget budget) {
    int section = -1;
    int lastBlock = -1;
    int block = 0;
    for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
      if (budget.isSpent()) {
        return sentence;
      }
      first = tokens.firstOf(sentence);
      after = tokens.afterLastOf(sentence);
      while (draft.blocks().get(block).span().end() < tokens.end(first)) {
        block++;
      }
      int here = draft.blocks().get(block).section();
      if (here != section) {
        section = here;
        for (int gate = 0; gate < shut.length; gate++) {
          shut[gate] = !open.open(gate, section);
        }
      }
      sentenceMarks = 0;
      for (int token = first; token < after; token++) {
        sentenceMarks |= marks[token];
      }
      if (block != lastBlock && atBlockStart.entries.length > 0) {
        from(first, atBlockStart);
      }
      lastBlock = block;
      for (int token = first; token < after; token++) {
        Meaning meaning = meanings[token];
        if (meaning.entries.length > 0) {
          from(token, meaning);
        }
      }
    }
    return tokens.sentences();
  }

  private void from(int token, Meaning meaning) {
    int[] entries = meaning.entries;
    int at = 0;
    for (int group = 0; group < meaning.gates.length; group++) {
      int end = meaning.ends[group];
      if (shut[meaning.gates[group]]) {
        at = end;
        continue;
      }
      for (; at < end; at += Meaning.ENTRY) {
        int set = entries[at + 3];
        if (set < 0 || stands(set, token + entries[at + 4], token + entries[at + 5])) {
          tryFrom(entries[at], Math.max(first, token - entries[at + 2]), token - entries[at + 1]);
        }
      }
    }
  }

  /** Whether a word of a set stands in the sentence between two tokens, both included. */
  private boolean stands(int set, int from, int to) {
    long mark = Meaning.markOf(set);
    if ((sentenceMarks & mark) == 0) {
      return false;
    }
    int last = Math.min(to, after - 1);
    for (int token = Math.max(from, first); token <= last; token++) {
      if ((marks[token] & mark) != 0 && meanings[token].isOf(set)) {
        return true;
      }
    }
    return false;
  }

  private void tryFrom(int pattern, int from, int to) {
    for (int start = tried.next(pattern, from); start <= to; start++) {
      tried.upTo(pattern, start + 1);
      if (!holdsRequired(pattern, start)) {
        continue;
      }
      run.startAt(start);
      States states = run.borrow();
      nodes[pattern].advance(run, Run.START, states);
      if (states.size() > 0 && Run.taken(states.get(0)) > 0) {
        add(pattern, run.match(states.get(0)));
      }
      run.giveBack(states);
    }
  }

  private boolean holdsRequired(int pattern, int start) {
    int[] sets = required[pattern];
    for (int i = 0; i < sets.length; i += 3) {
      if (!stands(sets[i], start + sets[i + 1], start + sets[i + 2])) {
        return false;
      }
    }
    return true;
  }

  private void add(int pattern, Match match) {
    found.computeIfAbsent(pattern, key -> new ArrayList<>(4)).add(match);
  }
}
