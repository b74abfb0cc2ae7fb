package org.heed.analysis.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.heed.analysis.Analysis;
import org.heed.analysis.Attribution;
import org.heed.analysis.LanguageProfile;
import org.heed.analysis.Quotation;
import org.heed.analysis.SampleDraft;
import org.heed.analysis.lucene.Profiles;
import org.heed.text.Draft;
import org.heed.text.Language;
import org.heed.text.Role;
import org.heed.text.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the quotations of any soup of marks and words; each case prints its seed. */
class QuotationPropertyTest {

  private static final String[] PIECES = {
    "\"",
    "\"",
    "'",
    "'",
    "\u201c",
    "\u201d",
    "\u2018",
    "\u2019",
    "\u00ab",
    "\u00bb",
    "\u2039",
    "\u203a",
    "\u201e",
    "``",
    "''",
    "\u2019\u2019",
    " ",
    " ",
    " ",
    " ",
    " ",
    ".",
    ",",
    "?",
    ":",
    "\u2014",
    "(",
    ")",
    "she",
    "said",
    "told",
    "the",
    "court",
    "heard",
    "that",
    "Smith",
    "Judge Keane",
    "according to",
    "victims'",
    "didn't",
    "'90s",
    "was",
    "drunk",
    "known as",
    "and",
    "added",
    "who",
    "by",
    "called",
    "\n",
    "SOT,",
    "in",
    "of",
    "6",
    "\u200b"
  };

  private static final List<Role> ROLES = List.of(Role.values());

  private final LanguageProfile english = new Profiles().of(Language.ENGLISH).orElseThrow();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void quotationsNestWithinTheirBlocks(long seed) {
    Draft draft = soup(seed, 200);
    List<Quotation> all = new Analysis(draft, english).quotations().all();

    for (int i = 0; i < all.size(); i++) {
      Quotation quotation = all.get(i);
      String what = "seed " + seed + " quotation " + i + " of " + all;
      Span block = draft.blocks().get(draft.blockAt(quotation.span().start())).span();
      assertThat(block.contains(quotation.span())).as(what).isTrue();
      assertThat(quotation.span().contains(quotation.inside())).as(what).isTrue();
      assertThat(quotation.inside().length()).as(what).isPositive();
      if (quotation.speaker() != null) {
        assertThat(draft.text(quotation.speaker())).as(what).isNotBlank();
      }
      int depth = 0;
      for (int j = 0; j < all.size(); j++) {
        Quotation other = all.get(j);
        boolean holds = i != j && other.span().contains(quotation.span());
        boolean within = quotation.span().contains(other.span());
        assertThat(holds || within || !other.span().overlaps(quotation.span())).as(what).isTrue();
        depth += holds ? 1 : 0;
      }
      assertThat(depth).as(what).isLessThanOrEqualTo(MarkPairs.DEEPEST);
      if (i > 0) {
        Quotation before = all.get(i - 1);
        assertThat(before.span().start()).as(what).isLessThanOrEqualTo(quotation.span().start());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {41, 42, 43, 44, 45, 46, 47, 48})
  void reportedClausesStayWithinTheirBlocks(long seed) {
    Draft draft = soup(seed, 200);
    int last = 0;
    for (Attribution attribution : new Analysis(draft, english).attributions().all()) {
      Span clause = attribution.clause();
      Span block = draft.blocks().get(draft.blockAt(clause.start())).span();
      assertThat(block.contains(clause)).as("seed %d %s", seed, attribution).isTrue();
      assertThat(clause.start()).as("seed %d %s", seed, attribution).isGreaterThanOrEqualTo(last);
      last = clause.start();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {61, 62, 63})
  void theSameDraftReadsTheSameTwice(long seed) {
    Draft draft = soup(seed, 200);
    assertThat(new Analysis(draft, english).quotations())
        .isEqualTo(new Analysis(draft, english).quotations());
    assertThat(new Analysis(draft, english).attributions().all())
        .isEqualTo(new Analysis(draft, english).attributions().all());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        " '",
        "' ",
        "s' ",
        "\u201c",
        "\u201ca\u201d ",
        " 'a' b",
        "\"a\" said ",
        "a, ",
        "said ",
        "who said, ",
        "\u00aba ",
        "he said 'a ",
        "x 'b\" c",
        "of the ",
        "and added "
      })
  void aLongParagraphTakesLinearTime(String piece) {
    Draft draft = SampleDraft.of("x" + piece.repeat(300_000 / piece.length()));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> new Analysis(draft, english).attributions());
  }

  private static Draft soup(long seed, int pieces) {
    Random random = new Random(seed);
    String[] paragraphs = new String[1 + random.nextInt(6)];
    Role[] roles = new Role[paragraphs.length];
    for (int i = 0; i < paragraphs.length; i++) {
      StringBuilder paragraph = new StringBuilder();
      int count = 1 + random.nextInt(pieces);
      for (int j = 0; j < count; j++) {
        paragraph.append(PIECES[random.nextInt(PIECES.length)]);
      }
      paragraphs[i] = paragraph.append('x').toString();
      roles[i] = ROLES.get(random.nextInt(ROLES.size()));
    }
    return SampleDraft.of(roles, paragraphs);
  }
}
