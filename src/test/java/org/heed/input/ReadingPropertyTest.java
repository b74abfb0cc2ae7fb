package org.heed.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.heed.input.MadeDraft.Made;
import org.heed.input.MadeDraft.Piece;
import org.heed.text.Block;
import org.heed.text.Draft;
import org.heed.text.MediaType;
import org.heed.text.SourceSpan;
import org.heed.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every draft, tried on random ones; a failure names its seed. */
class ReadingPropertyTest {

  private static final int RUNS = 200;

  static LongStream seeds() {
    return LongStream.range(0, 6);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void plainTextIsReadAsItWasMade(long seed) {
    readsAsMade(seed, MediaType.TEXT);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void markdownIsReadAsItWasMade(long seed) {
    readsAsMade(seed, MediaType.MARKDOWN);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void htmlIsReadAsItWasMade(long seed) {
    readsAsMade(seed, MediaType.HTML);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void rubbishIsReadWithoutAFailureAndInOrder(long seed) {
    String[] scraps = {
      "<p>",
      "</p>",
      "<b>",
      "</b>",
      "<table>",
      "<td>",
      "</table>",
      "<li>",
      "<h1>",
      "</h1>",
      "<q>",
      "</q>",
      "<img alt=\"a &amp; b\">",
      "<a rel=tag>",
      "</a>",
      "<br>",
      "<!--",
      "-->",
      "<![CDATA[",
      "]]>",
      "<?x",
      "?>",
      "<svg>",
      "</svg>",
      "<select>",
      "<option>",
      "<title>",
      "<template>",
      "&eacute;",
      "&amp",
      "&#x",
      "&",
      "<",
      ">",
      "\"",
      "'",
      "*",
      "**",
      "_",
      "`",
      "```\n",
      "[",
      "](",
      ")",
      "![",
      "> ",
      "- ",
      "1. ",
      "# ",
      "---\n",
      "+++\n",
      "title: ",
      "\n",
      "\n\n",
      "\r\n",
      "\r",
      " ",
      "    ",
      "\t",
      "|",
      "\\",
      "\u00ad",
      "\u200f",
      "word",
      "é",
      "😀",
      "\ud83d",
      "قال",
      "⟦",
      "⟧",
      "[stet a/b: c]\n",
      "<article>",
      "<hr>",
      "12.41 ",
      "</div>",
      "<div lang=fr>",
      "<font>",
      "<p/>"
    };
    for (int run = 0; run < RUNS; run++) {
      Random random = new Random(seed * RUNS + run);
      StringBuilder source = new StringBuilder();
      int count = random.nextInt(40);
      for (int i = 0; i < count; i++) {
        source.append(scraps[random.nextInt(scraps.length)]);
      }
      for (MediaType type : MediaTypes.READABLE) {
        String name = type.name() + ", seed " + seed + ", run " + run + ":\n" + source;
        holdsTogether(Reading.read(source.toString(), type), name);
      }
    }
  }

  private static void readsAsMade(long seed, MediaType type) {
    for (int run = 0; run < RUNS; run++) {
      MadeDraft made = new MadeDraft(seed * RUNS + run, type);
      String name = "seed " + seed + ", run " + run + ":\n" + made.source();
      Draft draft = Reading.read(made.source(), type);
      holdsTogether(draft, name);
      assertThat(draft.blocks()).as(name).hasSameSizeAs(made.blocks());
      for (int i = 0; i < made.blocks().size(); i++) {
        Block block = draft.blocks().get(i);
        Made expected = made.blocks().get(i);
        assertThat(draft.text(block.span())).as(name).isEqualTo(expected.prose());
        assertThat(block.role()).as(name).isEqualTo(expected.role());
        mapsAsMade(draft, block.span().start(), expected.pieces(), name);
      }
    }
  }

  private static void mapsAsMade(Draft draft, int blockStart, List<Piece> pieces, String name) {
    int at = blockStart;
    for (Piece piece : pieces) {
      for (int unit = 0; unit < piece.prose().length(); unit++) {
        Span span = new Span(at + unit, at + unit + 1);
        SourceSpan expected =
            piece.verbatim()
                ? new SourceSpan(piece.start() + unit, piece.start() + unit + 1)
                : new SourceSpan(piece.start(), piece.end());
        assertThat(draft.toSource(span)).as(name).isEqualTo(expected);
        assertThat(draft.toProse(expected).contains(span)).as(name).isTrue();
      }
      at += piece.prose().length();
    }
  }

  /** What the contract promises of every draft. */
  private static void holdsTogether(Draft draft, String name) {
    int proseEnd = 0;
    int sourceStart = 0;
    int section = 0;
    List<Block> blocks = draft.blocks();
    for (int b = 0; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      assertThat(block.span().start()).as(name).isEqualTo(b == 0 ? 0 : proseEnd + 2);
      assertThat(block.span().length()).as(name).isPositive();
      assertThat(draft.text(block.span())).as(name).isEqualTo(draft.text(block.span()).strip());
      assertThat(block.source().start()).as(name).isGreaterThanOrEqualTo(sourceStart);
      assertThat(block.source().end()).as(name).isLessThanOrEqualTo(draft.source().length());
      assertThat(draft.toSource(block.span())).as(name).isEqualTo(block.source());
      assertThat(block.section()).as(name).isBetween(section - 1, section + 1);
      section = Math.max(section, block.section());
      int before = block.source().start();
      for (int i = block.span().start(); i < block.span().end(); i++) {
        SourceSpan unit = draft.toSource(new Span(i, i + 1));
        assertThat(unit.start()).as(name).isGreaterThanOrEqualTo(before);
        before = unit.start();
        if (unit.length() == 1 && draft.isVerbatim(new Span(i, i + 1))) {
          assertThat(draft.source().charAt(unit.start()))
              .as(name)
              .isEqualTo(draft.prose().charAt(i));
        }
        assertThat(draft.blockAt(i)).as(name).isEqualTo(b);
      }
      proseEnd = block.span().end();
      sourceStart = block.source().start();
    }
    assertThat(draft.prose()).as(name).hasSize(proseEnd).doesNotContain("\u00ad");
    int commentStart = 0;
    for (var comment : draft.comments()) {
      assertThat(comment.span().start()).as(name).isGreaterThanOrEqualTo(commentStart);
      assertThat(comment.block()).as(name).isBetween(0, draft.blocks().size());
      commentStart = comment.span().start();
    }
  }
}
