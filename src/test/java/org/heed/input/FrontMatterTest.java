package org.heed.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.input.Reading.comments;
import static org.heed.input.Reading.markdown;
import static org.heed.input.Reading.outline;
import static org.heed.input.Reading.sourceOf;

import org.heed.text.Draft;
import org.heed.text.Language;
import org.junit.jupiter.api.Test;

class FrontMatterTest {

  @Test
  void theTitleIsTheHeadlineAndTheFirstHeadingIsNot() {
    assertThat(outline(markdown("---\ntitle: Man held\ndate: 2024-01-01\n---\n# Head\n\nBody\n")))
        .containsExactly("headline: Man held", "subhead: Head", "body: Body");
  }

  @Test
  void fieldsThatThePageShowsAreProseInTheirParts() {
    Draft draft =
        markdown(
            """
            ---
            layout: post
            title: T
            standfirst: S
            description: D
            subtitle: U
            tags:
            - rape
            - "court, crown"
            keywords: [one, 'two three']
            slug: man-held
            author: A Writer
            byline: B
            image:
              src: x.jpg
              title: not this
              alt: A girl
              caption: A street
            ---
            Body
            """);

    assertThat(outline(draft))
        .containsExactly(
            "headline: T",
            "standfirst: S",
            "standfirst: D",
            "standfirst: U",
            "tag: rape",
            "tag: court, crown",
            "tag: one",
            "tag: two three",
            "slug: man-held",
            "byline: A Writer",
            "byline: B",
            "alt: A girl",
            "caption: A street",
            "body: Body");
  }

  @Test
  void valuesMayHoldColonsAndQuotesAsWritersWriteThem() {
    assertThat(title("title: Police: man held")).isEqualTo("Police: man held");
    assertThat(title("title: 'Tis the season")).isEqualTo("'Tis the season");
    assertThat(title("title: \"No\" means no")).isEqualTo("\"No\" means no");
    assertThat(title("title: He's 14 # stet x/y: z")).isEqualTo("He's 14");
    assertThat(title("title: C# and #metoo")).isEqualTo("C# and #metoo");
  }

  @Test
  void escapesInQuotedValuesAreResolvedAndKeepTheirOffsets() {
    Draft draft = markdown("---\ntitle: \"He said \\\"no\\\" \\u00e9\\x41 \\n on\" # c\n---\n");

    assertThat(outline(draft)).containsExactly("headline: He said \"no\" éA \n on");
    assertThat(sourceOf(draft, "\"no\"")).isEqualTo("\\\"no\\\"");
    assertThat(sourceOf(draft, "éA")).isEqualTo("\\u00e9\\x41");
    Draft single = markdown("---\ntitle: 'It''s'\n---\n");
    assertThat(outline(single)).containsExactly("headline: It's");
    assertThat(sourceOf(single, "It's")).isEqualTo("It''s");
  }

  @Test
  void valuesMayTakeSeveralLines() {
    assertThat(title("title: A man\n  was held\nslug: x")).isEqualTo("A man\n  was held");
    assertThat(title("title: >-\n  A man\n  was held\n\nslug: x")).isEqualTo("A man\n  was held");
    assertThat(title("title: |\n  A man:\n\n    was held\nslug: x"))
        .isEqualTo("A man:\n\n    was held");
    assertThat(title("title: \"A man\n  was held\"\nslug: x")).isEqualTo("A man\n  was held");
  }

  @Test
  void itsLanguageIsDeclared() {
    assertThat(markdown("---\nlang: fr-CA\n---\nx").declaredLanguage()).isEqualTo(Language.FRENCH);
    assertThat(markdown("---\nlanguage: 'es'\n---\nx").declaredLanguage())
        .isEqualTo(Language.SPANISH);
    assertThat(markdown("---\ntitle: x\n---\nx").declaredLanguage()).isNull();
  }

  @Test
  void itsCommentsAreComments() {
    Draft draft = markdown("---\n# stet a/b: one\ntitle: T # stet c/d: two\n---\nBody\n");

    assertThat(comments(draft)).containsExactly("0 stet a/b: one", "0 stet c/d: two");
  }

  @Test
  void anotherHeadlineFieldIsTheHeadlineOnlyWithoutATitle() {
    assertThat(outline(markdown("---\nheadline: H\n---\n"))).containsExactly("headline: H");
    assertThat(outline(markdown("---\nheadline: H\ntitle: T\n---\n")))
        .containsExactly("subhead: H", "headline: T");
  }

  @Test
  void namesOfAuthorsInAListAreBylines() {
    assertThat(outline(markdown("---\nauthors:\n  - name: Jo\n    url: http://x\n  - Al\n---\n")))
        .containsExactly("byline: Jo", "byline: Al");
  }

  @Test
  void tomlIsReadToo() {
    Draft draft =
        markdown(
            """
            +++
            title = "A \\"b\\""
            tags = ['x', "y"]
            [params]
            title = 'no'
            caption = '''C'''
            +++
            Body
            """);

    assertThat(outline(draft))
        .containsExactly("headline: A \"b\"", "tag: x", "tag: y", "caption: C", "body: Body");
  }

  @Test
  void linesThatAreNeverClosedAreNoFrontMatter() {
    assertThat(outline(markdown("---\ntitle: T\n\nBody\n"))).contains("body: Body");
    assertThat(outline(markdown(" ---\ntitle: T\n---\nBody\n"))).doesNotContain("headline: T");
    assertThat(outline(markdown("Text\n\n---\ntitle: T\n---\n"))).contains("body: Text");
  }

  @Test
  void crlfAndDotsCloseItToo() {
    assertThat(outline(markdown("---\r\ntitle: T\r\n...\r\nBody\r\n")))
        .containsExactly("headline: T", "body: Body");
  }

  @Test
  void malformedFieldsNeverFail() {
    for (String fields :
        new String[] {
          ": x",
          "title:",
          "title: \"open",
          "tags: [a, \"b",
          "title: {a: b}",
          "- - - x",
          "\"",
          "'",
          "title: |",
          "a: b: c",
          "\ttitle: x",
          "title: &a *b",
          "title: \"\\",
          "title: \"\\u12\"",
          "title: \"\\U99999999\""
        }) {
      assertThat(markdown("---\n" + fields + "\n---\nBody\n").prose()).as(fields).contains("Body");
    }
  }

  private static String title(String fields) {
    Draft draft = markdown("---\n" + fields + "\n---\n");
    return draft.text(draft.blocks().get(0).span());
  }
}
