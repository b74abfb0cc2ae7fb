package org.heed.analysis.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.analysis.Inflector;
import org.heed.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishInflectorTest {

  private final Inflector inflector = new Profiles().of(Language.ENGLISH).orElseThrow().inflector();

  @ParameterizedTest
  @CsvSource({
    "die,VBZ,dies",
    "die,VBG,dying",
    "die,VBD,died",
    "take,VBD,took",
    "take,VBN,taken",
    "complainant,NNS,complainants",
    "child,NNS,children",
    "be,VBZ,is",
    "be,VBD,was",
    "have,VBZ,has",
    "have,VBD,had",
    "kill,VBN,killed",
    "hang,VBD,hanged",
    "leave,VBD,left",
    "lead,VBD,led",
    "lie,VBD,lay",
    "lie,VBG,lying",
    "person,NNS,people",
    "wife,NNS,wives",
    "aviator,NNS,aviators",
    "bear,NNS,bears",
    "drink,VBN,drunk",
    "kidnap,VBD,kidnapped",
    "good,JJR,better",
    "accuse,VBD,accused",
    "slay,VBN,slain",
    "strike,VBN,struck",
    "city,NNS,cities"
  })
  void theUsualFormComesFirst(String lemma, String tag, String form) {
    assertThat(inflector.forms(lemma, tag)).startsWith(form);
  }

  @Test
  void anUnknownLemmaHasNoForms() {
    assertThat(inflector.forms("zorblax", "VBZ")).isEmpty();
    assertThat(inflector.forms("child", "VBZ")).isEmpty();
  }

  @Test
  void cliticsAreNoForms() {
    assertThat(inflector.forms("will", "MD")).doesNotContain("'ll", "'d");
  }
}
