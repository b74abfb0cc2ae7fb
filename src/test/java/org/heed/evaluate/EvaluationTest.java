package org.heed.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heed.config.FailOn;
import org.heed.input.Drafts;
import org.heed.input.UnreadableDraft;
import org.heed.lint.Finding;
import org.heed.lint.Review;
import org.heed.review.Reviewed;
import org.heed.rule.RuleSet;
import org.heed.rule.Severity;
import org.heed.text.Draft;
import org.heed.text.Language;
import org.heed.text.LineIndex;
import org.heed.text.MediaType;
import org.heed.text.Role;
import org.heed.text.SourceSpan;
import org.heed.text.Span;
import org.junit.jupiter.api.Test;

final class EvaluationTest {

  private static final String DRAFT =
      """
      # lang: en
      # omission: yes
      # topics: suicide, homicide

      Title of ⟦suicide|one two⟧ and ⟦?sensational|three four⟧

      Then ⟦victim-blaming,terminology|five six⟧ and seven eight, ⟦victim-blaming|nine ten⟧.
      """;

  private final List<Finding> findings = new ArrayList<>();
  private List<String> topics = List.of();

  @Test
  void aMarkIsFoundWhenAFindingOfACategoryItAcceptsOverlapsIt() throws UnreadableDraft {
    found("suicide/a", "two");
    found("terminology/a", "six");
    LanguageScore score = score(Severity.SUGGESTION);
    assertThat(score.all().found()).isEqualTo(2);
    assertThat(score.all().required()).isEqualTo(3);
    assertThat(score.all().recall()).hasValue(2.0 / 3);
    assertThat(score.all().precision()).hasValue(1);
    assertThat(score.categories().get("victim-blaming").found()).isEqualTo(1);
    assertThat(score.categories().get("terminology").found()).isEqualTo(1);
  }

  @Test
  void aFindingThatOverlapsNoMarkOfItsCategoryIsFalse() throws UnreadableDraft {
    found("suicide/a", "seven");
    found("sensational/a", "one two");
    LanguageScore score = score(Severity.SUGGESTION);
    assertThat(score.all().wrong()).isEqualTo(2);
    assertThat(score.all().precision()).hasValue(0);
    assertThat(score.words()).isEqualTo(15);
    assertThat(score.all().falsePer1000(15)).hasValue(2000.0 / 15);
  }

  @Test
  void aDebatableMarkCostsNothingEitherWay() throws UnreadableDraft {
    found("sensational/a", "three");
    LanguageScore score = score(Severity.SUGGESTION);
    assertThat(score.all().right() + score.all().wrong()).isZero();
    assertThat(score.all().precision()).isEmpty();
    assertThat(score.categories()).doesNotContainKey("sensational");
    found("terminology/a", "four");
    assertThat(score(Severity.SUGGESTION).all().wrong()).isEqualTo(1);
  }

  @Test
  void excusingThePerpetratorCountsAsBlaming() throws UnreadableDraft {
    found("perpetrator-excusing/a", "nine ten");
    LanguageScore score = score(Severity.SUGGESTION);
    assertThat(score.categories().get("victim-blaming").right()).isEqualTo(1);
    assertThat(score.categories()).doesNotContainKey("perpetrator-excusing");
  }

  @Test
  void omissionsAreJudgedByTheHeaderAlone() throws UnreadableDraft {
    assertThat(score(Severity.SUGGESTION).omission().missed()).isEqualTo(1);
    found("omission/a", "Title of");
    LanguageScore score = score(Severity.SUGGESTION);
    assertThat(score.omission().accuracy()).hasValue(1);
    assertThat(score.all().wrong()).isZero();
  }

  @Test
  void aLevelLeavesLighterFindingsOut() throws UnreadableDraft {
    found("suicide/a", "seven");
    assertThat(score(Severity.ERROR).all().wrong()).isZero();
    assertThat(score(Severity.WARNING).all().wrong()).isEqualTo(1);
  }

  @Test
  void topicsAreJudgedOneByOne() throws UnreadableDraft {
    topics = List.of("crash", "suicide");
    Yields score = score(Severity.SUGGESTION).topics();
    assertThat(score.recall()).hasValue(0.5);
    assertThat(score.precision()).hasValue(0.5);
    assertThat(score.missed()).isEqualTo(1);
    assertThat(score.wrong()).isEqualTo(1);
  }

