package org.heed.analysis.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.heed.analysis.Analysis;
import org.heed.analysis.LanguageProfile;
import org.heed.analysis.NameSpan;
import org.heed.analysis.SampleDraft;
import org.heed.analysis.SentenceSyntax;
import org.heed.analysis.SentenceText;
import org.heed.analysis.Syntax;
import org.heed.analysis.SyntaxReader;
import org.heed.analysis.Tagging;
import org.heed.analysis.Tokens;
import org.heed.analysis.Unread;
import org.heed.analysis.lucene.Profiles;
import org.heed.text.Draft;
import org.heed.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishSyntaxTest {

  private static final SyntaxReader SYNTAX = new EnglishSyntax(Path.of("target/models/en"));
  private static final LanguageProfile ENGLISH =
      new Profiles(SYNTAX).of(Language.ENGLISH).orElseThrow();

  private static Analysis analysis(String text) {
    return new Analysis(SampleDraft.of(text), ENGLISH);
  }

  /** The words of the first sentence, each with something of its grammar. */
  private static String shown(Analysis analysis, IntFunction<String> what) {
    Tokens tokens = analysis.tokens();
    StringBuilder shown = new StringBuilder();
    for (int token = 0; token < tokens.afterLastOf(0); token++) {
      shown
          .append(token == 0 ? "" : " ")
          .append(analysis.draft().text(tokens.span(token, token + 1)))
          .append('/')
          .append(what.apply(token));
    }
    return shown.toString();
  }

  @Test
  void tagsAndLemmasBelongToHeedsOwnWords() {
    Analysis analysis = analysis("“She didn’t know the 14-year-old,” Mr. Hall’s sister said.");
    Tagging tags = analysis.syntax().tags(0).orElseThrow();
    assertThat(shown(analysis, tags::tag))
        .isEqualTo(
            "She/PRP did/VBD n’t/RB know/VB the/DT 14/CD year/NN old/JJ Mr/NNP Hall/NNP ’s/POS"
                + " sister/NN said/VBD");
    assertThat(shown(analysis, tags::lemma))
        .isEqualTo(
            "She/she did/do n’t/not know/know the/the 14/14 year/year old/old Mr/Mr. Hall/Hall"
                + " ’s/'s sister/sister said/say");
  }

  @Test
  void aPassiveClauseHasItsSubjectAndItsAgent() {
    Analysis analysis = analysis("A woman was attacked by her former husband in Leeds.");
    SentenceSyntax syntax = analysis.syntax().of(0).orElseThrow();
    int attacked = 3;
    assertThat(syntax.head(attacked)).isEqualTo(SentenceSyntax.NONE);
    assertThat(syntax.relation(1)).isEqualTo("nsubj:pass");
    assertThat(syntax.head(1)).isEqualTo(attacked);
    assertThat(syntax.is(7, "obl")).isTrue();
    assertThat(syntax.lemma(syntax.childBy(7, "case"))).isEqualTo("by");
  }

  @Test
  void namesAreToldApartByWhatBearsThem() {
    Analysis analysis = analysis("Sarah Whitfield flew to Portugal for Barclays Bank.");
    assertThat(analysis.syntax().names(0).orElseThrow())
        .containsExactly(
            new NameSpan(0, 2, NameSpan.Kind.PERSON),
            new NameSpan(4, 5, NameSpan.Kind.PLACE),
            new NameSpan(6, 8, NameSpan.Kind.ORGANISATION));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said: 'I can't.' [Then he left]",
        "The victims' families – all 12 – wept… and left; \"enough\", they said.",
        "WOMAN, 24, KILLED BY HER PARTNER IN LONDON FLAT",
        "She paid £1,200 (about $1,500) at 7.30pm on 3/4/2021 & left?!",
        "\u200fA\u00adnna’s e-mail: anna@example.org – https://example.org/a-b",
        "« Non », a dit-elle ; 100% “yes.” she said",
        "A"
      })
  void everyWordHasATagALemmaAndAHeadInItsSentenceWhateverMarksStandBetween(String text) {
    Analysis analysis = analysis(text);
    Tokens tokens = analysis.tokens();
    for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
      SentenceSyntax syntax = analysis.syntax().of(sentence).orElseThrow();
      int size = tokens.afterLastOf(sentence) - tokens.firstOf(sentence);
      assertThat(syntax.size()).isEqualTo(size);
      for (int word = 0; word < size; word++) {
        assertThat(syntax.tag(word)).isNotBlank();
        assertThat(syntax.lemma(word)).isNotBlank();
        assertThat(syntax.head(word)).isBetween(-1, size - 1).isNotEqualTo(word);
      }
      assertThat(IntStream.range(0, size).filter(word -> syntax.head(word) < 0)).isNotEmpty();
      for (NameSpan name : analysis.syntax().names(sentence).orElseThrow()) {
        assertThat(name.after()).isBetween(name.first() + 1, size);
      }
    }
  }

  @Test
  void aHeadlineInCapitalsIsReadAsWords() {
    Analysis analysis = analysis("WOMAN KILLED BY HER PARTNER IN FLAT");
    assertThat(analysis.syntax().of(0).orElseThrow().lemma(1)).isEqualTo("kill");
  }

  @Test
  void aLongSentenceIsCutAtItsPunctuationAndHangsTogether() {
    String clause = "the man told the court that he had never met the woman before that night";
    Analysis analysis = analysis("Hall said " + (clause + "; ").repeat(20) + clause + ".");
    SentenceSyntax syntax = analysis.syntax().of(0).orElseThrow();
    assertThat(syntax.size()).isGreaterThan(EnglishSyntax.LONGEST * 2);
    assertThat(IntStream.range(0, syntax.size()).filter(word -> syntax.head(word) < 0)).hasSize(1);
    assertThat(analysis.syntax().gaps()).isEmpty();
  }

  @Test
  void aLongSentenceWithoutPunctuationIsReportedAsUnchecked() {
    Analysis analysis = analysis("and he said ".repeat(60) + "no.");
    Syntax syntax = analysis.syntax();
    assertThat(syntax.of(0)).isEmpty();
    assertThat(syntax.of(0)).isEmpty();
    assertThat(syntax.gaps())
        .singleElement()
        .satisfies(
            gap -> {
              assertThat(gap.reason()).isEqualTo("sentence too long");
              assertThat(gap.span()).isEqualTo(analysis.tokens().sentenceSpan(0));
            });
  }

  @Test
  void equalSentencesAreReadOnceWhateverDraftTheyStandIn() throws Unread {
    Draft one = SampleDraft.of("It rained. She was found dead in Hull.");
    Draft other = SampleDraft.of("She was found dead in Hull. It snowed.");
    SentenceText first = SentenceText.of(one, ENGLISH.tokens(one), 1);
    SentenceText second = SentenceText.of(other, ENGLISH.tokens(other), 0);
    assertThat(first).isEqualTo(second).hasSameHashCodeAs(second);
    assertThat(SYNTAX.dependencies(first)).isSameAs(SYNTAX.dependencies(second));
    assertThat(SYNTAX.tags(first)).isSameAs(SYNTAX.dependencies(first).tagging());
  }

  @Test
  void manyThreadsReadTheSameAsOne() throws Exception {
    String text = "The man who stabbed %s was jailed for life at court number %d.";
    List<Analysis> drafts =
        IntStream.range(0, 200).mapToObj(i -> analysis(text.formatted("Anna Bell", i))).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<String>> read =
          drafts.stream()
              .map(draft -> threads.submit(() -> draft.syntax().of(0).orElseThrow().toString()))
              .toList();
      SyntaxReader alone = new EnglishSyntax(Path.of("target/models/en"));
      LanguageProfile profile = new Profiles(alone).of(Language.ENGLISH).orElseThrow();
      for (int i = 0; i < drafts.size(); i += 20) {
        Analysis again = new Analysis(drafts.get(i).draft(), profile);
        assertThat(read.get(i).get()).isEqualTo(again.syntax().of(0).orElseThrow().toString());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aMissingModelIsSaidWithPlaceFactAndRemedy(@TempDir Path folder) {
    SyntaxReader reader = new EnglishSyntax(folder);
    Analysis analysis =
        new Analysis(
            SampleDraft.of("She left. He stayed."),
            new Profiles(reader).of(Language.ENGLISH).orElseThrow());
    assertThat(reader.available()).isFalse();
    assertThat(analysis.syntax().of(0)).isEmpty();
    assertThat(analysis.syntax().of(1)).isEmpty();
    assertThat(analysis.syntax().names(1)).isEmpty();
    assertThat(analysis.syntax().gaps()).hasSize(3);
    assertThat(analysis.syntax().gaps().get(0).reason())
        .isEqualTo(
            folder.resolve("english-left3words-distsim.tagger")
                + ": the model is missing; unpack Heed again, or use --fast");
    assertThat(analysis.syntax().gaps().get(2).names()).isTrue();
  }

  @Test
  void aDamagedModelIsSaidAndNothingIsPrinted(@TempDir Path folder) throws IOException {
    for (String file : List.of(Tagger.FILE, Parser.FILE, Namer.FILE)) {
      Files.write(folder.resolve(file), "not a model".getBytes(StandardCharsets.UTF_8));
    }
    SyntaxReader reader = new EnglishSyntax(folder);
    SentenceText sentence = sentence("She left.");
    PrintStream before = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      assertThatThrownBy(() -> reader.dependencies(sentence))
          .isInstanceOf(Unread.class)
          .hasMessageContaining("may be damaged; unpack Heed again");
      assertThatThrownBy(() -> reader.names(sentence))
          .isInstanceOf(Unread.class)
          .hasMessageContaining("may be damaged");
    } finally {
      System.setErr(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private static SentenceText sentence(String text) {
    Draft draft = SampleDraft.of(text);
    return SentenceText.of(draft, ENGLISH.tokens(draft), 0);
  }
}
