package org.heed.analysis.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.heed.analysis.LanguageProfile;
import org.heed.analysis.SampleDraft;
import org.heed.analysis.Tokens;
import org.heed.text.Draft;
import org.heed.text.Language;
import org.heed.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the tokens of any text; each case prints its seed. */
class TokensPropertyTest {

  private static final String[] PIECES = {
    "She",
    "didn't",
    "can\u2019t",
    "rape",
    "RAPE",
    "O'Brien's",
    "15-year-old",
    "1,200",
    "U.S.",
    "9 a.m.",
    "Mr.",
    "\u200b",
    "\u200d",
    "\u00ad",
    "\u2060",
    "\u200e",
    "\ufeff",
    "_",
    "*",
    "#",
    "caf\u00e9",
    "e\u0301",
    "\ufb01nd",
    "\u0130stanbul",
    "\ud83d\ude22",
    "\ud835\udc2b",
    "\u5973\u4eba",
    "\u0627\u0644\u0639\u0631\u0628\u064a\u0629",
    "'",
    "\"",
    "\u201c",
    "\u201d",
    "\u2018",
    "\u2019",
    ".",
    "!",
    "?",
    "...",
    ",",
    ":",
    ";",
    "(",
    ")",
    "\u2014",
    "-",
    " ",
    " ",
    " ",
    " ",
    "\n",
    "\u00a0",
    "a",
    "I",
    "'s",
    "n't",
    "x.y",
    "foo.bar",
    "http://a.b/c?d=e",
    "\ud800"
  };

  private final LanguageProfile english = new Profiles().of(Language.ENGLISH).orElseThrow();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void tokensAreInOrderWithinBlocksAndHoldEveryLetter(long seed) {
    Draft draft = random(seed);
    Tokens tokens = english.tokens(draft);
    String prose = draft.prose();

    boolean[] covered = new boolean[prose.length()];
    int last = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Span span = tokens.span(i, i + 1);
      assertThat(span.length()).as("seed %d token %d", seed, i).isPositive();
      assertThat(span.start()).as("seed %d token %d", seed, i).isGreaterThanOrEqualTo(last);
      assertThat(draft.blocks().get(draft.blockAt(span.start())).span().contains(span))
          .as("seed %d token %d in one block", seed, i)
          .isTrue();
      assertThat(tokens.firstFrom(span.start())).isEqualTo(i);
      for (int at = span.start(); at < span.end(); at++) {
        covered[at] = true;
      }
      last = span.end();
    }
    for (int at = 0; at < prose.length(); at++) {
      if (Character.isLetterOrDigit(prose.charAt(at))) {
        assertThat(covered[at]).as("seed %d, %d: %s", seed, at, prose.charAt(at)).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26})
  void theWordsOfATokenAreReadAsThatToken(long seed) {
    Draft draft = random(seed);
    Tokens tokens = english.tokens(draft);
    for (int i = 0; i < tokens.size(); i++) {
      String text = draft.text(tokens.span(i, i + 1));
      Tokens again = english.phrase(text);
      assertThat(again.size()).as("seed %d: <%s>", seed, text).isEqualTo(1);
      assertThat(again.form(0)).as("seed %d: <%s>", seed, text).isEqualTo(tokens.form(i));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34})
  void sentencesPartitionTheTokensAndStayWithinBlocks(long seed) {
    Draft draft = random(seed);
    Tokens tokens = english.tokens(draft);
    int next = 0;
    for (int i = 0; i < tokens.sentences(); i++) {
      assertThat(tokens.firstOf(i)).isEqualTo(next);
      next = tokens.afterLastOf(i);
      Span span = tokens.sentenceSpan(i);
      assertThat(draft.blocks().get(draft.blockAt(span.start())).span().contains(span)).isTrue();
      assertThat(span.contains(tokens.span(tokens.firstOf(i), next))).isTrue();
    }
    assertThat(next).isEqualTo(tokens.size());
  }

  @Test
  void threadsReadTheSameTokens() throws Exception {
    Draft draft = random(99);
    List<String> expected = describe(draft);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<String>>> tasks = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        tasks.add(() -> describe(draft));
      }
      for (Future<List<String>> result : threads.invokeAll(tasks)) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void anotherProfileReadsTheSame() {
    Draft draft = random(7);
    LanguageProfile other = new Profiles().of(Language.ENGLISH).orElseThrow();
    assertThat(describe(other, draft)).isEqualTo(describe(draft));
  }

  private List<String> describe(Draft draft) {
    return describe(english, draft);
  }

  private static List<String> describe(LanguageProfile profile, Draft draft) {
    Tokens tokens = profile.tokens(draft);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      all.add(
          tokens.start(i)
              + "-"
              + tokens.end(i)
              + " "
              + tokens.form(i).readings()
              + " "
              + tokens.form(i).lemmas()
              + " "
              + tokens.sentence(i));
    }
    return all;
  }

  private static Draft random(long seed) {
    Random random = new Random(seed);
    String[] paragraphs = new String[1 + random.nextInt(6)];
    for (int i = 0; i < paragraphs.length; i++) {
      StringBuilder paragraph = new StringBuilder("x");
      int pieces = random.nextInt(200);
      for (int j = 0; j < pieces; j++) {
        paragraph.append(PIECES[random.nextInt(PIECES.length)]);
        if (random.nextInt(3) == 0) {
          paragraph.append(' ');
        }
      }
      paragraphs[i] = paragraph.toString();
    }
    return SampleDraft.of(paragraphs);
  }
}
