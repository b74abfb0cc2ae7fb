package org.heed.match;

import java.util.Arrays;

/** A small ordered set of match states. Not thread-safe. */
final class States {

  /** More states than this at once are not followed; patterns of a sane size stay far below. */
  private static final int MOST = 512;

  private long[] states = new long[8];
  private int size;

  void add(long state) {
    for (int i = 0; i < size; i++) {
      if (states[i] == state) {
        return;
      }
    }
    if (size == MOST) {
      return;
    }
    if (size == states.length) {
      states = Arrays.copyOf(states, size * 2);
    }
    states[size++] = state;
  }

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  long get(int index) {
    return states[index];
  }

  /** Adds all of {@code other} to this one, those that took most words first. */
  void addLongestFirst(States other) {
    if (other.size <= 1) {
      if (other.size == 1) {
        add(other.states[0]);
      }
      return;
    }
    while (true) {
      int best = -1;
      for (int i = 0; i < other.size; i++) {
        if (other.states[i] != -1
            && (best < 0 || Run.taken(other.states[i]) > Run.taken(other.states[best]))) {
          best = i;
        }
      }
      if (best < 0) {
        return;
      }
      add(other.states[best]);
      other.states[best] = -1;
    }
  }
}
