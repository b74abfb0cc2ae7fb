package org.heed.match.jigsaw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The twelve worked examples of the rule catalogue (section L.5), with the table's default grounds.
 * Where the catalogue gives a bound (8, 9, 11), the bits are those that its formula yields.
 */
class WorkedExamplesTest {

  private static final double TENTH = 0.1;

  private final Jigsaw jigsaw = JigsawTable.jigsaw();

  static Stream<Arguments> examples() {
    return Stream.of(
        example("1, a village", 3, "village", "sex", "age"),
        example("1, the village widened to its region", 14, "region", "sex", "age"),
        example("2, a city", 11, "city", "sex", "age"),
        example("3, a twin", 1.5, "town", "sex", "age", "twin"),
        example("3, without the twin", 7, "town", "sex", "age"),
        example("3, without the twin, a teenager", 9.5, "town", "sex", "teenager"),
        example("4, a year at a named school", 5.5, "school", "sex", "class-year"),
        example("5, a teenager in the region", 16.5, "region", "sex", "teenager"),
        example("6, nationality and twin", 1.5, "city", "nationality", "sex", "age", "twin"),
        example("6, without both", 11, "city", "sex", "age"),
        example("7, a sport", 1, "town", "sex", "age", "activity"),
        example("7, without the sport", 7, "town", "sex", "age"),
        example("10, report A", 7, "town", "sex", "age"),
        example("11, initials and a village", -3, "village", "sex", "age", "initials"));
  }

  private static Arguments example(String name, double bits, String... kinds) {
    return Arguments.of(name, bits, puzzle(kinds));
  }

  private static Puzzle puzzle(String... kinds) {
    List<Clue> clues = new ArrayList<>();
    for (String kind : kinds) {
      clues.add(Clue.of(kind, kind, Fact.of(kind)));
    }
    return new Puzzle(Fact.of("country"), clues, List.of());
  }

  @ParameterizedTest(name = "{0}: {1} bits")
  @MethodSource("examples")
  void aWorkedExampleComesOutAsTheCatalogueHasIt(String name, double bits, Puzzle puzzle) {
    Estimate estimate = jigsaw.estimate(puzzle);
    assertThat(estimate.bits()).as(name).isCloseTo(bits, within(TENTH));
    double shared =
        estimate.shares().stream()
            .filter(share -> !share.clue().equals(estimate.ground()))
            .mapToDouble(Share::bits)
            .sum();
    assertThat(estimate.groundBits() - shared).isCloseTo(bits, within(TENTH));
  }

  @ParameterizedTest
  @MethodSource("verdicts")
  void anExampleIsAsExposedAsTheCatalogueSays(String name, Puzzle puzzle, Exposure exposure) {
    assertThat(jigsaw.estimate(puzzle).exposure()).as(name).isEqualTo(exposure);
  }

  static Stream<Arguments> verdicts() {
    return Stream.of(
        Arguments.of("1", puzzle("village", "sex", "age"), Exposure.A_FEW),
        Arguments.of("1 widened", puzzle("region", "sex", "age"), Exposure.CROWD),
        Arguments.of("2", puzzle("city", "sex", "age"), Exposure.CROWD),
        Arguments.of("3", puzzle("town", "sex", "age", "twin"), Exposure.A_FEW),
        Arguments.of("3 without twin", puzzle("town", "sex", "age"), Exposure.SOME),
        Arguments.of("3 widened too", puzzle("town", "sex", "teenager"), Exposure.MANY),
        Arguments.of("4", puzzle("school", "sex", "class-year"), Exposure.SOME),
        Arguments.of("5", puzzle("region", "sex", "teenager"), Exposure.CROWD),
        Arguments.of("6", puzzle("city", "nationality", "sex", "age", "twin"), Exposure.A_FEW),
        Arguments.of("7", puzzle("town", "sex", "age", "activity"), Exposure.ONE_OR_TWO),
        Arguments.of("11", puzzle("village", "sex", "age", "initials"), Exposure.ONE_OR_TWO));
  }

