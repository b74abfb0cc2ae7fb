package org.heed.match.jigsaw;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the least to change by branch and bound: no change, then every single one, then every two,
 * each set tried only while the clues still open could close the gap in every ground that holds.
 * Where there are too many clues, or too many sets, it takes all changes and gives back those that
 * are not needed: a set that nothing can be taken from, though perhaps not the smallest.
 */
final class Search {

  private static final int MOST_CLUES = 24;
  private static final int MOST_GIVEN_BACK = 400;
  private static final int MOST_NODES = 200_000;

  /** A state that passes the goal, or comes as near as can be. */
  record Found(List<Integer> state, boolean clears, boolean exact) {}

  private final Board board;
  private final int[] open;
  private double goal;
  private int nodes;
  private int[] state;
  private int[] best = new int[0];
  private double bestLoss;
  private Bound bound;

  Search(Board board) {
    this.board = board;
    this.state = new int[board.clues()];
    this.open = changeable(board);
    this.bound = new Bound(board, open);
  }

  private static int[] changeable(Board board) {
    int[] open = new int[board.clues()];
    int count = 0;
    for (int i = 0; i < open.length; i++) {
      if (board.moves(i) > 1) {
        open[count++] = i;
      }
    }
    return Arrays.copyOf(open, count);
  }

  Found least(double wanted) {
    goal = wanted;
    if (passes(state)) {
      return found(state, true, true);
    }
    int[] all = everyChange();
    boolean clears = passes(all);
    if (!clears) {
      // As near as can be, with as few changes as that takes.
      goal = board.value(all, true) - 2 * Bits.EPSILON;
      if (passes(state)) {
        return found(state, false, true);
      }
    }
    if (open.length > MOST_CLUES) {
      return found(givenBack(all), clears, false);
    }
    for (int changes = 1; changes <= open.length; changes++) {
      bestLoss = Double.POSITIVE_INFINITY;
      descend(0, changes, 0);
      if (nodes > MOST_NODES) {
        return found(best.length > 0 ? best : givenBack(all), clears, false);
      }
      if (best.length > 0) {
        return found(best, clears, true);
      }
    }
    return found(all, clears, true);
  }

  private static Found found(int[] state, boolean clears, boolean exact) {
    return new Found(Arrays.stream(state).boxed().toList(), clears, exact);
  }

  private boolean passes(int[] tried) {
    return board.value(tried, true) > goal + Bits.EPSILON;
  }

  private void descend(int from, int changes, double loss) {
    if (++nodes > MOST_NODES || loss >= bestLoss - Bits.EPSILON) {
      return;
    }
    if (changes == 0) {
      if (passes(state)) {
        best = state.clone();
        bestLoss = loss;
      }
      return;
    }
    if (open.length - from < changes || !bound.canReach(state, from, changes, goal)) {
      return;
    }
    int clue = open[from];
    for (int move = 1; move < board.moves(clue); move++) {
      state[clue] = move;
      descend(from + 1, changes - 1, loss + board.loss(clue, move));
    }
    state[clue] = 0;
    descend(from + 1, changes, loss);
  }

  /** Every clue changed so that it says the least it can. */
  private int[] everyChange() {
    int[] all = new int[board.clues()];
    for (int clue : open) {
      int least = 1;
      for (int move = 2; move < board.moves(clue); move++) {
        if (board.loss(clue, move) > board.loss(clue, least) + Bits.EPSILON) {
          least = move;
        }
      }
      all[clue] = least;
    }
    return all;
  }

  /** Without the changes that are not needed, the dearest given back first. */
  private int[] givenBack(int[] all) {
    if (open.length > MOST_GIVEN_BACK) {
      return all;
    }
    int[] left = all.clone();
    Integer[] byLoss = Arrays.stream(open).boxed().toArray(Integer[]::new);
    Arrays.sort(byLoss, (a, b) -> Double.compare(board.loss(b, all[b]), board.loss(a, all[a])));
    for (int clue : byLoss) {
      left[clue] = 0;
      if (!passes(left)) {
        left[clue] = all[clue];
      }
    }
    return left;
  }
}
