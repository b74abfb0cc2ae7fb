package org.heed.match.jigsaw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.heed.match.place.Choice;
import org.heed.match.place.Place;
import org.heed.match.place.Surroundings;
import org.junit.jupiter.api.Test;

/**
 * The worked examples that name a real place, with its people in place of the default, and why they
 * differ. The others (1, 4, 8, 9, 11) name places that do not exist or none at all; 3, 6, 7 and the
 * draft of 12 give the population themselves; 5 has a region without a name.
 */
class GazetteerExamplesTest {

  private static final double TENTH = 0.1;

  private final Jigsaw jigsaw = JigsawTable.jigsaw();

  private static Place place(String name, String country) {
    Choice choice = JigsawTable.gazetteer().find(name, Surroundings.in(country));
    return choice.place().orElseThrow();
  }

  private double bits(Fact place, String... kinds) {
    List<Clue> clues = new ArrayList<>();
    clues.add(Clue.of("place", "place", place));
    for (String kind : kinds) {
      clues.add(Clue.of(kind, kind, Fact.of(kind)));
    }
    return jigsaw.estimate(new Puzzle(Fact.of("country"), clues, List.of())).bits();
  }

  @Test
  void theSecondHasMorePeopleToHideAmongSinceLeedsIsTwiceTheDefaultCity() {
    Place leeds = place("Leeds", "GB");
    assertThat(leeds.people()).isEqualTo(516_298);
    assertThat(bits(Counted.place(leeds, "city"), "sex", "age"))
        .isCloseTo(18.98 - 7, within(TENTH));
  }

  @Test
  void theTenthHasFewerSinceMaltonIsAThirdOfTheDefaultTown() {
    Place malton = place("Malton", "GB");
    assertThat(malton.people()).isEqualTo(5_135);
    double bits = bits(Counted.place(malton, "town"), "sex", "age");
    assertThat(bits).isCloseTo(12.33 - 7, within(TENTH));
    // 40 people and not 128: a warning all the same. With the club the town does not count at all.
    assertThat(jigsaw.table().exposure(bits)).isEqualTo(Exposure.SOME);
    assertThat(bits(Fact.of("club"), "sex", "age")).isCloseTo(3, within(TENTH));
  }

  @Test
  void theTwelfthHasOneSinceTheRealValdepradoHasTwentyOnePeopleAndNotFourHundred() {
    Place village = place("Valdeprado", "ES");
    assertThat(village.people()).isEqualTo(21);
    assertThat(bits(Counted.place(village, "village"), "unique-role"))
        .isCloseTo(4.39 - 8, within(TENTH));
  }

  @Test
  void inventedPlacesKeepTheDefaults() {
    for (String name : List.of("Brackley End", "Elm Street", "St Brendan's")) {
      assertThat(JigsawTable.gazetteer().find(name, Surroundings.in("GB")).place()).isEmpty();
    }
  }

  @Test
  void aVillageWidensToItsCountyWithTheCountysPeople() {
    Place oakham = place("Oakham", "GB");
    assertThat(oakham.area().name()).isEqualTo("Rutland");
    Puzzle puzzle =
        new Puzzle(
            Fact.of("country"),
            List.of(
                Clue.of("place", "Oakham", Counted.place(oakham, "town"))
                    .withChanges(Change.to("Rutland", Counted.area(oakham.area()))),
                Clue.of("sex", "girl", Fact.of("sex")),
                Clue.of("age", "14", Fact.of("age"))
                    .withChanges(Change.to("a teenager", Fact.of("teenager")), Change.delete())),
            List.of());
    Remedy remedy = jigsaw.remedy(puzzle);
    // England's smallest county is no crowd: Rutland alone would not do.
    assertThat(remedy.clears()).isTrue();
    assertThat(remedy.steps()).extracting(Step::clue).containsExactly("age");
    assertThat(remedy.sentence(puzzle)).isEqualTo("Leave out “14”; about 5,500 people fit then.");
  }
}