  @ParameterizedTest
  @MethodSource("eighth")
  void theEighthIsOneOrTwoWhileBothTheNameAndTheRelationStand(Puzzle puzzle) {
    Estimate estimate = jigsaw.estimate(puzzle);
    assertThat(estimate.bits()).isCloseTo(1, within(TENTH));
    assertThat(estimate.exposure()).isEqualTo(Exposure.ONE_OR_TWO);
    Remedy remedy = jigsaw.remedy(puzzle);
    assertThat(remedy.clears()).isTrue();
    assertThat(remedy.steps()).containsExactly(new Step("relation", Change.to("a child")));
  }

  static Stream<Puzzle> eighth() {
    Clue name = Clue.of("name", "Paul Hart", Fact.of("named-person")).linked("kin");
    Clue relation =
        Clue.of("relation", "his stepdaughter", Fact.of("relation"))
            .linked("kin")
            .withChanges(Change.to("a child"));
    Link kin = new Link("kin", Fact.of("kin-of-named"), "the stepfather named");
    return Stream.of(new Puzzle(Fact.of("country"), List.of(name, relation), List.of(kin)));
  }

  @ParameterizedTest
  @MethodSource("ninth")
  void theNinthIsOnePerson(Puzzle puzzle) {
    Estimate estimate = jigsaw.estimate(puzzle);
    // Link (b), 2 bits, less sex and age; the street alone would give 7 - 7 = 0.
    assertThat(estimate.bits()).isCloseTo(-5, within(TENTH));
    assertThat(estimate.people()).isEqualTo(1);
    assertThat(estimate.sentence()).isEqualTo("one person fits");
  }

  static Stream<Puzzle> ninth() {
    Link door = new Link("door", Fact.of("neighbour-of-named"), "the neighbour named");
    return Stream.of(
        new Puzzle(
            Fact.of("country"),
            List.of(
                Clue.of("sex", "her", Fact.of("sex")),
                Clue.of("next-door", "next-door neighbour", Fact.of("relation")).linked("door"),
                Clue.of("name", "Alan Roe", Fact.of("named-person")).linked("door"),
                Clue.of("street", "Elm Street", Fact.of("street")),
                Clue.of("age", "8", Fact.of("age"))),
            List.of(door)));
  }

  @ParameterizedTest
  @MethodSource("tenth")
  void theTenthComesFromTwoReportsOfOneHouse(Puzzle first, Puzzle second) {
    assertThat(jigsaw.estimate(first).bits()).isCloseTo(7, within(TENTH));
    // 6 - sex 1 - age within the club 2.
    Estimate both = jigsaw.estimate(second.with(first, "earlier:"));
    assertThat(both.bits()).isCloseTo(3, within(TENTH));
    assertThat(both.exposure()).isEqualTo(Exposure.A_FEW);
    assertThat(both.shares())
        .extracting(Share::clue)
        .containsExactly("club", "earlier:sex", "earlier:age", "earlier:town");
    // Only the new item can still be changed; published ones stay.
    assertThat(jigsaw.remedy(second.with(first, "earlier:")).steps())
        .containsExactly(new Step("club", Change.delete()));
  }

  static Stream<Arguments> tenth() {
    Puzzle first =
        new Puzzle(
            Fact.of("country"),
            List.of(
                Clue.of("sex", "girl", Fact.of("sex")),
                Clue.of("age", "12", Fact.of("age")),
                Clue.of("town", "Malton", Fact.of("town"))),
            List.of());
    Puzzle second =
        new Puzzle(
            Fact.of("country"),
            List.of(Clue.of("club", "Malton Otters", Fact.of("club"))),
            List.of());
    return Stream.of(Arguments.of(first, second));
  }

  @ParameterizedTest
  @MethodSource("twelfth")
  void theTwelfthTakesThePopulationThatTheDraftGives(Puzzle puzzle) {
    Estimate estimate = jigsaw.estimate(puzzle);
    assertThat(estimate.bits()).isCloseTo(0.64, within(TENTH));
    assertThat(estimate.people()).isCloseTo(1.56, within(TENTH));
    assertThat(estimate.exposure()).isEqualTo(Exposure.ONE_OR_TWO);
  }

  static Stream<Puzzle> twelfth() {
    return Stream.of(
        new Puzzle(
            Fact.of("country"),
            List.of(
                Clue.of("role", "la única farmacéutica", Fact.of("unique-role")),
                Clue.of("place", "Valdeprado", Fact.counting("village", 400))),
            List.of()));
  }
}
