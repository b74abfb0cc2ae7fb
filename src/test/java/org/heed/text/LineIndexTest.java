package org.heed.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineIndexTest {

  @Test
  void linesEndAtLineFeedAtCarriageReturnAndAtBothTogether() {
    LineIndex lines = new LineIndex("a\nb\rc\r\nd");

    assertThat(lines.lines()).isEqualTo(4);
    assertThat(lines.start(2)).isEqualTo(2);
    assertThat(lines.start(3)).isEqualTo(4);
    assertThat(lines.start(4)).isEqualTo(7);
    assertThat(lines.end(3)).isEqualTo(7);
    assertThat(lines.end(4)).isEqualTo(8);
  }

  @Test
  void aLineEndBelongsToTheLineItEnds() {
    LineIndex lines = new LineIndex("ab\r\ncd");

    assertThat(lines.line(2)).isEqualTo(1);
    assertThat(lines.line(3)).isEqualTo(1);
    assertThat(lines.column(3)).isEqualTo(4);
    assertThat(lines.line(4)).isEqualTo(2);
    assertThat(lines.column(4)).isEqualTo(1);
  }

  @Test
  void columnsCountUtf16Units() {
    LineIndex lines = new LineIndex("x\n\ud83d\ude00y");

    assertThat(lines.column(4)).isEqualTo(3);
  }

  @Test
  void anEmptySourceHasOneLine() {
    LineIndex lines = new LineIndex("");

    assertThat(lines.lines()).isEqualTo(1);
    assertThat(lines.line(0)).isEqualTo(1);
    assertThat(lines.column(0)).isEqualTo(1);
    assertThat(lines.end(1)).isZero();
  }

  @Test
  void aFinalLineEndStartsAnEmptyLine() {
    LineIndex lines = new LineIndex("a\r");

    assertThat(lines.lines()).isEqualTo(2);
    assertThat(lines.line(2)).isEqualTo(2);
    assertThat(lines.start(2)).isEqualTo(2);
    assertThat(lines.end(2)).isEqualTo(2);
  }
}
