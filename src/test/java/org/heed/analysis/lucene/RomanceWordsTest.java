package org.heed.analysis.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.heed.analysis.LanguageProfile;
import org.heed.analysis.PartOfSpeech;
import org.heed.analysis.Tokens;
import org.heed.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanceWordsTest {

  private static final Profiles PROFILES = new Profiles();

  private static LanguageProfile profile(String code) {
    return PROFILES.of(new Language(code)).orElseThrow();
  }

  private static List<String> norms(String code, String text) {
    Tokens tokens = profile(code).phrase(text);
    List<String> norms = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      norms.add(tokens.form(i).norm());
    }
    return norms;
  }

  @ParameterizedTest
  @CsvSource({
    "fr, violées, violer",
    "fr, agressa, agresser",
    "fr, mineures, mineur",
    "fr, aux, à",
    "es, violadas, violar",
    "es, asesinó, asesinar",
    "es, niñas, niño",
    "es, matarla, matar",
    "es, del, de",
  })
  void anInflectedWordHasItsDictionaryForm(String code, String written, String lemma) {
    assertTrue(profile(code).phrase(written).form(0).lemmas().contains(lemma), written);
  }

  @Test
  void frenchElisionsAreWordsOfTheirOwn() {
    assertEquals(
        List.of("l'", "enfant", "qu'", "il", "aurait", "jusqu'", "à"),
        norms("fr", "L’enfant qu’il aurait, jusqu’à"));
  }

  @Test
  void frenchWordsThatHoldAnApostropheStayWhole() {
    assertEquals(List.of("aujourd'hui", "prud'hommes"), norms("fr", "aujourd’hui prud’hommes"));
  }

  @ParameterizedTest
  @CsvSource({"fr, quinze, 15", "fr, 1.200, 1200", "es, dieciséis, 16", "es, '1.200', 1200"})
  void aCardinalHasItsValue(String code, String written, int value) {
    assertEquals(value, profile(code).phrase(written).form(0).number());
  }

  @ParameterizedTest
  @CsvSource({
    "fr, 'Mme Durand a été agressée. La police enquête.', 2",
    "fr, '« Pourquoi ? » demande M. Petit.', 1",
    "es, 'La Sra. Ruiz fue agredida. La policía investiga.', 2",
    "es, '«¿Por qué?» preguntó el Sr. Gil.', 1",
  })
  void anAbbreviationOrAQuotedQuestionEndsNoSentence(String code, String text, int sentences) {
    assertEquals(sentences, profile(code).phrase(text).sentences());
  }

  @Test
  void aNameIsReadWithItsCapital() {
    assertTrue(profile("es").phrase("María").form(0).canBe(PartOfSpeech.NAME));
  }
}
