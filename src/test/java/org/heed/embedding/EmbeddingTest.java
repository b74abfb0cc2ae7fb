package org.heed.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.heed.analysis.Budget;
import org.heed.input.UnreadableDraft;
import org.heed.lint.Finding;
import org.heed.review.Desk;
import org.heed.review.Reviewed;
import org.heed.review.Submission;
import org.heed.text.Language;
import org.heed.text.MediaType;
import org.junit.jupiter.api.Test;

/** What a program does that has Heed on its class path, as the README shows it. */
class EmbeddingTest {

  private static final Desk DESK = Desk.open(Path.of("rules"));

  @Test
  void aProgramOpensADeskOnceAndHasDraftsReviewed() throws UnreadableDraft {
    assertThat(DESK.problems()).isEmpty();
    Submission draft =
        Submission.of("<p>He <b>committed</b> suicide in May.</p>", MediaType.HTML)
            .in(Language.ENGLISH)
            .only(Set.of("suicide/*"))
            .within(Budget.within(Duration.ofSeconds(5)));
    Reviewed reviewed = DESK.review(draft);
    List<String> lines = new ArrayList<>();
    for (Finding finding : reviewed.review().findings()) {
      lines.add(finding.source().start() + "-" + finding.source().end() + " " + finding.rule());
    }
    assertThat(lines).contains("9-30 suicide/commit");
    assertThat(reviewed.fails()).isTrue();
  }

  @Test
  void threadsShareADesk() {
    List<List<Finding>> all =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(
                i -> {
                  try {
                    return DESK.review(
                            Submission.of("A note.\n\nShe committed suicide.", MediaType.TEXT))
                        .review()
                        .findings();
                  } catch (UnreadableDraft e) {
                    throw new AssertionError(e);
                  }
                })
            .toList();
    assertThat(all.get(0)).isNotEmpty();
    assertThat(Set.copyOf(all)).hasSize(1);
  }
}
