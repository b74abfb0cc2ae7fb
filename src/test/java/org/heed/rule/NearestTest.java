package org.heed.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NearestTest {

  private static final List<String> NAMES = List.of("language", "severity", "packs", "paths", "fr");

  @Test
  void aSlipOrTwoIsForgiven() {
    assertThat(Nearest.to("lanuage", NAMES)).contains("language");
    assertThat(Nearest.to("serverity", NAMES)).contains("severity");
    assertThat(Nearest.to("apcks", NAMES)).contains("packs");
  }

  @Test
  void anotherWordIsNotTakenForASlip() {
    assertThat(Nearest.to("colour", NAMES)).isEmpty();
    assertThat(Nearest.to("de", NAMES)).isEmpty();
  }

  @Test
  void whereNothingIsNearAFewNamesAreAllNamed() {
    assertThat(Nearest.remedy("colour", NAMES))
        .isEqualTo(" (known: language, severity, packs, paths, fr)");
  }
}
