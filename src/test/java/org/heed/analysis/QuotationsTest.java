package org.heed.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.heed.analysis.Quotation.Kind;
import org.heed.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {

  @Test
  void theOutermostSpeechAndTheInnermostWordsSetOffAreFound() {
    Quotation outer = quotation(0, 100, Kind.SPEECH);
    Quotation inner = quotation(10, 50, Kind.SPEECH);
    Quotation term = quotation(20, 30, Kind.SET_OFF);
    Quotations quotations = new Quotations(List.of(outer, inner, term));

    assertThat(quotations.speechAround(new Span(22, 25))).contains(outer);
    assertThat(quotations.setOffAround(new Span(22, 25))).contains(term);
    assertThat(quotations.setOffAround(new Span(25, 35))).isEmpty();
    assertThat(quotations.speechAround(new Span(95, 101))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theIndexFindsWhatALinearSearchFinds(long seed) {
    Random random = new Random(seed);
    List<Quotation> all = new ArrayList<>();
    addNested(random, 0, 400, 0, all);
    Quotations quotations = new Quotations(all);

    for (int i = 0; i < 2_000; i++) {
      int start = random.nextInt(400);
      Span span = new Span(start, start + 1 + random.nextInt(12));
      assertThat(quotations.speechAround(span))
          .as("seed %d, %s", seed, span)
          .isEqualTo(first(all, span, Kind.SPEECH));
      assertThat(quotations.setOffAround(span))
          .as("seed %d, %s", seed, span)
          .isEqualTo(last(all, span, Kind.SET_OFF));
    }
  }

  private static void addNested(Random random, int from, int to, int depth, List<Quotation> all) {
    int at = from + random.nextInt(5);
    while (depth < 4 && at < to) {
      int end = Math.min(to, at + 1 + random.nextInt(60));
      all.add(quotation(at, end, random.nextBoolean() ? Kind.SPEECH : Kind.SET_OFF));
      addNested(random, at, end, depth + 1, all);
      at = end + random.nextInt(20);
    }
  }

  private static Optional<Quotation> first(List<Quotation> all, Span span, Kind kind) {
    return all.stream().filter(q -> q.kind() == kind && q.span().contains(span)).findFirst();
  }

  private static Optional<Quotation> last(List<Quotation> all, Span span, Kind kind) {
    return all.stream()
        .filter(q -> q.kind() == kind && q.span().contains(span))
        .reduce((a, b) -> b);
  }

  private static Quotation quotation(int start, int end, Kind kind) {
    Span span = new Span(start, end);
    return new Quotation(span, span, kind, null);
  }
}
