package org.heed.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.heed.analysis.Budget;
import org.heed.input.Drafts;
import org.heed.input.UnreadableDraft;
import org.heed.text.Draft;
import org.heed.text.Language;
import org.heed.text.MediaType;
import org.junit.jupiter.api.Test;

class BudgetTest {

  private static final String DRAFT =
      """
      Man commits suicide

      He committed suicide in May. He was a failed actor who had suffered from depression.

      She later committed suicide as well, by an overdose of pills.
      """;

  private static final Reviewing REVIEWING = Reviewing.byShippedRules();

  /** The review of a draft by a budget that is asked so many times and then is spent. */
  private Review after(int times) throws UnreadableDraft {
    AtomicInteger asked = new AtomicInteger();
    return review(() -> asked.getAndIncrement() >= times);
  }

  private Review review(Budget budget) throws UnreadableDraft {
    Draft draft = Drafts.read(DRAFT, MediaType.TEXT);
    return REVIEWING.linter().review(draft, Language.ENGLISH, Policy.DEFAULT, budget);
  }

  @Test
  void aBudgetThatLastsChangesNothing() throws UnreadableDraft {
    Review whole = REVIEWING.text(DRAFT);
    Review timed = review(Budget.within(Duration.ofHours(1)));
    assertThat(timed.findings()).isEqualTo(whole.findings()).isNotEmpty();
    assertThat(timed.incomplete()).isFalse();
    assertThat(timed.unchecked()).isEmpty();
  }

  @Test
  void aSpentBudgetLeavesTheWholeDraftUncheckedAndSaysSo() throws UnreadableDraft {
    Review review = review(Budget.within(Duration.ZERO));
    assertThat(review.incomplete()).isTrue();
    assertThat(review.findings()).isEmpty();
    assertThat(review.words()).isEqualTo(REVIEWING.text(DRAFT).words());
    Unchecked unchecked = review.unchecked().get(0);
    assertThat(unchecked.what()).isEqualTo("time");
    assertThat(unchecked.span().start()).isZero();
    assertThat(unchecked.span().end()).isEqualTo(DRAFT.length());
  }

  @Test
  void whereverItEndsTheFindingsAreOnesOfTheWholeReviewAndSafeRewritesAreProved()
      throws UnreadableDraft {
    List<Finding> whole = REVIEWING.text(DRAFT).findings();
    Set<String> fingerprints = new HashSet<>();
    whole.forEach(finding -> fingerprints.add(finding.fingerprint()));
    Set<String> reasons = new HashSet<>();
    int times = 0;
    Review review = after(times);
    for (; review.incomplete(); review = after(++times)) {
      assertThat(review.unchecked()).hasSize(1);
      reasons.add(review.unchecked().get(0).reason());
      for (Finding finding : review.findings()) {
        assertThat(fingerprints).contains(finding.fingerprint());
        Finding same =
            whole.stream()
                .filter(each -> each.fingerprint().equals(finding.fingerprint()))
                .findFirst()
                .orElseThrow();
        assertThat(same.suggestions()).containsAll(finding.suggestions());
      }
    }
    assertThat(review.findings()).isEqualTo(whole);
    assertThat(times).isGreaterThan(10);
    assertThat(reasons)
        .contains(
            "time ran out before the draft was read",
            "time ran out before the draft's topics were known",
            "time ran out before the rest was read",
            "time ran out before every rule had looked",
            "time ran out before every rewrite was tried");
  }

  @Test
  void nothingCountsAsMissingFromADraftThatWasNotReadToItsEnd() throws UnreadableDraft {
    for (int times = 0; times < 12; times++) {
      Review review = after(times);
      if (!review.unchecked().isEmpty()
          && review.unchecked().get(0).reason().equals("time ran out before the rest was read")) {
        assertThat(review.findings()).noneMatch(finding -> finding.rule().startsWith("omission/"));
      }
    }
    assertThat(REVIEWING.text(DRAFT).findings())
        .anyMatch(finding -> finding.rule().startsWith("omission/"));
  }
}
