package org.heed.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {

  private static final String FLAWED = "He committed suicide in May, police said.";

  private static Serving serving;

  @BeforeAll
  static void start() {
    serving = Serving.start();
  }

  @AfterAll
  static void stop() {
    serving.close();
  }

  private static String problem(HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    JsonNode problem = Serving.tree(response.body());
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("type").asText()).isEqualTo("about:blank");
    return problem.get("detail").asText();
  }

  private static List<String> found(JsonNode draft) {
    List<String> found = new ArrayList<>();
    draft
        .get("findings")
        .forEach(
            each ->
                found.add(
                    (each.has("part") ? each.get("part").asText() + " " : "")
                        + each.get("rule").asText()
                        + " "
                        + each.get("start")
                        + "-"
                        + each.get("end")));
    return found;
  }

  @Test
  void aDraftIsAnsweredWithItsFindingsAVerdictAndTheRuleSet() {
    JsonNode draft = serving.checked(Map.of("text", FLAWED));
    assertThat(found(draft)).contains("suicide/commit 3-20");
    assertThat(draft.get("path").asText()).isEqualTo("-");
    assertThat(draft.get("mediaType").asText()).isEqualTo("text/plain");
    assertThat(draft.get("verdict").asText()).isEqualTo("hold");
    assertThat(draft.get("ruleset").asText()).matches("sha256:[0-9a-f]{64}");
    assertThat(serving.checked(Map.of("text", "")).get("verdict").asText()).isEqualTo("pass");
  }

  @ParameterizedTest
  @CsvSource({
    "publish,,hold",
    "review,,pass",
    "draft,,pass",
    "draft,warning,hold",
    "publish,error,pass",
    "publish,never,pass",
    "review,suggestion,hold"
  })
  void theStageSaysWhatHoldsADraftAndFailOnGoesBeforeIt(
      String stage, String failOn, String verdict) {
    Map<String, String> body =
        failOn == null
            ? Map.of("text", FLAWED, "stage", stage)
            : Map.of("text", FLAWED, "stage", stage, "failOn", failOn);
    assertThat(serving.checked(body).get("verdict").asText()).isEqualTo(verdict);
  }

  @Test
  void aDraftInAnotherLanguageIsHeldSinceNothingWasLookedAt() {
    String german =
        "Die Polizei hat am Montag in Berlin einen Mann festgenommen, der eine Frau angegriffen"
            + " haben soll. Die Ermittlungen dauern nach Angaben der Behörde noch an.";
    JsonNode draft = serving.checked(Map.of("text", german));
    assertThat(draft.get("language").asText()).isEqualTo("de");
    assertThat(draft.get("findings")).isEmpty();
    assertThat(draft.get("unchecked")).hasSize(1);
    assertThat(draft.get("verdict").asText()).isEqualTo("hold");
    assertThat(serving.checked(Map.of("text", german, "stage", "draft")).get("verdict").asText())
        .isEqualTo("pass");
  }

  @Test
  void aRawDraftComesWithItsOwnTypeAndTheQuerySaysTheRest() {
    HttpResponse<String> html =
        serving.post(
            "/v1/check?stage=review&only=suicide/commit",
            "text/html; charset=utf-8",
            "<p>He <b>committed</b> suicide.</p>");
    JsonNode draft = Serving.tree(html.body());
    assertThat(found(draft)).containsExactly("suicide/commit 9-30");
    assertThat(draft.get("mediaType").asText()).isEqualTo("text/html");
    assertThat(draft.get("verdict").asText()).isEqualTo("pass");
    assertThat(problem(serving.post("/v1/check?fast=1", "text/plain", "x"), 422))
        .startsWith("the query takes language");
  }

  @Test
  void aRawDraftInALegacyCharsetIsReadAsTheCommandLineDoesAndSaysSo() {
    byte[] latin =
        "He committed suicide at the café, she said.".getBytes(StandardCharsets.ISO_8859_1);
    HttpResponse<String> told = serving.post("/v1/check", "text/plain; charset=latin1", latin);
    assertThat(found(Serving.tree(told.body()))).contains("suicide/commit 3-20");
    byte[] french =
        "Il s'est suicidé à l'été, a déclaré la police où il était né."
            .getBytes(StandardCharsets.ISO_8859_1);
    HttpResponse<String> guessed = serving.post("/v1/check", "text/plain", french);
    assertThat(guessed.statusCode()).isEqualTo(200);
    assertThat(guessed.headers().firstValue("Heed-Notice").orElse(""))
        .startsWith("not valid UTF-8 at byte 15 (line 1); read as windows-1252");
    HttpResponse<String> strict = serving.post("/v1/check", "text/plain; charset=utf-8", latin);
    assertThat(problem(strict, 400)).startsWith("not valid UTF-8 at byte 31");
  }

  @Test
  void mediaTypesGoByTheNamesOfTheCommandLineAndByMimeNames() {
    for (String type : List.of("markdown", "text/markdown", "text/markdown; charset=utf-8")) {
      JsonNode draft =
          serving.checked(Map.of("text", "He *committed* suicide.", "mediaType", type));
      assertThat(draft.get("mediaType").asText()).isEqualTo("text/markdown");
      assertThat(found(draft)).contains("suicide/commit 4-22");
    }
    problem(serving.check(Map.of("text", "x", "mediaType", "docx")), 415);
    problem(serving.post("/v1/check", "application/pdf", "x"), 415);
    problem(serving.post("/v1/check", "application/x-www-form-urlencoded", "text=x"), 415);
  }

  @Test
  void rulesCanBeChosenAndUnknownOnesAreNamedWithTheNearest() {
    assertThat(found(serving.checked(Map.of("text", FLAWED, "skip", List.of("suicide/*")))))
        .noneMatch(each -> each.startsWith("suicide/"));
    assertThat(found(serving.checked(Map.of("text", FLAWED, "only", List.of("suicide/commit")))))
        .containsExactly("suicide/commit 3-20");
    assertThat(problem(serving.check(Map.of("text", "x", "only", List.of("suicide/comit"))), 422))
        .contains("did you mean \"suicide/commit\"?");
  }

  @Test
  void inRangesToBeIgnoredNothingIsReported() {
    Map<String, Object> range = Map.of("start", 0, "end", 12);
    JsonNode draft = serving.checked(Map.of("text", FLAWED, "ignore", List.of(range)));
    assertThat(found(draft)).noneMatch(each -> each.startsWith("suicide/commit"));
    assertThat(
            found(
                serving.checked(
                    Map.of("text", FLAWED, "ignore", List.of(Map.of("start", 20, "end", 20))))))
        .contains("suicide/commit 3-20");
    assertThat(
            problem(
                serving.check(
                    Map.of("text", "short", "ignore", List.of(Map.of("start", 0, "end", 6)))),
                422))
        .isEqualTo("/ignore/0 is out of range: the text has 5 UTF-16 units");
    problem(
        serving.check(Map.of("text", "short", "ignore", List.of(Map.of("start", 3, "end", 2)))),
        422);
    problem(serving.check(Map.of("text", "short", "ignore", List.of(Map.of("start", -1)))), 422);
  }

  @Test
  void aStoryPackageIsReviewedAsOneAndPlacesCountWithinItsFields() {
    Map<String, Object> parts =
        Map.of(
            "headline", "Man, 40, dies",
            "standfirst", "An inquest heard evidence.",
            "body", "<p>Police were called.</p><p>He <i>committed</i> suicide in May.</p>",
            "captions", List.of("A bridge", "\uD83D\uDE00 Where he committed suicide"),
            "tags", List.of("inquest"),
            "slug", "inquest-leeds",
            "byline", "By A. Writer");
    JsonNode draft = serving.checked(Map.of("parts", parts, "mediaType", "html"));
    assertThat(found(draft))
        .contains("/body suicide/commit 35-56", "/captions/1 suicide/commit 12-29");
    draft
        .get("findings")
        .forEach(
            each -> {
              if (each.get("part").asText().equals("/captions/1")) {
                assertThat(each.get("where").asText()).isEqualTo("caption");
                assertThat(each.get("line").asInt()).isEqualTo(1);
                assertThat(each.get("column").asInt()).isEqualTo(13);
                JsonNode edit = each.at("/suggestions/0/edits/0");
                assertThat(edit.get("part").asText()).isEqualTo("/captions/1");
                assertThat(edit.get("start").asInt()).isEqualTo(12);
              }
            });
    assertThat(problem(serving.check(Map.of("parts", parts, "text", "x")), 422))
        .startsWith("text and parts are both given");
    problem(serving.check(Map.of("parts", Map.of("headlin", "x"))), 422);
    problem(serving.check(Map.of("stage", "draft")), 422);
  }

  @Test
  void theFirstLineOfABodyIsNoHeadline() {
    JsonNode draft = serving.checked(Map.of("parts", Map.of("body", FLAWED)));
    assertThat(draft.at("/findings/0/where").asText()).isEqualTo("body");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"text\":5}|422",
        "{\"text\":\"x\",\"langage\":\"en\"}|422",
        "{\"text\":\"x\",\"language\":\"xx\"}|422",
        "{\"text\":\"x\",\"language\":\"de\"}|422",
        "{\"text\":\"x\",\"stage\":\"later\"}|422",
        "{\"text\":\"x\",\"failOn\":\"all\"}|422",
        "{\"text\":\"x\",\"only\":\"suicide/commit\"}|422",
        "{\"text\":\"x\",\"ignore\":[{\"start\":0,\"end\":1e999999999}]}|422",
        "[]|422",
        "null|422",
        "{\"text\":\"x\"|400",
        "{\"text\":\"x\"} {}|400",
        "{\"text\":\"x\",\"text\":\"y\"}|400",
        "{text:1}|400",
        "''|400"
      })
  void aBodyThatMakesNoSenseIsRefused(String body, int status) {
    problem(serving.post("/v1/check", "application/json", body), status);
  }

  @Test
  void badUtf8AndDeepNestingInJsonAreMalformed() {
    byte[] bad = "{\"text\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
    problem(serving.post("/v1/check", "application/json", bad), 400);
    problem(serving.post("/v1/check", "application/json", "[".repeat(50_000)), 400);
  }

  @Test
  void whatIsTooLargeIsRefusedHoweverItIsSent() {
    String large = "a".repeat((1 << 20) + 1);
    assertThat(problem(serving.post("/v1/check", "text/plain", large), 413))
        .isEqualTo("larger than 1048576 bytes; send less, or raise --max-size");
    String chunked =
        serving.raw(
            "POST /v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n100400\r\n"
                + "a".repeat(0x100400)
                + "\r\n0\r\n\r\n");
    assertThat(chunked).startsWith("HTTP/1.1 413 ");
  }

  @Test
  void pathsAndMethodsThatAreNotThereAreSaid() {
    problem(serving.get("/nope"), 404);
    problem(serving.get("/v1/rules/suicide/nope"), 404);
    HttpResponse<String> response = serving.get("/v1/check");
    problem(response, 405);
    assertThat(response.headers().firstValue("Allow")).contains("OPTIONS, POST");
  }

  @Test
  void rulesAreShownWithReasonsSourcesAndExamplesAndNoFileNames() {
    JsonNode rule = Serving.tree(serving.get("/v1/rules/suicide/commit").body());
    assertThat(rule.get("id").asText()).isEqualTo("suicide/commit");
    assertThat(rule.get("why").asText()).isNotEmpty();
    assertThat(rule.at("/sections/en/examples/flag")).isNotEmpty();
    JsonNode all = Serving.tree(serving.get("/v1/rules").body());
    assertThat(all.get("rules").size()).isGreaterThan(100);
    assertThat(all.findValues("origin")).isEmpty();
    assertThat(serving.get("/health/live").body()).isEqualTo("{\"status\":\"live\"}\n");
    assertThat(serving.get("/health/ready").statusCode()).isEqualTo(200);
  }

  @Test
  void aDraftThatTakesTooLongIsAnsweredInPartAndHeld() {
    try (Serving hasty =
        Serving.start(Serving.setup(Serving.limits(1, 4, Duration.ZERO, Duration.ofSeconds(5))))) {
      JsonNode draft = hasty.checked(Map.of("text", "Nothing is wrong here."));
      assertThat(draft.get("incomplete").asBoolean()).isTrue();
      assertThat(draft.at("/unchecked/0/what").asText()).isEqualTo("time");
      assertThat(draft.get("verdict").asText()).isEqualTo("hold");
      assertThat(hasty.get("/metrics").body()).contains("heed_incomplete_total 1\n");
    }
  }
}
