package org.heed.match.jigsaw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemedyTest {

  private static final double EPSILON = 1e-6;

  private final Jigsaw jigsaw = JigsawTable.jigsaw();

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void noSmallerSetAndNoneAsSmallThatLosesLessClearsThanTheOneFound(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 60; round++) {
      Puzzle puzzle = puzzle(random, 1 + random.nextInt(7));
      Remedy remedy = jigsaw.remedy(puzzle);
      BruteForce brute = new BruteForce(puzzle);
      String which = "seed " + seed + ", round " + round + ": " + puzzle;
      assertThat(remedy.exact()).as(which).isTrue();
      assertThat(remedy.clears()).as(which).isEqualTo(brute.best >= 0);
      if (remedy.clears()) {
        assertThat(remedy.steps()).as(which).hasSize(brute.best);
        assertThat(loss(puzzle, remedy)).as(which).isCloseTo(brute.loss, within());
        assertThat(remedy.after().bits())
            .as(which)
            .isGreaterThan(jigsaw.table().goal(Exposure.MANY));
      } else {
        assertThat(remedy.after().bits()).as(which).isCloseTo(brute.most, within());
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13})
  void oneMoreDetailNeverHidesAPerson(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      Puzzle puzzle = puzzle(random, 8);
      double all = jigsaw.estimate(puzzle).bits();
      for (Share share : jigsaw.estimate(puzzle).shares()) {
        assertThat(share.without())
            .as("seed " + seed + ", round " + round)
            .isGreaterThanOrEqualTo(all - EPSILON);
      }
    }
  }

  @Test
  void theSamePuzzleHasTheSameAnswer() {
    Puzzle puzzle = puzzle(new Random(7), 9);
    assertThat(jigsaw.remedy(puzzle)).isEqualTo(jigsaw.remedy(puzzle));
    assertThat(jigsaw.estimate(puzzle)).isEqualTo(jigsaw.estimate(puzzle));
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 200, 5_000})
  void aHostileNumberOfCluesIsAnsweredThoughNotExactly(int size) {
    Puzzle puzzle = puzzle(new Random(size), size);
    Remedy remedy = jigsaw.remedy(puzzle);
    assertThat(remedy.exact()).isFalse();
    assertThat(jigsaw.estimate(puzzle).shares()).hasSize(size);
  }

  @Test
  void manyEqualCluesDoNotMakeTheSearchEndless() {
    List<Clue> clues = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      clues.add(Clue.of("c" + i, "c", Fact.of("village", 5 + i / 100.0)));
    }
    Remedy remedy = jigsaw.remedy(new Puzzle(Fact.of("country"), clues, List.of()));
    assertThat(remedy.clears()).isTrue();
    assertThat(remedy.steps()).hasSize(24);
  }

  @Test
  void theEstimateIsToldInWordsWithAndWithoutTheLink() {
    Puzzle puzzle =
        new Puzzle(
            Fact.of("country"),
            List.of(
                Clue.of("town", "Malton", Fact.counting("town", 3_840)),
                Clue.of("age", "14", Fact.of("age")),
                Clue.of("kin", "his stepdaughter", Fact.of("relation")).linked("l"),
                Clue.of("name", "Paul Hart", Fact.of("named-person")).linked("l")),
            List.of(new Link("l", Fact.of("kin-of-named"), "the stepfather named")));
    assertThat(jigsaw.estimate(puzzle).sentence())
        .isEqualTo("about 60 people fit; with the stepfather named, one or two");
    assertThat(
            jigsaw
                .estimate(new Puzzle(puzzle.ground(), puzzle.clues().subList(2, 4), puzzle.links()))
                .sentence())
        .isEqualTo("about 67,000,000 people fit; with the stepfather named, one or two");
  }

  @Test
  void aClueTheHouseKeepsIsLeftAlone() {
    Puzzle puzzle =
        new Puzzle(
            Fact.of("country"),
            List.of(Clue.of("name", "A. Name", Fact.of("name")).withChanges()),
            List.of());
    Remedy remedy = jigsaw.remedy(puzzle);
    assertThat(remedy.clears()).isFalse();
    assertThat(remedy.steps()).isEmpty();
  }

  private static Offset<Double> within() {
    return Offset.offset(EPSILON);
  }

  private double loss(Puzzle puzzle, Remedy remedy) {
    Board board = new Board(jigsaw.table(), puzzle);
    double sum = 0;
    for (Step step : remedy.steps()) {
      for (int i = 0; i < puzzle.clues().size(); i++) {
        Clue clue = puzzle.clues().get(i);
        if (clue.id().equals(step.clue())) {
          sum += board.loss(i, clue.changes().indexOf(step.change()) + 1);
        }
      }
    }
    return sum;
  }

  private Puzzle puzzle(Random random, int size) {
    List<String> traits = jigsaw.table().traits().keySet().stream().sorted().toList();
    List<String> grounds = List.of("region", "city", "town", "village", "school", "club", "street");
    List<Clue> clues = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      boolean isGround = random.nextInt(4) == 0;
      String kind =
          isGround
              ? grounds.get(random.nextInt(grounds.size()))
              : traits.get(random.nextInt(traits.size()));
      List<Change> changes = new ArrayList<>();
      if (isGround && random.nextBoolean()) {
        changes.add(Change.to("wider", Fact.of("region", 19 + random.nextInt(5))));
      } else if (kind.equals("age")) {
        changes.add(Change.to("a teenager", Fact.of("teenager")));
      }
      if (random.nextInt(5) > 0) {
        changes.add(Change.delete());
      }
      Set<String> links = new HashSet<>();
      for (String link : List.of("a", "b")) {
        if (random.nextInt(6) == 0) {
          links.add(link);
        }
      }
      clues.add(new Clue("c" + i, "text " + i, Fact.of(kind), links, changes));
    }
    return new Puzzle(
        Fact.of("country"),
        clues,
        List.of(
            new Link("a", Fact.of("kin-of-named"), "a"),
            new Link("b", Fact.of("class-of-named"), "b")));
  }

  /** All states, one after the other. */
  private final class BruteForce {
    private final Board board;
    private final double goal = jigsaw.table().goal(Exposure.MANY);
    private final int[] state;
    private int best = -1;
    private double loss = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;

    BruteForce(Puzzle puzzle) {
      board = new Board(jigsaw.table(), puzzle);
      state = new int[board.clues()];
      walk(0, 0, 0);
    }

    private void walk(int clue, int changes, double lost) {
      if (clue == state.length) {
        double bits = board.value(state, true);
        most = Math.max(most, bits);
        if (bits > goal && (best < 0 || changes < best || (changes == best && lost < loss))) {
          best = changes;
          loss = lost;
        }
        return;
      }
      for (int move = 0; move < board.moves(clue); move++) {
        state[clue] = move;
        walk(clue + 1, changes + (move > 0 ? 1 : 0), lost + board.loss(clue, move));
      }
      state[clue] = 0;
    }
  }
}
