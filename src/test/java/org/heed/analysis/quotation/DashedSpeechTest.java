package org.heed.analysis.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.heed.text.Span;
import org.junit.jupiter.api.Test;

class DashedSpeechTest {

  @Test
  void theReportersAsideBetweenDashesIsNoSpeech() {
    assertThat(read("—No vi nada —dijo Pérez—. Salí corriendo."))
        .containsExactly("No vi nada", "Salí corriendo.");
  }

  @Test
  void aReportAtTheEndEndsTheSpeech() {
    assertThat(read("—No vi nada —dijo Pérez.")).containsExactly("No vi nada");
  }

  @Test
  void aDashAloneMakesTheWholeParagraphSpeech() {
    assertThat(read("– Je n'ai rien vu, dit Paul.")).containsExactly("Je n'ai rien vu, dit Paul.");
  }

  @Test
  void aParagraphWithoutADashInFrontIsNone() {
    assertThat(DashedSpeech.opens("Pérez —dijo— salió.", new Span(0, 19))).isFalse();
  }

  private static List<String> read(String text) {
    Span block = new Span(0, text.length());
    assertThat(DashedSpeech.opens(text, block)).isTrue();
    List<Quoted> all = new ArrayList<>();
    DashedSpeech.add(text, block, 0, all);
    List<String> inside = new ArrayList<>();
    for (Quoted quoted : all) {
      inside.add(text.substring(quoted.inside().start(), quoted.inside().end()));
    }
    return inside;
  }
}
