package org.heed.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many of the people of twenty-three stories get the part a reader gives them. */
class PartsTest {

  /** Of the people named in the stories' headers; measured, and not to fall. */
  private static final double LEAST = 0.8;

  @Test
  void mostPeopleOfTheStoriesGetTheirPart() throws IOException {
    int right = 0;
    int all = 0;
    List<String> wrong = new ArrayList<>();
    StringBuilder shown = new StringBuilder();
    for (Story story : Story.all()) {
      Cast cast = story.cast();
      shown.append(story.name()).append('\n');
      cast.people().forEach(person -> shown.append("    ").append(line(person)).append('\n'));
      all += story.harmed().size() + story.accused().size() + story.other().size();
      right += count(story, cast, story.harmed(), "harmed", wrong);
      right += count(story, cast, story.accused(), "accused", wrong);
      right += count(story, cast, story.other(), "other", wrong);
    }
    if (Boolean.getBoolean("cast.print")) {
      System.out.println(shown);
    }
    System.out.printf("cast: %d of %d people have their part; wrong: %s%n", right, all, wrong);
    assertThat((double) right / all).isGreaterThanOrEqualTo(LEAST);
  }

  private static int count(
      Story story, Cast cast, List<String> names, String expected, List<String> wrong) {
    int right = 0;
    for (String name : names) {
      List<Person> found =
          cast.people().stream().filter(person -> isCalled(story, person, name)).toList();
      if (found.size() == 1 && part(found.get(0)).equals(expected)) {
        right++;
      } else {
        wrong.add(
            story.name() + " " + name + " is " + found.stream().map(PartsTest::part).toList());
      }
    }
    return right;
  }

  private static boolean isCalled(Story story, Person person, String name) {
    return person.mentions().stream()
        .anyMatch(mention -> story.draft().text(mention.span()).equalsIgnoreCase(name));
  }

  private static String part(Person person) {
    boolean harmed = person.is(Part.HARMED);
    boolean accused = person.is(Part.ACCUSED);
    return harmed && accused ? "both" : harmed ? "harmed" : accused ? "accused" : "other";
  }

  private static String line(Person person) {
    return person.label()
        + " "
        + person.parts()
        + person.standings()
        + " "
        + person.sex()
        + " "
        + person.age()
        + (person.dead() ? " dead" : "")
        + (person.group() ? " group" : "")
        + " "
        + person.occupations()
        + person.kin()
        + " x"
        + person.mentions().size()
        + " "
        + person.evidence().stream().map(e -> e.part().label() + ": " + e.why()).toList();
  }
}
