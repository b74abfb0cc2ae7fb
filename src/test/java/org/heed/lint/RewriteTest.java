package org.heed.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.heed.text.MediaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewriteTest {

  @TempDir Path folder;

  private Reviewing rewriting(String phrase, String rewrite) throws IOException {
    return Reviewing.by(
        folder,
        Reviewing.looksFor(phrase)
            .replace("  examples", "  rewrite: ['" + rewrite + "']\n  examples"));
  }

  static String applied(String source, Suggestion suggestion) {
    StringBuilder text = new StringBuilder(source);
    List<Edit> edits = new ArrayList<>(suggestion.edits());
    edits.sort(Comparator.comparing(Edit::span).reversed());
    for (Edit edit : edits) {
      text.replace(edit.span().start(), edit.span().end(), edit.replacement());
    }
    return text.toString();
  }

  private static String rewritten(Reviewing reviewing, String source, MediaType mediaType) {
    List<Finding> findings = reviewing.review(source, mediaType).findings();
    assertThat(findings).as(source).hasSize(1);
    List<Suggestion> suggestions = findings.get(0).suggestions();
    return suggestions.isEmpty() ? "none" : applied(source, suggestions.get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He committed suicide in May. | He died by suicide in May.",
        "He commits suicide. | He dies by suicide.",
        "He had committed suicide. | He had died by suicide.",
        "He thought of committing suicide. | He thought of dying by suicide.",
        "MAN COMMITS SUICIDE | MAN DIES BY SUICIDE",
        "Man Commits Suicide | Man Dies by Suicide",
        "Committing suicide is no crime. | Dying by suicide is no crime.",
      })
  void aVerbTakesTheInflectionOfTheOneItReplaces(String before, String after) throws IOException {
    assertThat(rewritten(rewriting("commit suicide", "{die} by suicide"), before, MediaType.TEXT))
        .isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He took his own life. | He ended his own life.",
        "He has taken his own life. | He has ended his own life.",
        "He takes his own life. | He ends his own life.",
      })
  void anIrregularVerbIsReadByItsAuxiliary(String before, String after) throws IOException {
    assertThat(rewritten(rewriting("{take} his own life", "{end}"), before, MediaType.TEXT))
        .isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Her accusers left. | Her complainants left.",
        "An accuser left. | A complainant left.",
        "The accuser's coat. | The complainant's coat.",
        "ACCUSERS LEAVE | COMPLAINANTS LEAVE",
      })
  void aNounTakesTheNumberOfTheOneItReplacesAndTheArticleIsMended(String before, String after)
      throws IOException {
    assertThat(rewritten(rewriting("accuser", "{complainant}"), before, MediaType.TEXT))
        .isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A horrific attack. | An attack.",
        "Horrific attacks go on. | Attacks go on.",
        "The horrific attack. | The attack.",
      })
  void whatIsDroppedLeavesAWholeSentence(String before, String after) throws IOException {
    assertThat(rewritten(rewriting("horrific", "drop"), before, MediaType.TEXT)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A failed suicide attempt. | A suicide attempt.",
        "Two failed suicide attempts. | Two suicide attempts.",
      })
  void aWordThatStaysKeepsItsForm(String before, String after) throws IOException {
    assertThat(
            rewritten(
                rewriting("failed suicide attempt", "suicide {attempt}"), before, MediaType.TEXT))
        .isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two child prostitutes. | Two sexually exploited children.",
        "A child prostitute. | A sexually exploited child.",
      })
  void aNounInAnotherPlaceTakesTheNumberOfTheHead(String before, String after) throws IOException {
    assertThat(
            rewritten(
                rewriting("child prostitute", "sexually exploited {child}"),
                before,
                MediaType.TEXT))
        .isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A vile, horrific attack.",
        "A vile and horrific attack.",
        "A horrific and vile attack."
      })
  void oneOfSeveralJoinedWordsIsNotDropped(String text) throws IOException {
    assertThat(rewritten(rewriting("horrific", "drop"), text, MediaType.TEXT)).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A self-harmer's mother.",
        "Self-harmers' stories.",
        "A self-harmer group.",
        "An anti-self-harmer law.",
      })
  void aPhraseWithAJointInItReplacesNothingThatOwnsOrDescribes(String text) throws IOException {
    assertThat(rewritten(rewriting("self-harmer", "{person} who self-harms"), text, MediaType.TEXT))
        .isNotEqualTo("A person who self-harms's mother.")
        .isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Reports of CSAM rose. | Reports of child sexual abuse material rose.",
        "CSAM rose. | Child sexual abuse material rose.",
        "CSAM ROSE | CHILD SEXUAL ABUSE MATERIAL ROSE",
        "AN EXPLOSIVE CSAM CASE | AN EXPLOSIVE CHILD SEXUAL ABUSE MATERIAL CASE",
      })
  void anAcronymIsInCapitalsOnlyWhereItsBlockIs(String before, String after) throws IOException {
    assertThat(rewritten(rewriting("CSAM", "child sexual abuse material"), before, MediaType.TEXT))
        .isEqualTo(after);
  }

  @Test
  void theArticleIsMendedByTheSoundOfTheWordAlsoInCapitals() throws IOException {
    assertThat(
            rewritten(
                rewriting("child bride", "sexually exploited girl"),
                "A CHILD BRIDE",
                MediaType.TEXT))
        .isEqualTo("A SEXUALLY EXPLOITED GIRL");
  }

  @Test
  void aSlugIsNotRewritten() throws IOException {
    assertThat(
            rewriting("commit suicide", "{die} by suicide")
                .review(
                    "---\ntitle: News\nslug: man-commits-suicide\n---\n\nText.\n",
                    MediaType.MARKDOWN)
                .findings())
        .allSatisfy(finding -> assertThat(finding.suggestions()).isEmpty());
  }

  @Test
  void aDashIsNoHyphen() throws IOException {
    assertThat(
            rewriting("commit suicide", "{die} by suicide")
                .found("He committed - suicide was far."))
        .isEmpty();
  }

  @Test
  void aDocumentLevelFindingAnchoredAtTheSentenceIsNoNewOne() throws IOException {
    Reviewing reviewing =
        Reviewing.by(
            folder,
            Reviewing.looksFor("commit suicide")
                .replace("  examples", "  rewrite: '{die} by suicide'\n  examples"),
            "test/help.yml",
            Reviewing.looksFor("x").replace("- phrase: 'x'", "- missing: help line"));
    List<Finding> findings =
        reviewing.review("<p>He committed suicide. It was May.</p>", MediaType.HTML).findings();
    assertThat(findings).hasSize(2);
    assertThat(findings).anySatisfy(f -> assertThat(f.suggestions()).hasSize(1));
  }

  @Test
  void aFindingThatSharesTheWordsChangedIsNoNewOne() throws IOException {
    Reviewing reviewing =
        Reviewing.by(
            folder,
            Reviewing.looksFor("commit suicide")
                .replace("  examples", "  rewrite: '{die} by suicide'\n  examples"),
            "test/cause.yml",
            Reviewing.looksFor("(commit|die by) suicide after"));
    assertThat(reviewing.text("He committed suicide after a row.").findings())
        .hasSize(2)
        .anySatisfy(finding -> assertThat(finding.suggestions()).hasSize(1));
  }

  @Test
  void muchToRewriteInOneLongParagraphTakesNoQuadraticTime() throws IOException {
    Reviewing reviewing = rewriting("commit suicide", "{die} by suicide");
    String text = "He committed suicide on that day, and they wept. ".repeat(4_000);
    assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () ->
            assertThat(reviewing.text(text).findings())
                .hasSize(4_000)
                .allSatisfy(finding -> assertThat(finding.suggestions()).hasSize(1)));
  }

  @Test
  void whatEndsTheSentenceIsNotDropped() throws IOException {
    assertThat(rewritten(rewriting("horrific", "drop"), "It was horrific.", MediaType.TEXT))
        .isEqualTo("none");
  }

  @Test
  void aGapNeedsFactsAndSaysSo() throws IOException {
    Finding finding =
        rewriting("was raped", "[who?] raped").text("She was raped.").findings().get(0);
    assertThat(finding.suggestions())
        .extracting(Suggestion::safety)
        .containsExactly(Safety.NEEDS_FACTS);
  }

  @Test
  void aRewriteThatWouldBeReportedItselfIsNotOffered() throws IOException {
    assertThat(rewritten(rewriting("porn", "porn images"), "It was porn.", MediaType.TEXT))
        .isEqualTo("none");
  }

  @Test
  void nothingInsideSpeechIsEdited() throws IOException {
    assertThat(
            rewritten(
                rewriting("commit suicide", "{die} by suicide"),
                "\"He committed suicide that day,\" she said.",
                MediaType.TEXT))
        .isEqualTo("none");
  }

  @Test
  void markupRoundTheWordsIsKeptAndMarkupWithinThemStopsTheRewrite() throws IOException {
    Reviewing reviewing = rewriting("commit suicide", "{die} by suicide");
    assertThat(rewritten(reviewing, "He **committed suicide** there.\n", MediaType.MARKDOWN))
        .isEqualTo("He **died by suicide** there.\n");
    assertThat(rewritten(reviewing, "<p>He committed <em>suicide</em>.</p>", MediaType.HTML))
        .isEqualTo("<p>He died by <em>suicide</em>.</p>");
    assertThat(rewritten(reviewing, "<p>He comm<em>itted</em> suicide.</p>", MediaType.HTML))
        .isEqualTo("none");
  }

  @Test
  void everySafeRewriteOfTheShippedRulesLeavesNeitherItsFindingNorANewOne() {
    Reviewing reviewing = Reviewing.byShippedRules();
    List<String> sentences = new ArrayList<>();
    reviewing
        .linter()
        .rules()
        .rules()
        .forEach(
            rule ->
                rule.sections()
                    .values()
                    .forEach(
                        section ->
                            section.flag().forEach(example -> sentences.add(example.text()))));
    for (long seed = 1; seed <= 40; seed++) {
      Random random = new Random(seed);
      StringBuilder draft =
          new StringBuilder(
              "A day in court\n\nA man was convicted of rape and murder on Monday.\n\n");
      for (int i = 0; i < 6; i++) {
        draft.append(sentences.get(random.nextInt(sentences.size()))).append("\n\n");
      }
      String source = draft.toString();
      List<Finding> before = reviewing.review(source, MediaType.TEXT).findings();
      for (Finding finding : before) {
        for (Suggestion suggestion : finding.suggestions()) {
          if (suggestion.safety() == Safety.SAFE) {
            List<Finding> after =
                reviewing.review(applied(source, suggestion), MediaType.TEXT).findings();
            List<String> left = new ArrayList<>(after.stream().map(RewriteTest::key).toList());
            before.stream().map(RewriteTest::key).forEach(left::remove);
            assertThat(left).as("seed %d, %s, %s", seed, finding.rule(), suggestion).isEmpty();
            assertThat(after.size())
                .as("seed %d, %s, %s", seed, finding.rule(), suggestion)
                .isLessThan(before.size());
          }
        }
      }
    }
  }

  private static String key(Finding finding) {
    return finding.rule();
  }
}
