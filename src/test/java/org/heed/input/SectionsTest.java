package org.heed.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.input.Reading.html;
import static org.heed.input.Reading.markdown;
import static org.heed.input.Reading.outline;
import static org.heed.input.Reading.sections;
import static org.heed.input.Reading.text;

import org.junit.jupiter.api.Test;

class SectionsTest {

  @Test
  void aStoryWithCrossheadsIsOneStory() {
    assertThat(sections(text("Man held\n\nOne.\n\nThe night before\n\nTwo.\n\nWhat next?\n\nEnd.")))
        .isEqualTo("000000");
    assertThat(sections(markdown("# Man held\n\nOne.\n\n## Before\n\nTwo.\n\n### And\n\nThree.\n")))
        .isEqualTo("000000");
    assertThat(sections(html("<h1>Man held</h1><p>One.<h2>Before</h2><p>Two.<h2>After</h2><p>x")))
        .isEqualTo("000000");
  }

  @Test
  void aPauseBetweenTwoParagraphsIsNoCut() {
    assertThat(sections(text("Long read\n\nOne.\n\n* * *\n\nTwo.\n\n***\n\nThree.")))
        .isEqualTo("0000");
    assertThat(sections(markdown("# Long read\n\nOne.\n\n***\n\nTwo.\n"))).isEqualTo("000");
    assertThat(sections(html("<h1>Long read</h1><p>One.<hr><p>Two."))).isEqualTo("000");
  }

  @Test
  void aHeadingAfterARuleStartsAnotherStory() {
    var letter =
        text("Our letter\n\nHello.\n\n---\n\nMan held\n\nOne.\n\n---\n\nGirl safe\n\nTwo.");
    assertThat(sections(letter)).isEqualTo("001122");
    assertThat(outline(letter)).contains("subhead: Man held", "subhead: Girl safe");
    assertThat(sections(markdown("# Letter\n\nHello.\n\n---\n\n## Man held\n\nOne.\n")))
        .isEqualTo("0011");
    assertThat(sections(html("<h1>Letter</h1><p>Hello.<hr><h2>Man held</h2><p>One.")))
        .isEqualTo("0011");
  }

  @Test
  void theItemsOfARoundUpAreStoriesAndTheirCrossheadsAreNot() {
    assertThat(sections(text("News in brief\n\nMan held\n\nOne.\n\nGirl safe\n\nTwo.\n\nThree.")))
        .isEqualTo("011222");
    assertThat(
            sections(
                markdown(
                    "# Court round-up\n\n## Man held\n\nOne.\n\n### Before\n\nTwo.\n\n## Girl\n\nx\n")))
        .isEqualTo("0111122");
    assertThat(sections(html("<h1>En bref</h1><h2>Un</h2><p>x<h2>Deux</h2><p>y")))
        .isEqualTo("01122");
    assertThat(sections(text("Noticias breves\n\nUno\n\nTexto uno.\n\nDos\n\nTexto dos.")))
        .isEqualTo("01122");
    assertThat(sections(text("موجز الأخبار\n\nحبس رجل\n\nالنص الأول.\n\nإنقاذ فتاة\n\nالنص.")))
        .isEqualTo("01122");
  }

  @Test
  void boldLinesAreTheHeadingsOfARoundUp() {
    assertThat(sections(markdown("# In brief\n\n**Man held**\n\nOne.\n\n**Girl safe**\n\nTwo.\n")))
        .isEqualTo("01122");
    assertThat(sections(markdown("# Man held\n\n**Before**\n\nOne.\n\n**After**\n\nTwo.\n")))
        .isEqualTo("00000");
  }

  @Test
  void theEntriesOfALiveBlogAreOneStory() {
    assertThat(
            sections(
                text(
                    "Live: trial in brief\n\n12.41 Summary\n\nOne.\n\n---\n\n12:05\n\nTwo.\n\n"
                        + "4.15pm The verdict\n\nThree.\n\n9 am\n\nFour.\n\n11h30 Fin\n\nFive.")))
        .isEqualTo("00000000000");
    assertThat(
            sections(
                html(
                    "<h1>Trial</h1><div class=liveblog><article><h2>One</h2><p>x</article>"
                        + "<article><h2>Two</h2><p>y</article></div>")))
        .isEqualTo("00000");
    assertThat(
            sections(
                html(
                    "<h1>Trial</h1><article><h2>12.41 One</h2><p>x</article>"
                        + "<article><time>12:05</time><p>y</article>")))
        .isEqualTo("00000");
  }

  @Test
  void aTimeIsToldFromOtherNumbers() {
    for (String timed :
        new String[] {
          "12.41 Summary",
          "11:30",
          "4.15pm",
          "9am: doors",
          "10 a.m. Start",
          "[12:05] x",
          "**9.30**",
          "12h15 La cour",
          "18 h",
          "12.05.30",
          "١٢:٣٠ الحكم",
          "٩ ص"
        }) {
      assertThat(Sections.isTimed(timed)).as(timed).isTrue();
    }
    for (String untimed :
        new String[] {
          "12 people held", "2024 in brief", "10 amputees", "3,000 march", "14-year-old safe",
          "4.155 people", "1.2.2024", "Man, 41", "5 من الضحايا", "24 hommes"
        }) {
      assertThat(Sections.isTimed(untimed)).as(untimed).isFalse();
    }
  }

  @Test
  void articlesSideBySideAreStoriesAndArticlesWithinOneAreNot() {
    assertThat(
            sections(
                html(
                    "<h1>Today</h1><article><h2>One</h2><p>x</article>"
                        + "<article><h2>Two</h2><p>y</article><footer>z</footer>")))
        .isEqualTo("000111");
    assertThat(
            sections(html("<article><h1>One</h1><p>x<article><p>comment</article><p>y</article>")))
        .isEqualTo("0000");
  }

  @Test
  void aSecondHeadingOfTheTopLevelIsASecondHeadline() {
    assertThat(sections(markdown("# Man held\n\nOne.\n\n# Girl safe\n\nTwo.\n"))).isEqualTo("0011");
    assertThat(sections(markdown("---\ntitle: Man held\n---\n# Before\n\nOne.\n\n# After\n\nx\n")))
        .isEqualTo("00000");
  }
}
