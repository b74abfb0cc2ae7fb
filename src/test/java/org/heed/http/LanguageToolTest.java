package org.heed.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LanguageToolTest {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String DRAFT =
      "\ud83d\ude80 News: he committed suicide in May, police said.";

  private static Serving serving;

  @BeforeAll
  static void start() {
    serving = Serving.start();
  }

  @AfterAll
  static void stop() {
    serving.close();
  }

  private static HttpResponse<String> send(Map<String, String> fields) {
    StringBuilder body = new StringBuilder();
    fields.forEach(
        (name, value) ->
            body.append(body.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return serving.post("/v2/check", FORM, body.toString());
  }

  private static JsonNode answer(Map<String, String> fields) {
    HttpResponse<String> response = send(fields);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return Serving.tree(response.body());
  }

  private static JsonNode suicideMatch(JsonNode answer) {
    for (JsonNode match : answer.get("matches")) {
      if (match.at("/rule/id").asText().equals("suicide/commit")) {
        return match;
      }
    }
    throw new AssertionError("no suicide/commit in " + answer);
  }

  @Test
  void aMatchHasUtf16OffsetsContextAndWhatMayStandThereInstead() {
    JsonNode answer = answer(Map.of("text", DRAFT, "language", "auto"));
    JsonNode match = suicideMatch(answer);
    int offset = match.get("offset").asInt();
    int length = match.get("length").asInt();
    assertThat(DRAFT.substring(offset, offset + length)).isEqualTo("committed suicide");
    JsonNode context = match.get("context");
    int at = context.get("offset").asInt();
    assertThat(context.get("text").asText().substring(at, at + context.get("length").asInt()))
        .isEqualTo("committed suicide");
    assertThat(match.at("/replacements/0/value").asText()).isEqualTo("died by suicide");
    assertThat(match.at("/rule/issueType").asText()).isEqualTo("other");
    assertThat(match.at("/rule/category/id").asText()).isEqualTo("SUICIDE");
    assertThat(answer.at("/language/code").asText()).isEqualTo("en");
    assertThat(answer.at("/language/detectedLanguage/code").asText()).isEqualTo("en");
  }

  @Test
  void annotatedTextHasOffsetsInTheWholeAndMarkupIsNoProse() {
    String data =
        "{\"annotation\":[{\"markup\":\"<p class='committed suicide'>\"},{\"text\":\"He committed"
            + " suicide\"},{\"markup\":\"<br>\",\"interpretAs\":\"\\n\"},{\"text\":\"in May.\"}]}";
    JsonNode answer = answer(Map.of("data", data, "language", "en-GB"));
    JsonNode match = suicideMatch(answer);
    assertThat(match.get("offset").asInt()).isEqualTo("<p class='committed suicide'>He ".length());
    assertThat(match.get("length").asInt()).isEqualTo("committed suicide".length());
    assertThat(answer.at("/language/code").asText()).isEqualTo("en-GB");
  }

  @Test
  void aMatchThatHoldsMarkupIsOfferedNoReplacement() {
    String data =
        "{\"annotation\":[{\"text\":\"He committed\"},{\"markup\":\"<b>\"},{\"text\":\""
            + " suicide in May.\"}]}";
    JsonNode match = suicideMatch(answer(Map.of("data", data, "language", "en")));
    assertThat(match.get("length").asInt()).isEqualTo("committed<b> suicide".length());
    assertThat(match.get("replacements")).isEmpty();
  }

  @Test
  void rulesAndCategoriesAreTurnedOffAndOnByTheNamesInMatches() {
    for (Map.Entry<String, String> off :
        Map.of("disabledRules", "X,suicide/commit", "disabledCategories", "SUICIDE,CASING")
            .entrySet()) {
      JsonNode answer =
          answer(Map.of("text", DRAFT, "language", "en", off.getKey(), off.getValue()));
      assertThat(answer.toString()).doesNotContain("suicide/commit");
    }
    Map<String, String> only = new LinkedHashMap<>();
    only.put("text", DRAFT);
    only.put("language", "en");
    only.put("enabledOnly", "true");
    only.put("enabledRules", "suicide/commit");
    assertThat(answer(only).get("matches")).hasSize(1);
    only.put("enabledRules", "MORFOLOGIK_RULE_EN_US");
    assertThat(answer(only).get("matches")).isEmpty();
  }

  @Test
  void whatLanguageToolRefusesIsRefusedInItsManner() {
    for (Map<String, String> wrong :
        List.of(
            Map.of("text", "x"),
            Map.of("language", "en"),
            Map.of("language", "en", "text", "x", "data", "{}"),
            Map.of("language", "tlh", "text", "x"),
            Map.of("language", "en", "text", "x", "level", "best"),
            Map.of("language", "en", "text", "x", "enabledOnly", "true"),
            Map.of("language", "en", "data", "{\"annotation\":3}"))) {
      HttpResponse<String> response = send(wrong);
      assertThat(response.statusCode()).as(wrong.toString()).isEqualTo(400);
      assertThat(response.headers().firstValue("content-type").orElse("")).startsWith("text/plain");
      assertThat(response.body()).startsWith("Error: ");
    }
  }

  @Test
  void anEmptyTextHasNoMatches() {
    assertThat(answer(Map.of("text", "", "language", "en")).get("matches")).isEmpty();
  }

  @Test
  void theLanguagesAreListed() {
    assertThat(Serving.tree(serving.get("/v2/languages").body()).findValuesAsText("longCode"))
        .contains("en", "en-GB", "ar", "fr", "es");
  }
}
