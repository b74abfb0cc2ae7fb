package org.heed.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LanguageTest {

  @Test
  void aTagTellsItsLanguageWhateverRegionAndCaseItHas() {
    assertThat(Language.ofTag("en-GB")).isEqualTo(Language.ENGLISH);
    assertThat(Language.ofTag(" FR ")).isEqualTo(Language.FRENCH);
    assertThat(Language.ofTag("es_MX.UTF-8")).isEqualTo(Language.SPANISH);
    assertThat(Language.ofTag("de-Latn-AT").code()).isEqualTo("de");
  }

  @Test
  void threeLetterCodesOfTheFourLanguagesAreKnown() {
    assertThat(Language.ofTag("ara")).isEqualTo(Language.ARABIC);
    assertThat(Language.ofTag("fre-CA")).isEqualTo(Language.FRENCH);
    assertThat(Language.ofTag("fra")).isEqualTo(Language.FRENCH);
    assertThat(Language.ofTag("spa")).isEqualTo(Language.SPANISH);
    assertThat(Language.ofTag("eng")).isEqualTo(Language.ENGLISH);
    assertThat(Language.ofTag("ckb").code()).isEqualTo("ckb");
  }

  @Test
  void whatIsNoTagIsUndetermined() {
    assertThat(Language.ofTag("")).isEqualTo(Language.UNDETERMINED);
    assertThat(Language.ofTag("x-klingon")).isEqualTo(Language.UNDETERMINED);
    assertThat(Language.ofTag("english")).isEqualTo(Language.UNDETERMINED);
    assertThat(Language.ofTag("--")).isEqualTo(Language.UNDETERMINED);
  }

  @Test
  void aCodeIsTwoOrThreeLowerCaseLetters() {
    assertThatThrownBy(() -> new Language("EN")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Language("e")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Language("engl")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void equalCodesAreEqualLanguages() {
    assertThat(new Language("en")).isEqualTo(Language.ENGLISH).hasSameHashCodeAs(Language.ENGLISH);
    assertThat(new Language("de")).isNotEqualTo(Language.ENGLISH);
    assertThat(Language.ENGLISH.hasRules()).isTrue();
    assertThat(new Language("de").hasRules()).isFalse();
  }
}
