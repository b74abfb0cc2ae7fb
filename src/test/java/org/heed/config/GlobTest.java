package org.heed.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GlobTest {

  @ParameterizedTest
  @CsvSource({
    "sport/**, sport/a.md, true",
    "sport/**, sport/cup/a.md, true",
    "sport/**, sport, false",
    "sport/**, sports/a.md, false",
    "sport/**, x/sport/a.md, false",
    "sport/, sport/a.md, true",
    "**/a.md, a.md, true",
    "**/a.md, x/y/a.md, true",
    "**/a.md, x/ba.md, false",
    "*.md, a.md, true",
    "*.md, x/a.md, false",
    "x/*/c?.md, x/b/c1.md, true",
    "x/*/c?.md, x/b/b/c1.md, false",
    "**, a, true",
    "a/**/b, a/b, true",
    "a/**/b, a/x/y/b, true",
    "a/**/b, a/x/y/c, false",
    "*a*b*, xaybz, true",
    "*a*b*, xbya, false",
  })
  void aPatternTakesThePathsItNames(String pattern, String path, boolean taken) {
    assertThat(new Glob(pattern).matches(path.split("/"))).isEqualTo(taken);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/a", "a//b", "../a", "a/./b", "a**", "a\\b"})
  void aPatternThatCouldNeverMatchIsNamed(String pattern) {
    assertThat(Glob.fault(pattern)).isPresent();
  }

  @Test
  void aHostilePatternTakesNoLongerThanPatternTimesPath() {
    String stars = "*a".repeat(2_000);
    String folders = "**/x/".repeat(500) + "y";
    String[] deep = "x/".repeat(500).split("/");
    assertThat(new Glob(stars).matches(new String[] {"a".repeat(4_000) + "b"})).isFalse();
    assertThat(new Glob(folders).matches(deep)).isFalse();
  }
}
