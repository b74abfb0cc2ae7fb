package org.heed.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.heed.text.Draft;
import org.heed.text.MediaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Deep nesting and repetition are read in time that grows with the size alone. */
class HostileInputTest {

  private static final int UNITS = 200_000;

  static Stream<Arguments> sources() {
    return Stream.of(
        html("nested divs", "<div>x"),
        html("nested bold", "<b>x"),
        html("nested links", "<a>x"),
        html("nested tables", "<table>x<tr><td>y"),
        html("nested lists", "<ul><li>x"),
        html("quotations", "<q>x"),
        html("angle brackets", "<"),
        html("ampersands", "&"),
        html("half entities", "&a"),
        html("comments", "<p>x<!-- c -->"),
        html("open comments", "<!--"),
        html("breaks", "x<br>"),
        html("pictures", "<p>x<img alt=y>"),
        html("articles", "<article><h2>x"),
        markdown("quotes", ">"),
        markdown("bullets", "* "),
        markdown("emphasis", "*a **b "),
        markdown("closers", "c* "),
        markdown("open links", "[a]("),
        markdown("open targets", "[a](<b"),
        markdown("pictures", "![a](b \"t\") "),
        markdown("open comments", "a <!-- x "),
        markdown("declarations", "a <!A "),
        markdown("instructions", "a <? "),
        markdown("open tags", "a <b c=\""),
        markdown("backslashes", "\\"),
        markdown("half entities", "&a"),
        markdown("cells", "| a \\| b "),
        markdown("underlines", "a\n===\n"),
        Arguments.of("front matter list", MediaType.MARKDOWN, front("tags: [" + many("\"a, "))),
        Arguments.of("front matter quotes", MediaType.MARKDOWN, front(many("title: \"a\n"))),
        text("lines", "a\n"),
        text("items", "- a\n"),
        text("dashes", "-"),
        text("soft hyphens", "a\u00ad"),
        text("stet lines", "[stet a/b: c]\n"),
        Arguments.of("marks", MediaType.TEXT, "# lang: en\n\n" + many("⟦a|x⟧ ")));
  }

  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource("sources")
  @Timeout(30)
  void readsInTimeThatGrowsWithTheSize(String name, MediaType type, String source) {
    assertThat(Reading.read(source, type).source()).as(name).isEqualTo(source);
  }

  @Test
  void deepNestingLosesNoProse() {
    int deep = 10_000;
    Draft html = Reading.html("<div>".repeat(deep) + "word" + "</div>".repeat(deep));
    Draft quotes = Reading.markdown(">".repeat(deep) + " word");
    Draft emphasis = Reading.markdown("*a ".repeat(900) + "word" + " b*".repeat(900));

    assertThat(html.prose()).isEqualTo("word");
    assertThat(quotes.prose()).isEqualTo("word");
    assertThat(emphasis.prose()).contains("a word b").doesNotContain("*");
  }

  @Test
  @Timeout(30)
  void deepEmphasisIsReadOnASmallStackToo() throws InterruptedException {
    StringBuilder prose = new StringBuilder();
    Runnable task =
        () -> prose.append(Reading.markdown("*".repeat(20_000) + "a" + "*".repeat(20_000)).prose());
    Thread small = new Thread(null, task, "small stack", 256 * 1024);
    small.start();
    small.join();

    assertThat(prose.toString()).isEqualTo("a");
  }

  @Test
  void bracketsOpenByTheThousandAreRefusedWithTheirLine() {
    assertThatThrownBy(() -> Drafts.read("a\n\nb\n" + "[".repeat(1001), MediaType.MARKDOWN))
        .isInstanceOf(UnreadableDraft.class)
        .hasMessageContaining("line 4: more than 1000 square brackets");
  }

  @ParameterizedTest
  @ValueSource(strings = {"- item", "+\titem", "12) item", "> - item", "- - item"})
  @Timeout(10)
  void listsNestedByTheThousandAreRefusedWithTheirLine(String item) {
    StringBuilder nested = new StringBuilder();
    for (int level = 0; level < 2000; level++) {
      nested.append("    ".repeat(level)).append(item).append('\n');
    }
    assertThatThrownBy(() -> Drafts.read(nested.toString(), MediaType.MARKDOWN))
        .isInstanceOf(UnreadableDraft.class)
        .hasMessageMatching(
            "line \\d+: lists are nested more than 100 deep; take some levels out.*");
  }

  @Test
  @Timeout(10)
  void aListNestedOnOneLineMayNotBeGoneOnWithThousandsOfTimes() {
    String opened = "* ".repeat(1000) + "x\n";
    assertThat(Reading.markdown(opened).prose()).isEqualTo("x");
    String goneOn = opened + (" ".repeat(2000) + "word\n").repeat(4000);
    assertThatThrownBy(() -> Drafts.read(goneOn, MediaType.MARKDOWN))
        .hasMessageStartingWith("line 2: lists are nested more than 100 deep");
  }

  @Test
  void listsAsDeepAsAnybodyWritesThemAreRead() {
    StringBuilder nested = new StringBuilder("* * *\n");
    for (int level = 0; level < 100; level++) {
      nested.append("  ".repeat(level)).append("- item\n");
    }
    assertThat(Reading.markdown(nested.toString()).blocks()).hasSize(100);
    String rules = ("* ".repeat(400) + "\n").repeat(3) + " ".repeat(900) + "code\n";
    assertThat(Reading.markdown(rules + "\nword").prose()).isEqualTo("word");
  }

  private static Arguments html(String name, String part) {
    return Arguments.of(name, MediaType.HTML, many(part));
  }

  private static Arguments markdown(String name, String part) {
    return Arguments.of(name, MediaType.MARKDOWN, many(part));
  }

  private static Arguments text(String name, String part) {
    return Arguments.of(name, MediaType.TEXT, many(part));
  }

  private static String front(String fields) {
    return "---\n" + fields + "\n---\nx";
  }

  private static String many(String part) {
    return part.repeat(UNITS / part.length());
  }
}
