package org.heed.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndefiniteArticleTest {

  private final IndefiniteArticle article = new IndefiniteArticle();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hour",
        "honest man",
        "heir",
        "umbrella",
        "uninjured",
        "unidentified",
        "uncle",
        "urban",
        "11-year-old",
        "18-year-old",
        "8",
        "80,000",
        "11,000",
        "1850 house",
        "MP",
        "NHS",
        "FBI",
        "LGBT",
        "RSPCA",
        "X-ray",
        "MPs",
        "EU",
        "'inquest'",
        "apple",
        "elderly",
        "Irish",
        "assault",
        "émigré",
        "utterly",
        "A-level",
        "18th"
      })
  void anGoesBeforeAVowelSound(String word) {
    assertThat(article.before(word)).isEqualTo("an");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "house",
        "hotel",
        "history",
        "university",
        "uniform",
        "union",
        "user",
        "usual",
        "European",
        "ewe",
        "one-year-old",
        "once",
        "14-year-old",
        "1,100",
        "1,800",
        "110",
        "180",
        "UK",
        "US",
        "UN",
        "NATO",
        "BBC",
        "U-turn",
        "Ukrainian",
        "utility",
        "yellow",
        "woman",
        "\"child\"",
        "",
        "…"
      })
  void aGoesBeforeAConsonantSound(String word) {
    assertThat(article.before(word)).isEqualTo("a");
  }
}
