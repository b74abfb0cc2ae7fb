package org.heed.analysis.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.heed.analysis.LanguageProfile;
import org.heed.analysis.PartOfSpeech;
import org.heed.analysis.WordForm;
import org.heed.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishLemmasTest {

  private final LanguageProfile english = new Profiles().of(Language.ENGLISH).orElseThrow();

  @ParameterizedTest
  @CsvSource({
    "raped,rape",
    "abusing,abuse",
    "molested,molest",
    "groomed,groom",
    "committed,commit",
    "committing,commit",
    "hanged,hang",
    "hung,hang",
    "drunk,drink",
    "drank,drink",
    "wore,wear",
    "worn,wear",
    "bore,bear",
    "left,leave",
    "led,lead",
    "lay,lie",
    "found,find",
    "saw,see",
    "blamed,blame",
    "took,take",
    "slain,slay",
    "snapped,snap",
    "jilted,jilt",
    "fondled,fondle",
    "stabbed,stab",
    "strangled,strangle",
    "overdosed,overdose",
    "trafficked,traffic",
    "harmed,harm",
    "upskirted,upskirt",
    "upskirting,upskirt",
    "deepfaked,deepfake",
    "doxxed,dox",
    "cyberflashing,cyberflash",
    "gaslit,gaslight",
    "revictimised,revictimise",
    "sexting,sext",
    "livestreamed,livestream"
  })
  void aVerbIsFoundInEachForm(String form, String lemma) {
    WordForm word = form(form);
    assertThat(word.lemmas()).contains(lemma);
    assertThat(word.canBe(PartOfSpeech.VERB)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "rapist,rapist",
    "sext,sext",
    "sextortion,sextortion",
    "paedophiles,paedophile",
    "survivors,survivor",
    "children,child",
    "kiddie,kiddie",
    "wives,wife",
    "deepfakes,deepfake",
    "CSAM,csam",
    "drunks,drunk",
    "MPs,mp",
    "complainants,complainant",
    "incels,incel",
    "femicides,femicide",
    "zorblaxes,zorblax"
  })
  void aNounIsFoundInEachForm(String form, String lemma) {
    WordForm word = form(form);
    assertThat(word.lemmas()).contains(lemma);
    assertThat(word.canBe(PartOfSpeech.NOUN)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "paedophile,pedophile", "sexualised,sexualized", "behaviour,behavior", "colour,color",
    "defence,defense", "traumatising,traumatizing", "labelled,labeled", "foetus,fetus",
    "programme,program", "revictimised,revictimized", "sceptical,skeptical", "analysed,analyzed",
    "organisations,organizations", "mum,mom"
  })
  void britishAndAmericanSpellingsShareALemma(String british, String american) {
    Set<String> shared = new HashSet<>(form(british).lemmas());
    shared.retainAll(form(american).lemmas());
    assertThat(shared).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"prise,prize", "four,for", "hour,hor", "rise,rize"})
  void wordsThatOnlyLookLikeSpellingsOfEachOtherShareNone(String one, String other) {
    Set<String> shared = new HashSet<>(form(one).lemmas());
    shared.retainAll(form(other).lemmas());
    assertThat(shared).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\0',
      value = {
        "didn't,not", "isn't,not", "won't,will", "can't,can", "shan't,shall", "ain't,be",
        "they're,be", "I'm,be", "they've,have", "she'll,will", "she'd,would", "she'd,have",
        "she's,be", "she's,have", "cannot,can"
      })
  void cliticsHaveTheLemmasOfTheirWords(String contraction, String lemma) {
    var tokens = english.phrase(contraction);
    Set<String> lemmas = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      lemmas.addAll(tokens.form(i).lemmas());
    }
    assertThat(lemmas).contains(lemma);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\0',
      value = {
        "she,PRONOUN", "her,PRONOUN", "her,DETERMINER", "the,DETERMINER", "of,PREPOSITION",
        "and,CONJUNCTION", "because,CONJUNCTION", "would,VERB", "will,NAME", "london,NAME",
        "15,NUMBER", "fifteen,NUMBER", "15th,ADJECTIVE", "'s,PARTICLE", "'s,VERB",
        "sexually,ADVERB", "who,PRONOUN", "drunk,ADJECTIVE", "whose,DETERMINER", "kowalchuk,NOUN"
      })
  void partsOfSpeechComeFromTheTags(String word, PartOfSpeech part) {
    assertThat(form(word).canBe(part)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"in,NAME", "he,NAME", "it,NAME", "us,NAME", "his,NOUN"})
  void smallWordsAreNoNames(String word, PartOfSpeech part) {
    assertThat(form(word).canBe(part)).isFalse();
  }

  @Test
  void lemmasComeInTheOrderOfTheReadings() {
    assertThat(form("sexualised").lemmas()).containsExactly("sexualise", "sexualize");
    assertThat(form("sexualized").lemmas()).containsExactly("sexualize", "sexualise");
  }

  @Test
  void everyFormOfAnUnknownVerbSharesALemma() {
    for (String form : Arrays.asList("zorbing", "zorbed", "zorbs", "zorb")) {
      assertThat(form(form).lemmas()).as(form).contains("zorb");
    }
  }

  private WordForm form(String word) {
    return english.phrase(word).form(0);
  }
}
