package org.heed.match.jigsaw;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Counts whom the details of a puzzle fit, and finds the least to change. Thread-safe. */
public final class Jigsaw {

  private final BitTable table;

  public Jigsaw(BitTable table) {
    this.table = table;
  }

  public BitTable table() {
    return table;
  }

  /** How many people fit as the draft stands. */
  public Estimate estimate(Puzzle puzzle) {
    Board board = new Board(table, puzzle);
    return estimate(puzzle, board, new int[board.clues()]);
  }

  /**
   * The smallest number of changes after which nobody is exposed at all; of several such sets the
   * one that loses the least information, then the one of earlier clues and milder changes.
   */
  public Remedy remedy(Puzzle puzzle) {
    return remedy(puzzle, Exposure.MANY);
  }

  /**
   * As {@link #remedy(Puzzle)}, to another goal.
   *
   * @param worst the exposure that has to be left behind, and all graver ones
   */
  public Remedy remedy(Puzzle puzzle, Exposure worst) {
    Board board = new Board(table, puzzle);
    Search.Found found = new Search(board).least(table.goal(worst));
    List<Step> steps = new ArrayList<>();
    int[] state = found.state().stream().mapToInt(Integer::intValue).toArray();
    for (int i = 0; i < state.length; i++) {
      int move = state[i];
      if (move > 0) {
        Clue clue = puzzle.clues().get(i);
        steps.add(new Step(clue.id(), clue.changes().get(move - 1)));
      }
    }
    return new Remedy(steps, estimate(puzzle, board, state), found.clears(), found.exact());
  }

  private Estimate estimate(Puzzle puzzle, Board board, int[] state) {
    int ground = board.deciding(state, true);
    double bits = board.value(state, true);
    double[] sizes = board.sizes(state, true);
    List<Share> shares = new ArrayList<>();
    Shares counted = new Shares(board, state);
    for (int i = 0; i < board.clues(); i++) {
      shares.add(new Share(puzzle.clues().get(i).id(), counted.bits(i), counted.without(i)));
    }
    int link = decidingLink(board, state, ground, sizes);
    return new Estimate(
        bits,
        table.exposure(bits),
        ground < 0 ? "" : board.groundName(ground),
        ground < 0 ? Double.POSITIVE_INFINITY : sizes[ground],
        shares,
        link < 0 ? OptionalDouble.empty() : OptionalDouble.of(board.value(state, false)),
        link < 0 ? "" : puzzle.links().get(link).says());
  }

  private static int decidingLink(Board board, int[] state, int ground, double[] sizes) {
    for (int l = 0; ground >= 0 && l < board.links(); l++) {
      if (board.groundOfLink(l) == ground
          && board.sizeOfLink(l, state) <= sizes[ground] + Bits.EPSILON) {
        return l;
      }
    }
    return -1;
  }
}