  @Test
  void aDraftWithoutMarksIsNotScored() throws UnreadableDraft {
    Evaluation evaluation = new Evaluation(Severity.SUGGESTION, List.of());
    assertThat(evaluation.add(reviewed("No header.\n"))).isFalse();
    assertThat(evaluation.languages()).isEmpty();
  }

  @Test
  void whatWasMissedAndWhatIsFalseIsListedWithItsLine() throws UnreadableDraft {
    found("suicide/a", "seven");
    Evaluation evaluation = new Evaluation(Severity.SUGGESTION, List.of());
    evaluation.add(reviewed(DRAFT));
    assertThat(evaluation.misses())
        .containsExactly(
            new Note("a.txt", 5, "suicide", "one two"),
            new Note("a.txt", 7, "victim-blaming,terminology", "five six"),
            new Note("a.txt", 7, "victim-blaming", "nine ten"));
    assertThat(evaluation.falseFindings())
        .containsExactly(new Note("a.txt", 7, "suicide/a", "seven"));
    assertThat(evaluation.rules().get("suicide/a").fired()).isEqualTo(1);
  }

  @Test
  void findingsOfTwoRulesOnTheSameWordsAreCounted() throws UnreadableDraft {
    found("omission/a", "Title");
    found("suicide/b", "Title of");
    found("victim-blaming/a", "five six");
    found("perpetrator-excusing/b", "six⟧ and");
    found("suicide/a", "six⟧ and seven");
    found("suicide/a", "seven eight");
    Evaluation evaluation = new Evaluation(Severity.SUGGESTION, List.of());
    evaluation.add(reviewed(DRAFT));
    assertThat(evaluation.overlaps())
        .containsExactly(
            new Overlap("perpetrator-excusing/b", "suicide/a", 1, 0),
            new Overlap("perpetrator-excusing/b", "victim-blaming/a", 1, 1),
            new Overlap("suicide/a", "victim-blaming/a", 1, 0));
  }

  @Test
  void aRuleIsCreditedWithTheMarksItFindsAndThoseThatOnlyItFinds() throws UnreadableDraft {
    found("suicide/a", "one");
    found("suicide/a", "two");
    found("terminology/a", "five");
    found("victim-blaming/a", "five six");
    found("victim-blaming/a", "nine");
    Evaluation evaluation = new Evaluation(Severity.SUGGESTION, List.of());
    evaluation.add(reviewed(DRAFT));
    assertThat(evaluation.rules().get("suicide/a").marks()).isEqualTo(1);
    assertThat(evaluation.rules().get("suicide/a").alone()).isEqualTo(1);
    assertThat(evaluation.rules().get("victim-blaming/a").marks()).isEqualTo(2);
    assertThat(evaluation.rules().get("victim-blaming/a").alone()).isEqualTo(1);
    assertThat(evaluation.rules().get("terminology/a").alone()).isZero();
  }

  private void found(String rule, String words) {
    int start = DRAFT.indexOf(words);
    findings.add(
        new Finding(
            rule,
            Severity.WARNING,
            Language.ENGLISH,
            new SourceSpan(start, start + words.length()),
            new Span(0, 0),
            words,
            "",
            "",
            Role.BODY,
            false,
            null,
            List.of(),
            List.of(),
            List.of(),
            ""));
  }

  private LanguageScore score(Severity level) throws UnreadableDraft {
    Evaluation evaluation = new Evaluation(level, List.of());
    assertThat(evaluation.add(reviewed(DRAFT))).isTrue();
    return evaluation.languages().get("en");
  }

  private Reviewed reviewed(String source) throws UnreadableDraft {
    Draft draft = Drafts.read(source, MediaType.TEXT);
    Review review =
        new Review(
            draft,
            Language.ENGLISH,
            topics,
            List.of(),
            draft.words(),
            false,
            false,
            findings,
            List.of(),
            List.of());
    RuleSet none = new RuleSet(List.of(), List.of(), Map.of(), Map.of(), Map.of(), "sha256:");
    return new Reviewed("a.txt", review, new LineIndex(source), none, FailOn.WARNING, List.of());
  }
}
