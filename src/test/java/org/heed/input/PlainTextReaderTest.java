package org.heed.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.input.Reading.comments;
import static org.heed.input.Reading.outline;
import static org.heed.input.Reading.sourceOf;
import static org.heed.input.Reading.text;

import org.heed.text.Draft;
import org.junit.jupiter.api.Test;

class PlainTextReaderTest {

  @Test
  void paragraphsStandBetweenBlankLinesOfAnyKind() {
    for (String end : new String[] {"\n", "\r\n", "\r"}) {
      Draft draft = text("Headline" + end + end + "One." + end + " \u00a0" + end + "Two." + end);

      assertThat(outline(draft)).containsExactly("headline: Headline", "body: One.", "body: Two.");
    }
  }

  @Test
  void theFirstParagraphIsTheHeadlineWhenItIsOneShortLine() {
    assertThat(outline(text("x".repeat(160) + "\n\nBody"))).first().asString().startsWith("head");
    assertThat(outline(text("x".repeat(161) + "\n\nBody"))).first().asString().startsWith("body");
    assertThat(outline(text("One\ntwo\n\nBody"))).containsExactly("body: One\ntwo", "body: Body");
  }

  @Test
  void aSingleLineIsAHeadline() {
    assertThat(outline(text("\n\n  Man held\n"))).containsExactly("headline: Man held");
  }

  @Test
  void hardWrappedLinesStayOneBlockWithTheirLineEnds() {
    Draft draft = text("H\n\nShe was\r\n  walking\rhome.\n");

    assertThat(outline(draft)).last().isEqualTo("body: She was\r\n  walking\rhome.");
    assertThat(sourceOf(draft, "was\r\n  walking")).isEqualTo("was\r\n  walking");
    assertThat(draft.isVerbatim(draft.blocks().get(1).span())).isTrue();
  }

  @Test
  void aParagraphWhoseEveryLineIsAListItemIsAList() {
    assertThat(outline(text("H\n\n- one\n* two\n • three\n12. four\n\n- five\nsix")))
        .containsExactly(
            "headline: H",
            "list-item: one",
            "list-item: two",
            "list-item: three",
            "list-item: four",
            "body: - five\nsix");
  }

  @Test
  void aStetLineIsACommentOnTheNextParagraph() {
    Draft draft = text("H\n\n[stet a/b: why]\nOne.\n\n  [stet-all c/*: so] \n\nTwo.\n");

    assertThat(outline(draft)).containsExactly("headline: H", "body: One.", "body: Two.");
    assertThat(comments(draft)).containsExactly("1 stet a/b: why", "2 stet-all c/*: so");
  }

  @Test
  void aStetLineWithinAParagraphSpeaksOfThatParagraph() {
    Draft draft = text("H\n\nOne\n[stet a/b: why]\ntwo.\n\nThree.\n");

    assertThat(outline(draft)).containsExactly("headline: H", "body: One\ntwo.", "body: Three.");
    assertThat(comments(draft)).containsExactly("1 stet a/b: why");
  }

  @Test
  void aStetLineUnderAParagraphSpeaksOfTheNext() {
    assertThat(comments(text("H\n\nOne\n[stet a/b: why]\n\nTwo.\n")))
        .containsExactly("2 stet a/b: why");
  }

  @Test
  void aStetLineAboveTheHeadlineLeavesItAHeadline() {
    Draft draft = text("[stet a/b: why]\nHeadline\n\nBody\n");

    assertThat(outline(draft)).containsExactly("headline: Headline", "body: Body");
    assertThat(comments(draft)).containsExactly("0 stet a/b: why");
  }

  @Test
  void bracketsThatAreNoStetLineAreProse() {
    assertThat(outline(text("H\n\n[stetson] hats\n\nHe said [stet x: y] twice.\n\n[Picture]")))
        .containsExactly(
            "headline: H",
            "body: [stetson] hats",
            "body: He said [stet x: y] twice.",
            "body: [Picture]");
  }

  @Test
  void aRuleAcrossThePageIsNoProse() {
    assertThat(outline(text("H\n\nOne.\n\n* * *\n\nTwo.\n\n———\n\nThree.")))
        .containsExactly("headline: H", "body: One.", "body: Two.", "body: Three.");
  }

  @Test
  void anEmptyTextHasNoBlocks() {
    assertThat(text("").blocks()).isEmpty();
    assertThat(text(" \r\n\u00a0\n").blocks()).isEmpty();
  }
}
