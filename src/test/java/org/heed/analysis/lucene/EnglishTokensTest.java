package org.heed.analysis.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.heed.analysis.LanguageProfile;
import org.heed.analysis.SampleDraft;
import org.heed.analysis.Tokens;
import org.heed.text.Draft;
import org.heed.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTokensTest {

  private final LanguageProfile english = new Profiles().of(Language.ENGLISH).orElseThrow();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "didn't|did n't",
        "can't|ca n't",
        "cannot|can not",
        "Cannot|can not",
        "she's|she 's",
        "victim's|victim 's",
        "victims'|victims",
        "we'll|we 'll",
        "they've|they 've",
        "I'm|i 'm",
        "he'd|he 'd",
        "you're|you 're",
        "wouldn't've|would n't 've",
        "O'Brien|o'brien",
        "O'Brien's|o'brien 's",
        "Rene\u0301e's|ren\u00e9e 's",
        "MP's|mp 's",
        "1990's|1990 's",
        "o'clock|o'clock",
        "15-year-old|15 year old",
        "twenty-one|twenty one",
        "self-harm|self harm",
        "1,200|1,200",
        "U.S. Attorney|u.s attorney",
        "a.m.|a.m",
        "report.cybertip.org|report.cybertip.org",
        "night.Police|night police",
        "BRANDT:It|brandt it",
        "_very_ **bold**|very bold",
        "snake_case|snake case",
        "12:41|12 41",
        "£11m|11m",
        "café|café",
        "n't|n't",
        "'s|'s",
        "'ll|'ll",
        "rock 'n' roll|rock n roll",
        "the '90s|the 90s",
        "\"Panorama\"'s|panorama 's"
      })
  void wordsAndCliticsAreSplitAsRulesExpect(String text, String norms) {
    assertThat(norms(english.phrase(text))).containsExactly(norms.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "r\u200baped",
        "ra\u200dped",
        "rap\u2060ed",
        "r\u200ea\u200fped",
        "ra\u00adped",
        "\ufeffraped",
        "\uff52\uff41\uff50\uff45\uff44",
        "RAPED",
        "\ud835\udc2b\ud835\udc1a" + "\ud835\udc29\ud835\udc1e\ud835\udc1d"
      })
  void aWordIsFoundWhateverHidesInIt(String disguised) {
    assertThat(norms(english.phrase(disguised))).containsExactly("raped");
  }

  @Test
  void offsetsAreThoseOfTheProseAroundWhatWasLeftOut() {
    Draft draft = SampleDraft.of("First.", "He r\u200baped her\u200b, she didn\u2019t");
    Tokens tokens = english.tokens(draft);

    assertThat(texts(draft, tokens))
        .containsExactly("First", "He", "r\u200baped", "her", "she", "did", "n\u2019t");
  }

  @Test
  void composedAndDecomposedLettersAreOneWord() {
    Tokens tokens = english.phrase("Ren\u00e9e Rene\u0301e");

    assertThat(tokens.form(0)).isSameAs(tokens.form(1));
    assertThat(tokens.end(1)).isEqualTo(12);
  }

  @Test
  void oneWordIsOneObjectInPhrasesAndDrafts() {
    Tokens phrase = english.phrase("rape");
    Tokens draft = english.tokens(SampleDraft.of("Rape is RAPE."));

    assertThat(draft.form(0)).isSameAs(phrase.form(0));
    assertThat(draft.form(2)).isSameAs(phrase.form(0));
  }

  @ParameterizedTest
  @CsvSource({
    "15,15", "0,0", "'1,200',1200", "'12,345,678',12345678", "fifteen,15", "Fifteen,15", "zero,0",
    "ninety,90", "15th,-1", "4.99,-1", "'1,20',-1", "1990s,-1", "hundred,-1", "child,-1",
    "12345678901,-1", "'1,2345',-1"
  })
  void cardinalsHaveTheirValue(String word, int value) {
    assertThat(english.phrase(word).form(0).number()).isEqualTo(value);
  }

  @Test
  void noTokenCrossesABlock() {
    Draft draft = SampleDraft.of("self", "harm and can", "not");
    assertThat(texts(draft, english.tokens(draft)))
        .containsExactly("self", "harm", "and", "can", "not");
  }

  @Test
  void anEmptyPhraseHasNoTokens() {
    assertThat(english.phrase("").size()).isZero();
    assertThat(english.phrase(" …—'\" ").size()).isZero();
  }

  @Test
  void aWordLongerThanTheTokenizersBufferLosesNoLetter() {
    Draft draft = SampleDraft.of("x".repeat(10_000));
    Tokens tokens = english.tokens(draft);

    assertThat(String.join("", texts(draft, tokens))).isEqualTo(draft.prose());
  }

  private static List<String> norms(Tokens tokens) {
    List<String> norms = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      norms.add(tokens.form(i).norm());
    }
    return norms;
  }

  private static List<String> texts(Draft draft, Tokens tokens) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      texts.add(draft.text(tokens.span(i, i + 1)));
    }
    return texts;
  }
}
