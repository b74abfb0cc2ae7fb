package org.heed.cli;

import java.io.Closeable;

/**
 * A line on standard error that counts drafts, for a person who waits: only where standard error is
 * a terminal, standard output is none, and the work is long.
 */
final class Progress implements Closeable {

  private static final long FIRST_AFTER = 1_000_000_000L;
  private static final long NEXT_AFTER = 100_000_000L;
  private static final String CLEAR = "\r\u001b[K";

  private final Console console;
  private final int all;
  private final boolean wanted;
  private long next;
  private int done;
  private boolean shown;

  Progress(Console console, int all) {
    this.console = console;
    this.all = all;
    this.wanted = all > 1 && console.terminal().err() && !console.terminal().out();
    this.next = wanted ? System.nanoTime() + FIRST_AFTER : 0;
  }

  /** Counts one more draft. */
  void step() {
    done++;
    if (wanted && System.nanoTime() - next >= 0) {
      next = System.nanoTime() + NEXT_AFTER;
      shown = true;
      console.print(CLEAR + done + " of " + all + " drafts");
    }
  }

  /** Takes the line away before another is printed. */
  void clear() {
    if (shown) {
      shown = false;
      console.print(CLEAR);
    }
  }

  @Override
  public void close() {
    clear();
  }
}
