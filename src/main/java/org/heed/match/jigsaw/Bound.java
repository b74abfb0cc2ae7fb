package org.heed.match.jigsaw;

import java.util.Arrays;

/**
 * Whether so many further changes can pass a goal at all. A ground that falls short has to be
 * changed itself, or lose enough bits: no change takes more away than its clue's own bits, so the
 * largest of the clues still open are the most there is.
 */
final class Bound {

  private final Board board;
  private final int[] open;
  private final int[] placeInOpen;

  /** For a ground and a first open clue, the sums of the largest bits from there on. */
  private final double[][][] largest;

  Bound(Board board, int[] open) {
    this.board = board;
    this.open = open.clone();
    this.placeInOpen = new int[board.clues()];
    Arrays.fill(placeInOpen, -1);
    for (int i = 0; i < open.length; i++) {
      placeInOpen[open[i]] = i;
    }
    // Beyond this many the sums are not asked for.
    boolean asked = open.length <= 32;
    this.largest = new double[asked ? board.grounds() : 0][][];
    for (int ground = 0; ground < largest.length; ground++) {
      largest[ground] = new double[open.length + 1][];
      for (int from = 0; from <= open.length; from++) {
        largest[ground][from] = sums(ground, from);
      }
    }
  }

  private double[] sums(int ground, int from) {
    double[] bits = new double[open.length - from];
    for (int i = from; i < open.length; i++) {
      bits[i - from] = -board.bits(open[i], 0, ground);
    }
    Arrays.sort(bits);
    double[] sums = new double[bits.length + 1];
    for (int i = 0; i < bits.length; i++) {
      sums[i + 1] = sums[i] - bits[i];
    }
    return sums;
  }

  boolean canReach(int[] state, int from, int changes, double goal) {
    double[] taken = new double[board.grounds()];
    Arrays.fill(taken, Double.NaN);
    int mustChange = 0;
    for (int clue = 0; clue < state.length; clue++) {
      int ground = board.groundOfClue(clue, state[clue]);
      if (ground >= 0
          && !reaches(
              state, taken, ground, board.sizeOfClue(clue, state[clue]), from, changes, goal)) {
        if (placeInOpen[clue] < from || ++mustChange > changes) {
          return false;
        }
      }
    }
    for (int link = 0; link < board.links(); link++) {
      double size = board.sizeOfLink(link, state);
      if (size < Double.POSITIVE_INFINITY
          && !reaches(state, taken, board.groundOfLink(link), size, from, changes, goal)
          && !isOpen(link, from)) {
        return false;
      }
    }
    return true;
  }

  private boolean isOpen(int link, int from) {
    for (int clue : board.holders(link)) {
      if (placeInOpen[clue] >= from) {
        return true;
      }
    }
    return false;
  }

  private boolean reaches(
      int[] state, double[] taken, int ground, double size, int from, int changes, double goal) {
    if (Double.isNaN(taken[ground])) {
      taken[ground] = board.taken(state, ground);
    }
    double[] sums = largest[ground][from];
    double most = sums[Math.min(changes, sums.length - 1)];
    return size - taken[ground] + most > goal;
  }
}
