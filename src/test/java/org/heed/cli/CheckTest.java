package org.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CheckTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  private Sandbox sandbox;

  @BeforeEach
  void enter() {
    sandbox = new Sandbox(folder);
    sandbox.file("suggestion.txt", "It was a very cold day in the valley.\n");
    sandbox.file("warning.txt", "He committed suicide, and the helpline is free.\n");
    sandbox.file("error.txt", "Police found child porn on his phone.\n");
    sandbox.file("clean.txt", "All had cake.\n");
  }

  @ParameterizedTest
  @CsvSource({
    "clean.txt, suggestion, 0",
    "suggestion.txt, warning, 0",
    "suggestion.txt, suggestion, 1",
    "warning.txt, error, 0",
    "warning.txt, warning, 1",
    "error.txt, error, 1",
    "error.txt, never, 0",
    "missing.txt, never, 2",
  })
  void theExitStatusFollowsFailOn(String draft, String failOn, int status) {
    assertThat(sandbox.heed("check", draft, "--fail-on", failOn).status()).isEqualTo(status);
  }

  @Test
  void aDraftThatCannotBeReadWinsOverFindingsAndTheOthersAreStillReviewed() throws IOException {
    Sandbox.Result result = sandbox.heed("check", "missing.txt", "error.txt", "--format", "json");
    assertThat(result.status()).isEqualTo(2);
    JsonNode report = JSON.readTree(result.out());
    assertThat(report.at("/drafts/0/path").asText()).isEqualTo("error.txt");
    assertThat(report.at("/errors/0/path").asText()).isEqualTo("missing.txt");
    assertThat(report.at("/summary/error").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "jsonl", "text"})
  void theSameDraftsGiveTheSameBytesHoweverManyAreReviewedAtOnce(String format) {
    for (int i = 0; i < 60; i++) {
      sandbox.file("many/" + i + ".txt", "He committed suicide, very " + i + " times.\n".repeat(i));
    }
    sandbox.file("many/7.txt", new byte[] {'x', 0, 'y'});
    String one = sandbox.heed("check", "many", "missing", "--format", format, "-j", "1").out();
    for (String jobs : List.of("2", "3", "16")) {
      Sandbox.Result many =
          sandbox.heed("check", "many", "missing", "--format", format, "-j", jobs);
      assertThat(many.out()).isEqualTo(one);
    }
  }

  @Test
  void theReportGoesWholeToTheFileNamedAndNothingElseIsLeft() throws IOException {
    sandbox.file("report.json", "old");
    Sandbox.Result result =
        sandbox.heed("check", "warning.txt", "--format", "json", "-o", "report.json");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(sandbox.read("report.json"))
        .isEqualTo(sandbox.heed("check", "warning.txt", "--format", "json").out());
    try (var files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString())).noneMatch(n -> n.endsWith(".tmp"));
    }
    assertThat(sandbox.heed("check", "warning.txt", "-o", "nowhere/report.txt").status())
        .isEqualTo(2);
  }

  @Test
  void noDraftIsOverwrittenByItsReport() {
    String before = sandbox.read("error.txt");
    assertThat(sandbox.heed("check", ".", "-o", "error.txt").status()).isEqualTo(2);
    assertThat(sandbox.read("error.txt")).isEqualTo(before);
  }

  @Test
  void aClosedPipeEndsQuietly() {
    assertThat(sandbox.heedIntoClosedPipe("check", "error.txt", "--format", "jsonl")).isZero();
    assertThat(sandbox.heedIntoClosedPipe("check", "error.txt")).isZero();
    assertThat(sandbox.heedIntoClosedPipe("--help")).isZero();
    assertThat(sandbox.heedIntoClosedPipe("fix", "error.txt")).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', auto, false",
    "'', 1, auto, true",
    "'', 0, auto, false",
    "1, 1, auto, false",
    "1, '', always, true",
    "'', 1, never, false",
  })
  void colourFollowsOptionAndEnvironment(String no, String force, String option, boolean coloured) {
    Sandbox.Result result =
        sandbox.heedWith(
            Map.of("NO_COLOR", no, "CLICOLOR_FORCE", force),
            "check",
            "error.txt",
            "--color",
            option);
    assertThat(result.out().contains("\u001b[")).isEqualTo(coloured);
  }

  @Test
  void eachLineIsADraftOfItsOwnWithOffsetsOfTheWholeFile() throws IOException {
    String text = "\ufeffA fair\r\n\r\nHe committed suicide\rVery cold\n";
    sandbox.file("heads.txt", text);
    JsonNode drafts = drafts("heads.txt", "--each", "line");
    assertThat(drafts).hasSize(3);
    JsonNode finding = finding(drafts.get(1), "suicide/commit");
    assertThat(finding.get("start").asInt()).isEqualTo(text.indexOf("committed") - 1);
    assertThat(finding.get("line").asInt()).isEqualTo(3);
    assertThat(finding.get("column").asInt()).isEqualTo(4);
    assertThat(finding.get("where").asText()).isEqualTo("headline");
    assertThat(finding(drafts.get(2), "terminology/very").get("line").asInt()).isEqualTo(4);
  }

  @Test
  void eachParagraphKeepsItsMarkup() throws IOException {
    sandbox.file("a.md", "# He *commit*ted suicide\n\nA line\nand child porn.\n\n- very cold\n");
    JsonNode drafts = drafts("a.md", "--each", "paragraph");
    assertThat(drafts).hasSize(3);
    assertThat(finding(drafts.get(0), "suicide/commit").get("where").asText())
        .isEqualTo("headline");
    assertThat(finding(drafts.get(1), "terminology/child-porn").get("line").asInt()).isEqualTo(4);
    assertThat(finding(drafts.get(2), "terminology/very").get("where").asText())
        .isEqualTo("list-item");

    String page = "<article><h1>A <b>very</b> cold day</h1><p>child porn</article>\n";
    sandbox.file("a.html", page);
    JsonNode html = drafts("a.html", "--each", "paragraph");
    assertThat(html).hasSize(2);
    assertThat(finding(html.get(0), "terminology/very").get("where").asText())
        .isEqualTo("headline");
    assertThat(finding(html.get(1), "terminology/child-porn").get("start").asInt())
        .isEqualTo(page.indexOf("child"));
  }

  @Test
  void aStetLineGoesWithTheParagraphAfterIt() throws IOException {
    sandbox.file("a.txt", "A fair\n\n[stet suicide/commit: a title]\n\nHe committed suicide.\n");
    JsonNode drafts = drafts("a.txt", "--each", "paragraph", "--only", "suicide/*");
    assertThat(drafts).hasSize(2);
    assertThat(drafts.at("/1/findings")).isEmpty();
    assertThat(drafts.at("/1/setAside/0/by").asText()).isEqualTo("stet");
  }

  @Test
  void theConfigurationSettlesSeverityFailOnAndPacksAndTheCommandLineWins() {
    sandbox.file(
        ".heed.yml",
        """
        fail-on: error
        severity: {terminology/child-porn: warning}
        packs: [house]
        paths: {"sport/**": {fail-on: suggestion, severity: {terminology/very: off}}}
        """);
    sandbox.file("house/sad/tragic.yml", TRAGIC);
    sandbox.file("sport/a.txt", "A tragic and very cold day.\n");
    Sandbox.Result error = sandbox.heed("check", "error.txt");
    assertThat(error.status()).isZero();
    assertThat(error.out()).contains("warning terminology/child-porn");
    assertThat(sandbox.heed("check", "error.txt", "--fail-on", "warning").status()).isEqualTo(1);
    Sandbox.Result sport = sandbox.heed("check", "sport/a.txt");
    assertThat(sport.out()).contains("suggestion sad/tragic").doesNotContain("terminology/very");
    assertThat(sport.status()).isEqualTo(1);
    assertThat(sandbox.heed("check", "sport/a.txt", "--skip", "sad/*").out())
        .doesNotContain("sad/tragic");
  }

  @Test
  void standardInputIsGovernedByTheFolderOfItsName() {
    sandbox.file("desk/.heed.yml", "severity: {suicide/commit: off}\n");
    String text = "He committed suicide, and the helpline is free.\n";
    assertThat(sandbox.heedReading(text, "check", "-").status()).isEqualTo(1);
    assertThat(sandbox.heedReading(text, "check", "-", "--stdin-name", "desk/new").status())
        .isZero();
    assertThat(sandbox.heedReading(text, "check", "-", "--stdin-name", "desk/x.docx").status())
        .isEqualTo(2);
  }

  @Test
  void aPackOfTheCallersReplacesARuleOfTheSameId() {
    sandbox.file("mine/terminology/very.yml", TRAGIC);
    sandbox.file("a.txt", "A tragic and very cold day in the valley.\n");
    Sandbox.Result result = sandbox.heed("check", "a.txt", "--rules", "mine");
    assertThat(result.out()).contains("“tragic” judges.").doesNotContain("“very”");
    assertThat(sandbox.heed("check", "a.txt", "--rules", "none").status()).isEqualTo(2);
  }

  @Test
  void twoRulesWithOneIdAreNamedAndTheOthersWork() {
    sandbox.file("mine/sad/tragic.yml", TRAGIC);
    sandbox.file("mine/sad/tragic.yaml", TRAGIC);
    Sandbox.Result result = sandbox.heed("check", "error.txt", "--rules", "mine");
    assertThat(result.out()).contains("terminology/child-porn");
    assertThat(result.err()).contains("rule sad/tragic is already in").contains("keep one");
    assertThat(result.status()).isEqualTo(2);
  }

  @Test
  void onlyAndSkipTakeListsWithCommasAndCategoriesAndMayBeRepeated() {
    sandbox.file("a.txt", "He committed suicide with very old child porn.\n");
    assertThat(rules("--only", "suicide/commit,terminology/very"))
        .containsExactly("suicide/commit", "terminology/very");
    assertThat(rules("--only", "suicide/commit", "--only", "terminology/very"))
        .containsExactly("suicide/commit", "terminology/very");
    assertThat(rules("--only", "terminology/*", "--skip", "terminology/very"))
        .containsExactly("terminology/child-porn");
  }

  @ParameterizedTest
  @CsvSource({
    "--only, ''",
    "--skip, ''",
    "--skip, ' , '",
    "--rules, ''",
    "--config, ''",
    "-o, ''",
    "--lang, ''",
  })
  void anOptionGivenNothingIsAMistake(String option, String value) {
    Sandbox.Result result = sandbox.heed("check", "error.txt", option, value);
    assertThat(result.err())
        .startsWith(
            "heed: check: "
                + option
                + " is given an empty value; write one, or leave "
                + option
                + " out\n");
    assertThat(result.out()).isEmpty();
    assertThat(result.status()).isEqualTo(2);
  }

  @Test
  void aDraftWithAnEmptyNameIsNameless() {
    String text = "He committed suicide, and the helpline is free.\n";
    assertThat(sandbox.heedReading(text, "check", "-", "--stdin-name", "").out())
        .startsWith("-:1:4 warning suicide/commit");
  }

  @Test
  void aFewControlCharactersMakeNoBinaryFile() {
    sandbox.file("short.txt", "\u0001\u0002He committed suicide\u0003\u0004\u0005\u0006.\n");
    String wire = "\u0001\u0016 Wire\u0002 ".repeat(3);
    sandbox.file("wire.txt", wire + "He committed suicide. " + "All had cake. ".repeat(20) + "\n");
    Sandbox.Result result = sandbox.heed("check", "short.txt", "wire.txt");
    assertThat(result.out()).contains("wire.txt:1:").contains("short.txt:1:");
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isEqualTo(1);
  }

  @Test
  void aFileFullOfControlCharactersIsBinary() {
    sandbox.file("program.txt", "ab\u0001cd\u0002ef\u0003".repeat(20));
    Sandbox.Result result = sandbox.heed("check", "program.txt");
    assertThat(result.err())
        .startsWith("heed: program.txt: a binary file (60 control characters in its first 180)");
    assertThat(result.status()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"draft", "line"})
  void aCharsetThatADraftDeclaresIsToldOnce(String each) {
    String page = "<meta charset=ISO-8859-15><h1>Un élève</h1>\n<p>L'été, à l'école.</p>\n";
    sandbox.file("a.html", page.getBytes(Charset.forName("ISO-8859-15")));
    sandbox.file("b.html", page.getBytes(StandardCharsets.UTF_8));
    Sandbox.Result result = sandbox.heed("check", "a.html", "b.html", "--each", each, "--lang=en");
    assertThat(result.err())
        .isEqualTo(
            "heed: a.html: not valid UTF-8 at byte 33 (line 1); read as iso-8859-15, since the"
                + " draft declares iso-8859-15\n");
    assertThat(result.status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check error.txt --format yaml",
        "check error.txt --format docx",
        "check error.txt --lang de",
        "check error.txt --as docx",
        "check error.txt --as pdf",
        "check error.txt --each word",
        "check error.txt --fail-on info",
        "check error.txt --max-size 0",
        "check error.txt --max-size x",
        "check error.txt -j 0",
        "check error.txt -j",
        "check error.txt --baseline b.json",
        "check error.txt --write-baseline b.json",
        "check error.txt --config none.yml",
        "check error.txt --only x/y",
        "check error.txt --skip x/*",
        "check error.txt --nothing",
        "check",
        "fix",
        "cast",
        "cast a b",
        "evaluate",
        "rules",
        "rules impact",
        "rules nothing",
        "rules show",
        "rules show x/y",
        "rules list --category x",
        "rules list --topic x",
        "rules test none",
        "completion",
        "completion csh",
        "lsp --nothing",
        "serve --port x",
        "serve --host 0.0.0.0 --port 0",
        "stats a.json",
        "nothing",
      })
  void aMistakeInUsageIsSaidInAFewLinesWithStatusTwo(String command) {
    Sandbox.Result result = sandbox.heed(command.split(" "));
    assertThat(result.status()).as(result.err()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isNotBlank().doesNotContain("Exception").doesNotContain("\tat ");
  }

  private static final String TRAGIC =
      """
      severity: suggestion
      why: A judgement is the reader's.
      sources: []
      en:
        what: "“{match}” judges."
        instead: "Say what happened."
        match: ["tragic"]
        examples:
          flag: ["A [[tragic]] loss.", "A [[tragic]] day.", "It is [[tragic]].", "How [[tragic]]."]
          pass: ["It was late.", "A day.", "A loss.", "A strategy."]
      """;

  private List<String> rules(String... options) {
    List<String> command = new ArrayList<>(List.of("check", "a.txt", "--format", "json"));
    command.addAll(List.of(options));
    try {
      JsonNode report = JSON.readTree(sandbox.heed(command.toArray(new String[0])).out());
      return report.at("/drafts/0/findings").findValuesAsText("rule");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode drafts(String path, String... options) throws IOException {
    List<String> command = new ArrayList<>(List.of("check", path, "--format", "json"));
    command.addAll(List.of(options));
    return JSON.readTree(sandbox.heed(command.toArray(new String[0])).out()).get("drafts");
  }

  private static JsonNode finding(JsonNode draft, String rule) {
    for (JsonNode finding : draft.get("findings")) {
      if (finding.get("rule").asText().equals(rule)) {
        return finding;
      }
    }
    throw new AssertionError("no " + rule + " in " + draft);
  }
}
