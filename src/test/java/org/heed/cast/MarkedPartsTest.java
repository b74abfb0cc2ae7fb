package org.heed.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.heed.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many mentions of those harmed and accused in twenty stories get the part a reader gives. */
class MarkedPartsTest {

  @ParameterizedTest
  @CsvSource({"tuned, 0.55", "held, 0.45"})
  void mostMentionsOfThoseHarmedAndAccusedHaveTheirPart(String half, double least)
      throws IOException {
    int right = 0;
    int all = 0;
    int wrong = 0;
    for (MarkedStory story :
        MarkedStory.all(Path.of("src/test/resources/cast-marked").resolve(half))) {
      Cast cast = Story.cast(story.draft());
      for (MarkedStory.Mark mark : story.marks()) {
        Part part = mark.letter() == 'H' ? Part.HARMED : Part.ACCUSED;
        Part other = part == Part.HARMED ? Part.ACCUSED : Part.HARMED;
        if (mark.letter() == 'H' || mark.letter() == 'A') {
          all++;
          boolean opposite = is(cast, mark.span(), other);
          wrong += opposite ? 1 : 0;
          right += !opposite && is(cast, mark.span(), part) ? 1 : 0;
        }
      }
    }
    System.out.printf("cast, %s: %d right, %d wrong, of %d mentions%n", half, right, wrong, all);
    assertThat((double) right / all).isGreaterThanOrEqualTo(least);
    assertThat((double) wrong / all).isLessThanOrEqualTo(0.15);
  }

  private static boolean is(Cast cast, Span span, Part part) {
    return cast.people().stream()
        .filter(person -> person.is(part))
        .flatMap(person -> person.mentions().stream())
        .anyMatch(mention -> mention.span().end() == span.end());
  }
}
