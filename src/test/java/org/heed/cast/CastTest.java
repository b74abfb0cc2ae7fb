package org.heed.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.heed.text.Draft;
import org.junit.jupiter.api.Test;

class CastTest {

  @Test
  void twoWomenAreHarmedEachByWhatWasDoneToHer() throws IOException {
    Cast cast = Story.named("01").cast();
    assertThat(named(cast, "Priya Nair").parts()).containsExactly(Part.HARMED);
    assertThat(named(cast, "Dawn Fletcher").parts()).containsExactly(Part.HARMED);
    assertThat(named(cast, "Colin Marsh").standings()).containsExactly(Standing.CONVICTED);
  }

  @Test
  void brothersOfOneSurnameAreToldApart() throws IOException {
    Cast cast = Story.named("02").cast();
    Person gary = named(cast, "Gary Doyle");
    Person peter = named(cast, "Peter Doyle");
    assertThat(gary.is(Part.ACCUSED)).isTrue();
    assertThat(gary.is(Part.HARMED)).isFalse();
    assertThat(peter.parts()).isEqualTo(Set.of(Part.HARMED, Part.RELATIVE));
    assertThat(peter.dead()).isTrue();
    assertThat(gary.dead()).isFalse();
    assertThat(cast.people().get(peter.kin().get(0).of())).isEqualTo(gary);
  }

  @Test
  void aDeadChildIsFollowedFromTheHeadlineToHerName() throws IOException {
    Cast cast = Story.named("04").cast();
    Person girl = named(cast, "Ellie Sharp");
    assertThat(girl.parts()).contains(Part.HARMED, Part.CHILD);
    assertThat(girl.dead()).isTrue();
    assertThat(girl.age()).isEqualTo(4);
    assertThat(named(cast, "Kayleigh Sharp").parts()).containsExactly(Part.RELATIVE);
    assertThat(named(cast, "Dr Simon Voss").parts()).containsExactly(Part.EXPERT);
  }

  @Test
  void anAcquittedManIsNotConvicted() throws IOException {
    Person cleared = named(Story.named("05").cast(), "Daniel Okoro");
    assertThat(cleared.standings()).isEqualTo(Set.of(Standing.ACQUITTED, Standing.DENIED));
  }

  @Test
  void aWitnessIsNeitherHarmedNorAccused() throws IOException {
    Cast cast = Story.named("06").cast();
    assertThat(named(cast, "Joanne Mills").parts()).containsExactly(Part.WITNESS);
    assertThat(named(cast, "Kyle Trent").parts()).containsExactly(Part.ACCUSED);
    assertThat(named(cast, "Hassan Ali").dead()).isTrue();
  }

  @Test
  void theyAreThoseNamedTogether() throws IOException {
    Cast cast = Story.named("10").cast();
    assertThat(named(cast, "Jordan Pike").is(Part.ACCUSED)).isTrue();
    assertThat(named(cast, "Liam Reece").is(Part.ACCUSED)).isTrue();
    assertThat(named(cast, "Marcus Bell").parts()).containsExactly(Part.HARMED);
  }

  @Test
  void aWomanMayBeAccusedAndAManHarmed() throws IOException {
    Cast cast = Story.named("09").cast();
    assertThat(named(cast, "Brian Tully").is(Part.HARMED)).isTrue();
    assertThat(named(cast, "Brian Tully").is(Part.ACCUSED)).isFalse();
  }

  @Test
  void whoTakesTheirOwnLifeIsNotAccused() throws IOException {
    Person student = named(Story.named("14").cast(), "Tom Hadley");
    assertThat(student.dead()).isTrue();
    assertThat(student.parts()).doesNotContain(Part.ACCUSED, Part.HARMED);
  }

  @Test
  void everyMentionIsWhereItsWordsStand() throws IOException {
    for (Story story : Story.all()) {
      Draft draft = story.draft();
      Cast cast = story.cast();
      for (Person person : cast.people()) {
        for (Mention mention : person.mentions()) {
          String text = draft.text(mention.span());
          assertThat(draft.prose().substring(mention.span().start(), mention.span().end()))
              .isEqualTo(text);
          assertThat(text).isEqualTo(text.strip()).isNotEmpty();
          assertThat(cast.at(mention.head())).contains(person);
        }
      }
    }
  }

  @Test
  void aStoryWithoutAnOffenceIsNotParsed() {
    Cast cast =
        Story.cast(
            "Council backs new library",
            "The council voted for the library on Tuesday. Mayor Jane Holt said it was time.");
    assertThat(cast.parsed()).isZero();
    assertThat(cast.people()).noneMatch(p -> p.is(Part.HARMED) || p.is(Part.ACCUSED));
  }

  private static Person named(Cast cast, String label) {
    return cast.people().stream()
        .filter(person -> person.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nobody called " + label + " in " + cast.people()));
  }
}
