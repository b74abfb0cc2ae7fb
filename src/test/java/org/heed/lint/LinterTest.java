package org.heed.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heed.rule.Severity;
import org.heed.text.Language;
import org.heed.text.MediaType;
import org.heed.text.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinterTest {

  private static final String CUES = "words: [term, call:verb, '\"instead of\"']\n";

  @TempDir Path folder;

  private Reviewing by(String rule, String... more) throws IOException {
    return Reviewing.by(folder, rule, more);
  }

  @Test
  void aFindingSaysWhereInTheSourceAndWhatTheWordsAre() throws IOException {
    Review review =
        by(Reviewing.looksFor("commit suicide"))
            .review("# News\n\nHe *com*mitted&nbsp;suicide.\n", MediaType.MARKDOWN);
    Finding finding = review.findings().get(0);
    assertThat(finding.text()).isEqualTo("committed\u00a0suicide");
    assertThat(review.draft().source().substring(finding.source().start(), finding.source().end()))
        .isEqualTo("com*mitted&nbsp;suicide");
    assertThat(finding.message()).isEqualTo("Found committed\u00a0suicide.");
  }

  @Test
  void aRuleWithTopicsIsSilentWhereTheStoryIsAboutSomethingElse() throws IOException {
    Reviewing reviewing =
        by(
            "topics: [crime]\n" + Reviewing.looksFor("snap"),
            "topics/crime.yml",
            "threshold: 3\nen:\n  evidence:\n    - {phrase: murder, weight: 3}\n    - {phrase: film, weight: -3}\n");
    assertThat(reviewing.found("He snapped. It was murder.")).containsExactly("snapped");
    assertThat(reviewing.found("The rope snapped.")).isEmpty();
    assertThat(reviewing.found("He snapped in the film of the murder.")).isEmpty();
    assertThat(reviewing.text("It was murder.").topics()).containsExactly("crime");
  }

  @Test
  void aTopicOfOneStoryOfARoundUpDoesNotReachTheNext() throws IOException {
    Reviewing reviewing =
        by(
            "topics: [crime]\n" + Reviewing.looksFor("snap"),
            "topics/crime.yml",
            "threshold: 3\nen:\n  evidence: [{phrase: murder, weight: 3}]\n");
    assertThat(
            reviewing.found(
                "In brief\n\nMan held in Leeds\n\nIt was murder, they say.\n\nBridge shut\n\nThe cable snapped."))
        .isEmpty();
  }

  @Test
  void speechIsReportedSoftenedOrSetAsideAsTheRuleSays() throws IOException {
    String text = "\"He just snapped one day,\" said his uncle.";
    String rule = Reviewing.looksFor("snap");
    assertThat(by(rule).text(text).findings())
        .extracting(Finding::severity, Finding::quoted, Finding::attributedTo)
        .containsExactly(tuple(Severity.WARNING, true, "his uncle"));
    assertThat(by("quotes: soften\n" + rule).text(text).findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.SUGGESTION);
    Review ignored = by("quotes: ignore\n" + rule).text(text);
    assertThat(ignored.findings()).isEmpty();
    assertThat(ignored.setAside()).extracting(SetAside::by).containsExactly("quote");
  }

  @Test
  void aTermSpokenOfIsSetAsideAndOneUsedIsNot() throws IOException {
    Reviewing reviewing =
        by(
            Reviewing.looksFor("revenge porn"),
            "words/en/mention-cue.yml",
            CUES,
            "words/en/term-word.yml",
            "words: [term]\n");
    assertThat(reviewing.found("They call it “revenge porn”.")).isEmpty();
    assertThat(reviewing.found("She rejects the term revenge porn.")).isEmpty();
    assertThat(reviewing.found("He called her after he shared revenge porn.")).hasSize(1);
    assertThat(reviewing.text("They call it “revenge porn”.").setAside())
        .extracting(SetAside::by)
        .containsExactly("quote");
  }

  @Test
  void aNegatedMatchIsLeftAloneWhereTheRuleSaysSo() throws IOException {
    Reviewing reviewing =
        by(
            "negation: ignore\n" + Reviewing.looksFor("commit suicide"),
            "words/en/negator.yml",
            "words: [not, never, deny]\n");
    assertThat(reviewing.found("He did not commit suicide.")).isEmpty();
    assertThat(reviewing.found("He never, they said, committed suicide.")).hasSize(1);
    assertThat(reviewing.found("It is not so, but he committed suicide.")).hasSize(1);
  }

  @Test
  void severityFollowsThePlace() throws IOException {
    Review review =
        by(Reviewing.looksFor("horrific")
                .replace(
                    "severity: warning",
                    "severity: {default: suggestion, headline: error, lead: warning}"))
            .text("A horrific day\n\nA horrific lead.\n\nA horrific end.");
    assertThat(review.findings())
        .extracting(Finding::where, Finding::severity)
        .containsExactly(
            tuple(Role.HEADLINE, Severity.ERROR),
            tuple(Role.BODY, Severity.WARNING),
            tuple(Role.BODY, Severity.SUGGESTION));
  }

  @Test
  void aRuleCanBeKeptToTheHeadlineOrTheLead() throws IOException {
    String text = "A day snaps\n\nA cord snapped.\n\nA rope snapped.";
    assertThat(by("in: headline\n" + Reviewing.looksFor("snap")).found(text))
        .containsExactly("snaps");
    assertThat(by("in: [lead]\n" + Reviewing.looksFor("snap")).found(text))
        .containsExactly("snapped");
  }

  @Test
  void nearAndUnlessLookAsFarAsTheySay() throws IOException {
    String near =
        "severity: warning\nwhy: x\nen:\n  what: x\n  match:\n    - phrase: snap\n      near: wife\n      within: paragraph\n  unless:\n    - phrase: rope\n    - {phrase: film, within: draft}\n  examples: {flag: ['[[x]]'], pass: [y]}\n";
    Reviewing reviewing = by(near);
    assertThat(reviewing.found("He snapped. His wife died.")).hasSize(1);
    assertThat(reviewing.found("He snapped.\n\nHis wife died.")).isEmpty();
    assertThat(reviewing.found("The rope snapped. His wife died.")).isEmpty();
    assertThat(reviewing.found("A rope. He snapped at his wife.")).hasSize(1);
    assertThat(reviewing.found("He snapped at his wife.\n\nThe film ends.")).isEmpty();
  }

  @Test
  void onceADraftMeansOneFindingWithTheOthersRelated() throws IOException {
    Review review =
        by("once: true\n" + Reviewing.looksFor("snap")).text("It snapped. It snaps. Snap.");
    assertThat(review.findings()).hasSize(1);
    assertThat(review.findings().get(0).related())
        .extracting(Related::text)
        .containsExactly("snaps", "Snap");
  }

  @Test
  void whatIsMissingIsReportedAtTheHeadline() throws IOException {
    String rule =
        Reviewing.looksFor("x")
            .replace("- phrase: 'x'", "- {missing: [help line, call <#phone>], near: murder}");
    Review review = by(rule).text("A murder\n\nIt was in town.");
    assertThat(review.findings()).extracting(Finding::text).containsExactly("A murder");
    assertThat(by(rule).found("A murder\n\nCall 116 123.")).isEmpty();
    assertThat(by(rule).found("A day out\n\nIt was in town.")).isEmpty();
    assertThat(
            by(rule)
                .found(
                    "It was a murder in the town hall and it went on for days. It ended. "
                        + "x ".repeat(80)))
        .containsExactly("It was a murder in the town hall and it went on for days");
  }

  @Test
  void nothingIsMissingFromABareHeadline() throws IOException {
    String rule = Reviewing.looksFor("x").replace("- phrase: 'x'", "- missing: help line");
    Reviewing reviewing =
        by(
            rule.replaceAll(
                "(?s)examples:.*",
                """
                examples:
                    flag: ["[[Murder in Leeds]]\\n\\nA man was held."]
                    pass: ["Murder in Leeds"]
                """));
    assertThat(reviewing.found("Murder in Leeds")).isEmpty();
    assertThat(reviewing.found("Murder in Leeds\n\nA man was held."))
        .containsExactly("Murder in Leeds");
  }

  @Test
  void whatIsMissingIsNotAskedForWhereTheDraftSaysOtherwise() throws IOException {
    String rule =
        Reviewing.looksFor("x")
            .replace("- phrase: 'x'", "- missing: help line")
            .replace("  examples", "  unless: [film]\n  examples");
    assertThat(by(rule).found("A murder\n\nIt was in town.")).hasSize(1);
    assertThat(by(rule).found("A murder\n\nIt was in a film.")).isEmpty();
  }

  @Test
  void aCountIsReportedFromTheFirstToTheLast() throws IOException {
    String rule =
        Reviewing.looksFor("x").replace("- phrase: 'x'", "- {count: (vile|evil), at-least: 2}");
    assertThat(by(rule).found("A vile, evil man. An evil day.")).containsExactly("vile, evil");
  }

  @Test
  void ofOverlappingMatchesOfOneRuleTheLongestIsKept() throws IOException {
    String rule =
        Reviewing.looksFor("child porn")
            .replace("  examples", "    - child porn ring\n    - porn\n  examples");
    assertThat(by(rule).found("A child porn ring and porn."))
        .containsExactly("child porn ring", "porn");
  }

  @Test
  void stetLetsTheNextBlockStandAndIsListedWithItsReason() throws IOException {
    Review review =
        by(Reviewing.looksFor("snap"))
            .text("News\n\n[stet test/rule: the judge's word]\n\nIt snapped.\n\nIt snaps.");
    assertThat(review.findings()).extracting(Finding::text).containsExactly("snaps");
    assertThat(review.setAside())
        .extracting(SetAside::by, SetAside::reason)
        .containsExactly(tuple("stet", "the judge's word"));
  }

  @Test
  void stetAllLetsACategoryStandInTheWholeDraft() throws IOException {
    Review review =
        by(Reviewing.looksFor("snap"))
            .review(
                "<p>It snapped.</p><!-- stet-all test/*: agreed --><p>It snaps.</p>",
                MediaType.HTML);
    assertThat(review.findings()).isEmpty();
    assertThat(review.setAside()).hasSize(2);
  }

  @Test
  void aStetGoneWrongIsReported() throws IOException {
    String text =
        "News\n\n[stet test/rule]\n\nIt snapped.\n\n[stet test/ruel: why not]\n\nNothing.\n\n[stet test/rule: no need]\n\nNothing.";
    assertThat(by(Reviewing.looksFor("snap")).text(text).findings())
        .extracting(Finding::rule, Finding::severity)
        .containsExactly(
            tuple("stet/no-reason", Severity.SUGGESTION),
            tuple("stet/unknown-rule", Severity.SUGGESTION),
            tuple("stet/unused", Severity.SUGGESTION));
  }

  @Test
  void aStetForARuleThatDidNotRunIsNotCalledUnused() throws IOException {
    Reviewing reviewing =
        by(Reviewing.looksFor("snap"), "test/other.yml", Reviewing.looksFor("rope"));
    Review review = reviewing.text("News\n\n[stet test/rule: fine]\n\nNothing.");
    assertThat(review.findings()).extracting(Finding::rule).containsExactly("stet/unused");
    Policy without = new Policy(Set.of(), Set.of("test/rule"), Map.of());
    assertThat(reviewing.linter().review(review.draft(), Language.ENGLISH, without).findings())
        .isEmpty();
  }

  @Test
  void aFingerprintSurvivesEditsElsewhereAndTellsEqualSentencesApart() throws IOException {
    Reviewing reviewing = by(Reviewing.looksFor("snap"));
    List<Finding> before = reviewing.text("It snapped.\n\nIt snapped.").findings();
    List<Finding> after =
        reviewing.text("News today\n\nMore.\n\nIt  snapped.\n\nAnd.\n\nIt snapped.").findings();
    assertThat(before)
        .extracting(Finding::fingerprint)
        .doesNotHaveDuplicates()
        .allMatch(f -> f.matches("[0-9a-f]{64}"));
    assertThat(after)
        .extracting(Finding::fingerprint)
        .containsExactlyElementsOf(before.stream().map(Finding::fingerprint).toList());
  }

  @Test
  void aLanguageWithoutRulesIsNotCheckedAndThatIsSaid() throws IOException {
    Reviewing reviewing = by(Reviewing.looksFor("snap"));
    Review review =
        reviewing
            .linter()
            .review(reviewing.text("Es snapped.").draft(), new Language("de"), Policy.DEFAULT);
    assertThat(review.findings()).isEmpty();
    assertThat(review.unchecked()).extracting(Unchecked::what).containsExactly("language");
  }

  @Test
  void aBlockMarkedAsAnotherLanguageIsNotReadAndThatIsSaid() throws IOException {
    Review review =
        by(Reviewing.looksFor("snap"))
            .review("<p>It snapped.</p><p lang=fr>Il dit \"snap\".</p>", MediaType.HTML);
    assertThat(review.findings()).hasSize(1);
    assertThat(review.unchecked()).extracting(Unchecked::what).containsExactly("language");
  }

  @Test
  void anEmptyDraftHasNoFindings() throws IOException {
    assertThat(by(Reviewing.looksFor("snap")).text("").words()).isZero();
  }
}
