package org.heed.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.input.Reading.comments;
import static org.heed.input.Reading.markdown;
import static org.heed.input.Reading.outline;
import static org.heed.input.Reading.sourceOf;

import org.heed.text.Draft;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

  @Test
  void theFirstHeadingIsTheHeadlineAndTheOthersAreSubheads() {
    assertThat(outline(markdown("Intro\n\n## Man held ##\n\nBody\n\n# Later\n\nMore\n----\n")))
        .containsExactly(
            "body: Intro", "headline: Man held", "body: Body", "subhead: Later", "subhead: More");
  }

  @Test
  void blocksHaveTheirParts() {
    assertThat(outline(markdown("# H\n\nP\n\n* one\n* two\n\n  more\n\n> said\n\n1. x\n")))
        .containsExactly(
            "headline: H",
            "body: P",
            "list-item: one",
            "list-item: two",
            "list-item: more",
            "block-quote: said",
            "list-item: x");
  }

  @Test
  void whatStandsInABlockQuoteIsQuotedWhateverItIs() {
    assertThat(outline(markdown("> # Heading\n>\n> - item\n\n# H\n")))
        .containsExactly("block-quote: Heading", "block-quote: item", "headline: H");
  }

  @Test
  void codeTargetsAutolinksAndTagsAreNoProse() {
    Draft draft =
        markdown(
            "See `code` and <http://x.y> or [the *report*](http://z \"tip\") <b class=\"k\">now</b>."
                + "\n\n    indented\n\n```\nfenced\n```\n\n[ref]: http://r 'title'\n");

    assertThat(outline(draft)).containsExactly("body: See  and  or the report now.");
    assertThat(sourceOf(draft, "report now"))
        .isEqualTo("report*](http://z \"tip\") <b class=\"k\">now");
  }

  @Test
  void emphasisInTheMiddleOfAWordKeepsItsOffsets() {
    Draft draft = markdown("A sur*vi*vor spoke.");

    assertThat(draft.prose()).isEqualTo("A survivor spoke.");
    assertThat(sourceOf(draft, "survivor")).isEqualTo("sur*vi*vor");
    assertThat(sourceOf(draft, "vi")).isEqualTo("vi");
  }

  @Test
  void entitiesAndEscapesAreResolvedAndKeepTheirOffsets() {
    Draft draft = markdown("Caf&eacute;s \\*so\\* &#x201C;far&#8221; &amp; on\\e, AT&T &nosuch;");

    assertThat(draft.prose()).isEqualTo("Cafés *so* “far” & on\\e, AT&T &nosuch;");
    assertThat(sourceOf(draft, "Cafés")).isEqualTo("Caf&eacute;s");
    assertThat(sourceOf(draft, "*so*")).isEqualTo("\\*so\\*");
    assertThat(sourceOf(draft, "“far”")).isEqualTo("&#x201C;far&#8221;");
    assertThat(sourceOf(draft, "AT&T")).isEqualTo("AT&T");
  }

  @Test
  void softHyphensAreLeftOut() {
    Draft draft = markdown("The vic&shy;tim's vic\u00adtim");

    assertThat(draft.prose()).isEqualTo("The victim's victim");
    assertThat(sourceOf(draft, "victim's")).isEqualTo("vic&shy;tim's");
  }

  @Test
  void lineBreaksStandAsInTheSource() {
    Draft draft = markdown("One  \r\n  two \nthree\\\nfour<br>five<br/>\nsix");

    assertThat(draft.prose()).isEqualTo("One  \r\n  two \nthree\nfour\nfive\nsix");
    assertThat(sourceOf(draft, "One  \r\n  two")).isEqualTo("One  \r\n  two");
    assertThat(sourceOf(draft, "three\nfour")).isEqualTo("three\\\nfour");
    assertThat(sourceOf(draft, "four\nfive")).isEqualTo("four<br>five");
  }

  @Test
  void linesOfAQuoteAreOneBlock() {
    Draft draft = markdown("> She was\n> walking\nhome.\n");

    assertThat(outline(draft)).containsExactly("block-quote: She was\nwalking\nhome.");
    assertThat(sourceOf(draft, "was\nwalking")).isEqualTo("was\n> walking");
  }

  @Test
  void pictureTextsAreBlocksOfTheirOwn() {
    Draft draft = markdown("![A *small* &amp; sad girl](p.jpg \"She \\\"fled\\\" home\")\n");

    assertThat(outline(draft))
        .containsExactly("alt: A small & sad girl", "caption: She \"fled\" home");
    assertThat(sourceOf(draft, "& sad")).isEqualTo("&amp; sad");
    assertThat(sourceOf(draft, "\"fled\"")).isEqualTo("\\\"fled\\\"");
  }

  @Test
  void aPictureInASentenceLeavesTheSentenceWhole() {
    Draft draft = markdown("The man ![mark](m.png) said ![][r] so.\n\n[r]: x 'no'\n");

    assertThat(outline(draft)).containsExactly("body: The man  said  so.", "alt: mark");
    assertThat(sourceOf(draft, "man  said")).isEqualTo("man ![mark](m.png) said");
  }

  @Test
  void picturesInHtmlHaveAlternativeTextsToo() {
    assertThat(outline(markdown("One <img src=x alt=\"a &lt; b\"> two\n\n<img alt='c'>\n")))
        .containsExactly("body: One  two", "alt: a < b", "alt: c");
  }

  @Test
  void theTextOfAnHtmlBlockIsProse() {
    Draft draft =
        markdown(
            """
            # H

            <div class="x">
            The <em>vic</em>tim
            </div>

            <figure><img alt=a><figcaption>Cap&eacute;</figcaption></figure>

            > <p>quoted
            > on</p>

            <h2>Sub</h2>

            <script>
            var no;

            no();
            </script>
            """);

    assertThat(outline(draft))
        .containsExactly(
            "headline: H",
            "body: The victim",
            "alt: a",
            "caption: Capé",
            "block-quote: quoted\n  on",
            "subhead: Sub");
    assertThat(sourceOf(draft, "victim")).isEqualTo("vic</em>tim");
  }

  @Test
  void aHeadingInHtmlMayBeTheHeadline() {
    assertThat(outline(markdown("<h1 align=center>Title</h1>\n\n# Next\n")))
        .containsExactly("headline: Title", "subhead: Next");
  }

  @Test
  void commentsSpeakOfTheBlockTheyStandInOrTheNext() {
    Draft draft =
        markdown(
            """
            # H <!-- one -->

            <!-- two: a
            b -->
            Body
            <!-- three -->

            * item <!-- four -->
            * next

            <!-- five --> Text behind.
            """);

    assertThat(outline(draft))
        .containsExactly(
            "headline: H",
            "body: Body",
            "list-item: item",
            "list-item: next",
            "body: Text behind.");
    assertThat(comments(draft))
        .containsExactly("0 one", "1 two: a\nb", "2 three", "2 four", "4 five");
    assertThat(draft.source().substring(draft.comments().get(1).span().start()))
        .startsWith("<!-- two");
  }

  @Test
  void aBracketedStetIsProseSinceMarkdownHasComments() {
    assertThat(outline(markdown("[stet a/b: why]\n"))).containsExactly("body: [stet a/b: why]");
  }

  @Test
  void cellsOfATableAreBlocks() {
    Draft draft = markdown("| Name | *Age* |\n|---|:-:|\n| A \\| B | 14 |\n\nAfter\n");

    assertThat(outline(draft))
        .containsExactly("body: Name", "body: Age", "body: A | B", "body: 14", "body: After");
    assertThat(sourceOf(draft, "A | B")).isEqualTo("A \\| B");
  }

  @Test
  void emojiAndArabicKeepTheirOffsets() {
    Draft draft = markdown("😀 **قال**\u200f الرجل😀 *x*");

    assertThat(draft.prose()).isEqualTo("😀 قال\u200f الرجل😀 x");
    assertThat(sourceOf(draft, "الرجل😀")).isEqualTo("الرجل😀");
    assertThat(sourceOf(draft, "قال\u200f")).isEqualTo("قال**\u200f");
  }

  @Test
  void bracketsThatOpenNothingAreProse() {
    assertThat(markdown("5 < 6 & 7 > 2, a<b, <3 <!x <?y <!-- z [a] ![b] * _ `").prose())
        .isEqualTo("5 < 6 & 7 > 2, a<b, <3 <!x <?y <!-- z [a] ![b] * _ `");
  }

  @Test
  void anEmptyDraftHasNoBlocks() {
    assertThat(markdown("").blocks()).isEmpty();
    assertThat(markdown("\n\n---\n\n```\nx\n```\n").blocks()).isEmpty();
  }
}
