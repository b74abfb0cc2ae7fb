package org.heed.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.heed.text.LineIndex;
import org.heed.text.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExcerptTest {

  private static final int WIDTH = 60;

  @Test
  void caretsStandUnderWideCharactersAndPastCombiningMarks() {
    assertThat(show("日本語 [[e\u0301té]] 終")).containsExactly("日本語 e\u0301té 終", "       ^^^");
    assertThat(show("[[日本]]語")).containsExactly("日本語", "^^^^");
    assertThat(show("👩‍👩‍👧 [[he]]")).containsExactly("👩‍👩‍👧 he", "   ^^");
    assertThat(show("👍🏽 ❤\ufe0f [[he]]")).containsExactly("👍🏽 ❤\ufe0f he", "      ^^");
  }

  @Test
  void tabsBecomeBlanksAndTheLinesIndentationIsLeftOut() {
    assertThat(show("\ta\tb [[he]]")).containsExactly("a   b he", "      ^^");
  }

  @Test
  void aLineThatRunsFromRightToLeftShowsTheWordsInsteadOfCarets() {
    assertThat(show("قال [[إنها]] هنا"))
        .containsExactly("\u2068قال إنها هنا\u2069", "^ \u2068إنها\u2069");
  }

  @Test
  void controlsNeverReachTheTerminal() {
    assertThat(show("\u001b[2J\u0007\u009b [[he]] \u202ereversed\u202c\u007f"))
        .containsExactly("␛[2J␇\ufffd he reversed␡", "       ^^");
  }

  @Test
  void aLongLineIsCutAtWordsAroundTheSpan() {
    String before = "some words that stand before it ".repeat(20);
    String after = " and some that stand after it".repeat(20);
    List<String> shown = show(before + "[[the very span]]" + after);
    assertThat(shown.get(0)).startsWith("…").endsWith("…").contains("the very span");
    assertThat(shown.get(0).length()).isBetween(WIDTH - 15, WIDTH);
    assertThat(shown.get(1).strip()).isEqualTo("^".repeat(13));
    assertThat(shown.get(1).indexOf('^')).isEqualTo(shown.get(0).indexOf("the very"));
  }

  @Test
  void aSpanLongerThanTheTerminalIsCut() {
    List<String> shown = show("[[" + "long ".repeat(100) + "]] end");
    assertThat(shown.get(0)).hasSize(WIDTH - 1).endsWith("…");
    assertThat(shown.get(1)).endsWith("^…");
  }

  @Test
  void aSpanOverSeveralLinesIsMarkedInEach() {
    assertThat(show("one [[two\r\nthree]] four"))
        .containsExactly("one two", "    ^^^", "three four", "^^^^^");
  }

  @Test
  void anEmptySpanIsShownByOneCaret() {
    assertThat(show("one [[]]two")).containsExactly("one two", "    ^");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noLineIsWiderThanTheTerminalAndTheCaretsAreAsWideAsTheWords(long seed) {
    Random random = new Random(seed);
    String[] pieces = {"word ", "日本", "é", "e\u0301", "\t", "👩‍👩‍👧", "x", " ", "𝒳"};
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(80);
      int start = random.nextInt(length + 1);
      int from = 0;
      int to = 0;
      for (int i = 0; i <= length; i++) {
        from = i == start ? text.length() : from;
        text.append(pieces[random.nextInt(pieces.length)]);
        to = i <= start + 3 ? text.length() : to;
      }
      String source = text.toString();
      List<Excerpt> shown =
          Excerpt.of(source, new LineIndex(source), new SourceSpan(from, to), WIDTH);
      for (Excerpt excerpt : shown) {
        Cells cells = Cells.of(excerpt.line(), 0, excerpt.line().length());
        assertThat(cells.width(0, cells.size()))
            .as("seed %d, round %d: %s", seed, round, excerpt)
            .isLessThanOrEqualTo(WIDTH);
        assertThat(excerpt.marks()).as("seed %d, round %d", seed, round).contains("^");
      }
    }
  }

  private static List<String> show(String marked) {
    int start = marked.indexOf("[[");
    int end = marked.indexOf("]]") - 2;
    String source = marked.replace("[[", "").replace("]]", "");
    return Excerpt.of(source, new LineIndex(source), new SourceSpan(start, end), WIDTH).stream()
        .flatMap(excerpt -> List.of(excerpt.line(), excerpt.marks()).stream())
        .toList();
  }
}
