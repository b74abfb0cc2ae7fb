package org.heed.match.jigsaw;

import java.util.HashMap;
import java.util.Map;

/** What each clue of a state does to its value, in time linear in the clues. */
final class Shares {

  /** Of more clues than this, leaving one out is no longer tried for each. */
  private static final int MOST_TRIED = 200;

  private final Board board;
  private final int[] state;
  private final int ground;
  private final double value;
  private final Map<Integer, Double> counted = new HashMap<>();

  Shares(Board board, int[] state) {
    this.board = board;
    this.state = state.clone();
    this.ground = board.deciding(state, true);
    this.value = board.value(state, true);
    if (ground >= 0) {
      board.counted(state, ground, counted);
    }
  }

  double bits(int clue) {
    if (ground < 0) {
      return 0;
    }
    if (board.groundOfClue(clue, state[clue]) == ground) {
      double size = board.sizeOfClue(clue, state[clue]);
      return size <= board.sizes(state, true)[ground] + Bits.EPSILON ? size : 0;
    }
    return counted.getOrDefault(clue, 0.0);
  }

  double without(int clue) {
    if (state.length > MOST_TRIED) {
      return value;
    }
    int[] left = state.clone();
    left[clue] = board.away(clue);
    return board.value(left, true);
  }
}
