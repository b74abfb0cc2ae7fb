package org.heed.analysis.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.heed.analysis.LanguageProfile;
import org.heed.analysis.SampleDraft;
import org.heed.analysis.Tokens;
import org.heed.text.Draft;
import org.heed.text.Language;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishSentencesTest {

  private final LanguageProfile english = new Profiles().of(Language.ENGLISH).orElseThrow();

  /** A bar stands where a sentence ends. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. Smith met Dr. Jones.|He left.",
        "He was held at 9 a.m. Monday.|Police said so.",
        "They left at 5 p.m.|The next day they returned.",
        "He lives in the U.S.|The army came.",
        "The U.S. Army came.|It left.",
        "Sentencing is set for Jan. 9 before U.S. District Judge Ana Morales.",
        "It was Smith v. Jones, i.e. the first case.|It failed.",
        "Police went to No. 10 at noon.",
        "The answer was no.|Then he said yes.",
        "J. K. Rowling and George W. Bush met.|They spoke.",
        "It was vitamin C.|The man took it.",
        "It was she and I.|Smith laughed.",
        "BURNHAM, Ill. — A jury convicted him.",
        "He lives in Springfield, Ill.|The town is small.",
        "Acme Inc. said so.|The firm closed.",
        "Smith Jr. agreed.",
        "Sgt. Hill, Det. Insp. Roe and Cllr. Dent came.",
        "\"She left.\"|She cried.",
        "\"She left,\" he said.|\"I stayed.\"",
        "\"Is it No. 10?\" he asked.",
        "\"What now?\" Smith asked.|Nobody knew.",
        "\"What now?\" Mr. Smith asked.",
        "\"What now?\"|Smith had gone.",
        "“She left.”|‘So what?’|He shrugged.",
        "(He left.)|[She stayed.]",
        "Really?!|Yes... maybe.|Wait…|No.",
        "He was 14.|15 people came.",
        "It cost $3.50 at 12.41 on Monday.",
        "1. The first point.|2. The second.",
        "One.|\"Two.|Three.\"|Four.",
        "no full stop at all"
      })
  void sentencesEndWhereAReaderWouldEndThem(String marked) {
    String[] expected = marked.split("\\|");
    assertThat(sentences(SampleDraft.of(String.join(" ", expected)))).containsExactly(expected);
  }

  @Test
  void aBlockEndsItsSentence() {
    assertThat(sentences(SampleDraft.of("Man jailed", "A man was jailed. He", "wept")))
        .containsExactly("Man jailed", "A man was jailed.", "He", "wept");
  }

  @Test
  void aSentenceMayRunOverLines() {
    assertThat(sentences(SampleDraft.of("A man\nwas jailed.\nHe wept.")))
        .containsExactly("A man\nwas jailed.", "He wept.");
  }

  @Test
  void everyTokenLiesInItsSentence() {
    Draft draft = SampleDraft.of("One. \"Two?\" Three (four). Five", "Six");
    Tokens tokens = english.tokens(draft);
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(tokens.sentenceSpan(tokens.sentence(i)).contains(tokens.span(i, i + 1))).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"word ", "word, ", "a.", "e.g. ", "\"", "'", ".\"", "J. ", "?\" Sm "})
  void aLongRunWithoutAnEndTakesLinearTime(String piece) {
    Draft draft = SampleDraft.of("x" + piece.repeat(400_000 / piece.length()));
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> english.tokens(draft));
  }

  private List<String> sentences(Draft draft) {
    Tokens tokens = english.tokens(draft);
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < tokens.sentences(); i++) {
      sentences.add(draft.text(tokens.sentenceSpan(i)));
    }
    return sentences;
  }
}
