package org.heed.match;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * How far each pattern of an index was tried in one search. Wiping a table as long as all patterns
 * would cost every short draft; here each search counts on from where the last one ended. One
 * thread at a time.
 */
final class Tried {

  /** Of no pattern. */
  static final Tried NONE = new Tried(0);

  private final int[] next;
  private int base;
  private int length;

  private Tried(int patterns) {
    this.next = new int[patterns];
  }

  private boolean begin(int tokens) {
    if (base > Integer.MAX_VALUE - length - tokens - 2) {
      return false;
    }
    base += length;
    length = tokens + 1;
    return true;
  }

  /** The first token, no earlier than {@code from}, where a pattern was not tried yet. */
  int next(int pattern, int from) {
    return Math.max(from, next[pattern] - base);
  }

  /** Says that a pattern was tried at all tokens before one. */
  void upTo(int pattern, int token) {
    next[pattern] = base + token;
  }

  /** Tables that no search uses just now. Thread-safe. */
  static final class Pool {

    private final Queue<Tried> free = new ConcurrentLinkedQueue<>();
    private final int patterns;

    Pool(int patterns) {
      this.patterns = patterns;
    }

    /** A table that says nothing was tried yet. */
    Tried take(int tokens) {
      Tried tried = free.poll();
      if (tried == null || !tried.begin(tokens)) {
        tried = new Tried(patterns);
        tried.begin(tokens);
      }
      return tried;
    }

    void giveBack(Tried tried) {
      free.add(tried);
    }
  }
}
