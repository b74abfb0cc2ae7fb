package org.heed.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTextTest {

  @Test
  void offsetsOfTheTextThatIsLeftFindTheirPlaceInTheWhole() {
    SourceText text =
        SourceText.without("ab[[cd]]ef", List.of(new SourceSpan(2, 4), new SourceSpan(6, 8)));

    assertThat(text.text()).isEqualTo("abcdef");
    assertThat(text.startInWhole(2)).isEqualTo(4);
    assertThat(text.endInWhole(2)).isEqualTo(2);
    assertThat(text.startInWhole(4)).isEqualTo(8);
    assertThat(text.endInWhole(4)).isEqualTo(6);
    assertThat(text.endInWhole(6)).isEqualTo(10);
  }

  @Test
  void cutsThatTouchCountTogether() {
    SourceText text =
        SourceText.without("a[]{}b", List.of(new SourceSpan(1, 3), new SourceSpan(3, 5)));

    assertThat(text.text()).isEqualTo("ab");
    assertThat(text.startInWhole(1)).isEqualTo(5);
    assertThat(text.endInWhole(1)).isEqualTo(1);
  }

  @Test
  void aPartKeepsTheOffsetsOfTheWhole() {
    SourceText text =
        SourceText.part(
            "head\nli[n]e\ntail",
            new SourceSpan(5, 11),
            List.of(new SourceSpan(0, 2), new SourceSpan(7, 8), new SourceSpan(9, 10)));

    assertThat(text.text()).isEqualTo("line");
    assertThat(text.startInWhole(0)).isEqualTo(5);
    assertThat(text.startInWhole(2)).isEqualTo(8);
    assertThat(text.endInWhole(4)).isEqualTo(11);
  }

  @Test
  void aWholeSourceIsItsOwnPart() {
    SourceText text = SourceText.part("abc", new SourceSpan(0, 3), List.of());

    assertThat(text.text()).isEqualTo("abc");
    assertThat(text.startInWhole(1)).isEqualTo(1);
  }

  @Test
  void proseAcrossACutIsVerbatimOnBothSidesOfIt() {
    SourceText text = SourceText.without("ab[[cd", List.of(new SourceSpan(2, 4)));
    DraftBuilder builder = new DraftBuilder(MediaType.TEXT, text);
    builder.startBlock(Role.BODY);
    builder.verbatim(0, 4);
    Draft draft = builder.build();

    assertThat(draft.prose()).isEqualTo("abcd");
    assertThat(draft.toSource(new Span(0, 2))).isEqualTo(new SourceSpan(0, 2));
    assertThat(draft.toSource(new Span(2, 4))).isEqualTo(new SourceSpan(4, 6));
    assertThat(draft.toSource(new Span(1, 3))).isEqualTo(new SourceSpan(1, 5));
    assertThat(draft.isVerbatim(new Span(1, 3))).isFalse();
  }
}
