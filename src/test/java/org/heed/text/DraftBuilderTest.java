package org.heed.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DraftBuilderTest {

  @Test
  void aVerbatimBlockMapsUnitForUnit() {
    DraftBuilder builder = builder("xx one two yy");
    builder.startBlock(Role.BODY);
    builder.verbatim(3, 10);

    Draft draft = builder.build();

    assertThat(draft.prose()).isEqualTo("one two");
    assertThat(draft.toSource(new Span(4, 7))).isEqualTo(new SourceSpan(7, 10));
    assertThat(draft.toProse(new SourceSpan(7, 10))).isEqualTo(new Span(4, 7));
    assertThat(draft.isVerbatim(new Span(0, 7))).isTrue();
  }

  @Test
  void aResolvedPieceIsNeverSplit() {
    DraftBuilder builder = builder("caf&eacute;s");
    builder.startBlock(Role.BODY);
    builder.verbatim(0, 3);
    builder.resolved("é", 3, 11);
    builder.verbatim(11, 12);

    Draft draft = builder.build();

    assertThat(draft.prose()).isEqualTo("cafés");
    assertThat(draft.toSource(new Span(3, 4))).isEqualTo(new SourceSpan(3, 11));
    assertThat(draft.toSource(new Span(2, 5))).isEqualTo(new SourceSpan(2, 12));
    assertThat(draft.toProse(new SourceSpan(5, 6))).isEqualTo(new Span(3, 4));
    assertThat(draft.isVerbatim(new Span(0, 3))).isTrue();
    assertThat(draft.isVerbatim(new Span(0, 4))).isFalse();
  }

  @Test
  void aSoftHyphenIsNoProseAndStaysInsideTheSourceOfItsWord() {
    DraftBuilder builder = builder("vic\u00adtim blame");
    builder.startBlock(Role.BODY);
    builder.verbatim(0, 13);

    Draft draft = builder.build();

    assertThat(draft.prose()).isEqualTo("victim blame");
    assertThat(draft.toSource(new Span(0, 6))).isEqualTo(new SourceSpan(0, 7));
    assertThat(draft.toSource(new Span(0, 3))).isEqualTo(new SourceSpan(0, 3));
    assertThat(draft.toSource(new Span(3, 6))).isEqualTo(new SourceSpan(4, 7));
  }

  @Test
  void blankSpaceAndUnseenMarksAtTheEndsOfABlockAreNoProse() {
    DraftBuilder builder = builder(" \u00a0\u200f\ufeffone\u200b two\u202c\r\n");
    builder.startBlock(Role.BODY);
    builder.verbatim(0, 15);

    Draft draft = builder.build();

    assertThat(draft.prose()).isEqualTo("one\u200b two");
    assertThat(draft.blocks().get(0).source()).isEqualTo(new SourceSpan(4, 12));
  }

  @Test
  void aBlankBlockIsNone() {
    DraftBuilder builder = builder("a \u00a0 b");
    builder.startBlock(Role.HEADLINE);
    builder.verbatim(1, 4);
    builder.startBlock(Role.BODY);
    builder.verbatim(4, 5);

    Draft draft = builder.build();

    assertThat(draft.blocks()).extracting(Block::role).containsExactly(Role.BODY);
    assertThat(draft.prose()).isEqualTo("b");
  }

  @Test
  void surrogatePairsKeepTheirTwoUnits() {
    DraftBuilder builder = builder("a\ud83d\ude00b");
    builder.startBlock(Role.BODY);
    builder.verbatim(0, 4);

    Draft draft = builder.build();

    assertThat(draft.toSource(new Span(1, 3))).isEqualTo(new SourceSpan(1, 3));
    assertThat(draft.text(new Span(1, 3))).isEqualTo("\ud83d\ude00");
  }

  @Test
  void blocksStandInTheOrderOfTheSourceWhateverOrderTheyCameIn() {
    DraftBuilder builder = builder("one two");
    builder.startBlock(Role.CAPTION);
    builder.verbatim(4, 7);
    builder.startBlock(Role.BODY);
    builder.verbatim(0, 3);

    Draft draft = builder.build();

    assertThat(draft.prose()).isEqualTo("one\n\ntwo");
    assertThat(draft.blocks()).extracting(Block::role).containsExactly(Role.BODY, Role.CAPTION);
    assertThat(draft.blocks().get(1).span()).isEqualTo(new Span(5, 8));
  }

  @Test
  void anInsetFollowsTheBlockItStandsIn() {
    DraftBuilder builder = builder("The man (alt) said");
    builder.startBlock(Role.BODY);
    builder.verbatim(0, 8);
    builder.startInset(Role.ALT, null);
    builder.verbatim(9, 12);
    builder.endInset();
    builder.verbatim(13, 18);

    Draft draft = builder.build();

    assertThat(draft.prose()).isEqualTo("The man  said\n\nalt");
    assertThat(draft.toSource(new Span(0, 13))).isEqualTo(new SourceSpan(0, 18));
    assertThat(draft.toSource(new Span(15, 18))).isEqualTo(new SourceSpan(9, 12));
    assertThat(draft.toProse(new SourceSpan(9, 12))).isEqualTo(new Span(15, 18));
    assertThat(draft.toProse(new SourceSpan(14, 18))).isEqualTo(new Span(9, 13));
  }

  @Test
  void anInsetOutsideOfAnyBlockStandsByItself() {
    DraftBuilder builder = builder("alt text");
    builder.startInset(Role.ALT, null);
    builder.verbatim(0, 3);
    builder.endInset();

    assertThat(builder.inBlock()).isFalse();
    assertThat(builder.build().blocks()).extracting(Block::role).containsExactly(Role.ALT);
  }

  @Test
  void sectionsAreCountedOnlyWhereProseStandsBetweenTheCuts() {
    DraftBuilder builder = builder("a b c");
    builder.nextSection();
    builder.startBlock(Role.BODY);
    builder.verbatim(0, 1);
    builder.nextSection();
    builder.nextSection();
    builder.startBlock(Role.BODY);
    builder.verbatim(2, 3);

    assertThat(builder.build().blocks()).extracting(Block::section).containsExactly(0, 1);
  }

  @Test
  void aCommentWithinABlockSpeaksOfThatBlock() {
    DraftBuilder builder = builder("one <!-- c --> two\nthree");
    builder.startBlock(Role.BODY);
    builder.verbatim(0, 4);
    builder.comment(" c ", 4, 14);
    builder.verbatim(14, 18);
    builder.startBlock(Role.BODY);
    builder.verbatim(19, 24);

    List<Comment> comments = builder.build().comments();

    assertThat(comments).containsExactly(new Comment("c", new SourceSpan(4, 14), 0));
  }

  @Test
  void aCommentAtTheEndOfALineSpeaksOfTheBlockThatEndsThere() {
    DraftBuilder builder = builder("one <!-- c --> \ntwo");
    builder.startBlock(Role.BODY);
    builder.verbatim(0, 3);
    builder.endBlock();
    builder.comment("c", 4, 14);
    builder.startBlock(Role.BODY);
    builder.verbatim(16, 19);

    assertThat(builder.build().comments()).extracting(Comment::block).containsExactly(0);
  }

  @Test
  void aCommentOnALineOfItsOwnSpeaksOfTheNextBlock() {
    DraftBuilder builder = builder("one\n<!-- c -->\ntwo");
    builder.startBlock(Role.BODY);
    builder.verbatim(0, 3);
    builder.endBlock();
    builder.comment("c", 4, 14);
    builder.startBlock(Role.BODY);
    builder.verbatim(15, 18);

    assertThat(builder.build().comments()).extracting(Comment::block).containsExactly(1);
  }

  @Test
  void aCommentBetweenTwoBlocksOfOneLineSpeaksOfTheNext() {
    DraftBuilder builder = builder("one<!--c-->two");
    builder.startBlock(Role.BODY);
    builder.verbatim(0, 3);
    builder.endBlock();
    builder.comment("c", 3, 11);
    builder.startBlock(Role.BODY);
    builder.verbatim(11, 14);

    assertThat(builder.build().comments()).extracting(Comment::block).containsExactly(1);
  }

  @Test
  void aCommentAfterTheLastBlockSpeaksOfNone() {
    DraftBuilder builder = builder("one\n\n<!--c-->");
    builder.startBlock(Role.BODY);
    builder.verbatim(0, 3);
    builder.endBlock();
    builder.comment("c", 5, 13);

    assertThat(builder.build().comments()).extracting(Comment::block).containsExactly(1);
  }

  @Test
  void aDraftWithoutProseHasNoBlocksAndMapsToItsStart() {
    Draft draft = builder("  ").build();

    assertThat(draft.blocks()).isEmpty();
    assertThat(draft.words()).isZero();
    assertThat(draft.toSource(new Span(0, 0))).isEqualTo(new SourceSpan(0, 0));
    assertThat(draft.toProse(new SourceSpan(0, 2))).isEqualTo(new Span(0, 0));
  }

  @Test
  void proseWithoutABlockIsAnErrorOfTheReader() {
    assertThatThrownBy(() -> builder("a").verbatim(0, 1)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aWordIsARunWithoutWhiteSpaceThatHoldsALetterOrADigit() {
    DraftBuilder builder = builder("It's 5 — well-known\u00a0«fact» … 😀");
    builder.startBlock(Role.BODY);
    builder.verbatim(0, "It's 5 — well-known\u00a0«fact» … 😀".length());

    assertThat(builder.build().words()).isEqualTo(4);
  }

  private static DraftBuilder builder(String source) {
    return new DraftBuilder(MediaType.TEXT, SourceText.of(source));
  }
}
