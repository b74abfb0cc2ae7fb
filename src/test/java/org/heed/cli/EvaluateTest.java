package org.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvaluateTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String RULE =
      """
      severity: warning
      why: For a test.
      sources: []
      LANG:
        what: "Found."
        match: ["WORDS"]
        examples:
          flag: ["[[never tried]]"]
          pass: ["nothing"]
      """;

  @TempDir Path folder;
  private Sandbox sandbox;

  @BeforeEach
  void enter() {
    sandbox = new Sandbox(folder).withRules(folder.resolve("rules"));
    rule("suicide/verb", "commit suicide");
    rule("suicide/crime", "commit");
    rule("terminology/act", "suicide in May");
    sandbox.file(
        "drafts/a.txt",
        "# lang: en\n\nA fair\n\nHe ⟦suicide|committed suicide⟧ in May. ⟦suicide|Ended it⟧.\n");
  }

  @Test
  void rulesThatNeverFireStandInOneParagraph() {
    for (int i = 100; i < 300; i++) {
      rule("silent/rule-" + i, "nobody " + i + " wrote this");
    }
    rule("french/rule", RULE.replace("LANG", "fr"), "jamais");
    Sandbox.Result result = sandbox.heed("evaluate", "drafts");
    String paragraph =
        result.out().substring(result.out().indexOf("Never fired: 200 of 203 rules\n"));
    assertThat(paragraph).contains("  silent/rule-100, silent/rule-101, ").doesNotContain("french");
    assertThat(paragraph.lines().filter(line -> line.contains("silent/"))).hasSize(40);
    assertThat(paragraph.lines()).allMatch(line -> line.length() <= 100);
    assertThat(sandbox.heed("evaluate", "drafts", "--skip", "silent/*").out())
        .doesNotContain("Never fired");
    sandbox.file(".heed.yml", "severity: {'silent/*': off, silent/rule-200: warning}\n");
    assertThat(sandbox.heed("evaluate", "drafts").out())
        .contains("Never fired: 1 of 4 rules\n  silent/rule-200\n");
  }

  @Test
  void aRuleBelowTheLevelIsNotSilent() {
    assertThat(sandbox.heed("evaluate", "drafts", "--level", "error").out())
        .doesNotContain("Never fired");
  }

  @Test
  void rulesThatReportTheSameWordsAreToldWithHowOften() {
    assertThat(sandbox.heed("evaluate", "drafts").out())
        .contains(
            """
            Overlapping findings of two rules: 2, 1 in one category
             times one category  rules
                 1            1  suicide/crime, suicide/verb
                 1            0  suicide/verb, terminology/act
            """);
  }

  @Test
  void eachRuleIsCreditedWithItsShareOfRecall() {
    assertThat(sandbox.heed("evaluate", "drafts").out())
        .startsWith("en: 1 draft, ")
        .containsPattern(row("suicide/crime", "1 1 0 1 0 0.50"))
        .containsPattern(row("suicide/verb", "1 1 0 1 0 0.50"))
        .containsPattern(row("terminology/act", "1 0 1 0 0 –"));
    assertThat(sandbox.heed("evaluate", "drafts", "--skip", "suicide/crime").out())
        .containsPattern(row("suicide/verb", "1 1 0 1 1 0.50"));
  }

  @Test
  void jsonHoldsTheSameBesideTheFixedKeys() throws IOException {
    rule("silent/rule", "nobody wrote this");
    JsonNode json = JSON.readTree(sandbox.heed("evaluate", "drafts", "--format", "json").out());
    assertThat(json.at("/languages/en/recall").asDouble()).isEqualTo(0.5);
    assertThat(texts(json.get("silent"))).containsExactly("silent/rule");
    assertThat(json.at("/overlaps/0/first").asText()).isEqualTo("suicide/crime");
    assertThat(json.at("/overlaps/0/second").asText()).isEqualTo("suicide/verb");
    assertThat(json.at("/overlaps/0/findings").asInt()).isEqualTo(1);
    assertThat(json.at("/overlaps/0/sameCategory").asInt()).isEqualTo(1);
    assertThat(json.at("/overlaps/1/sameCategory").asInt()).isZero();
    JsonNode verb = json.at("/rules").get("suicide/verb");
    assertThat(verb.get("marks").asInt()).isEqualTo(1);
    assertThat(verb.get("alone").asInt()).isZero();
    assertThat(verb.get("recallShare").asDouble()).isEqualTo(0.5);
    assertThat(json.at("/rules").get("terminology/act").get("recallShare").isNull()).isTrue();
  }

  private void rule(String id, String words) {
    rule(id, RULE.replace("LANG", "en"), words);
  }

  private void rule(String id, String text, String words) {
    sandbox.file("rules/" + id + ".yml", text.replace("WORDS", words));
  }

  private static Pattern row(String rule, String numbers) {
    return Pattern.compile("(?m)^" + rule + " +" + numbers.replace(" ", " +") + "$");
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
