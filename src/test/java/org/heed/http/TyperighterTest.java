package org.heed.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TyperighterTest {

  private static final String WORDS = "The man committed suicide in May, police said.";

  private static Serving serving;

  @BeforeAll
  static void start() {
    serving = Serving.start();
  }

  @AfterAll
  static void stop() {
    serving.close();
  }

  private static Map<String, Object> block(String id, String text, int from) {
    return Map.of("id", id, "text", text, "from", from, "to", from + text.length());
  }

  private static JsonNode answer(Map<String, ?> body) {
    HttpResponse<String> response = serving.post("/check", "application/json", Serving.json(body));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return Serving.tree(response.body());
  }

  @Test
  void positionsAreThoseOfTheClientsDocument() {
    JsonNode answer =
        answer(
            Map.of(
                "requestId",
                "r1",
                "blocks",
                List.of(block("a", "A first paragraph.", 1), block("b", WORDS, 30)),
                "excludeCategoryIds",
                List.of()));
    assertThat(answer.get("requestId").asText()).isEqualTo("r1");
    assertThat(answer.get("blocks")).hasSize(2);
    assertThat(answer.get("percentageRequestComplete").asInt()).isEqualTo(100);
    JsonNode match = answer.get("matches").get(0);
    assertThat(match.get("matchedText").asText()).isEqualTo("committed suicide");
    assertThat(match.get("fromPos").asInt()).isEqualTo(30 + WORDS.indexOf("committed"));
    assertThat(match.get("toPos").asInt())
        .isEqualTo(30 + WORDS.indexOf("committed") + "committed suicide".length());
    assertThat(match.at("/suggestions/0/text").asText()).isEqualTo("died by suicide");
    assertThat(match.at("/rule/category/id").asText()).isEqualTo("suicide");
  }

  @Test
  void anExcludedCategoryAndAnIgnoredRangeAreLeftOut() {
    assertThat(
            answer(
                    Map.of(
                        "blocks",
                        List.of(block("a", WORDS, 0)),
                        "excludeCategoryIds",
                        List.of("suicide")))
                .get("matches"))
        .isEmpty();
    Map<String, Object> ignored =
        Map.of(
            "id",
            "a",
            "text",
            WORDS,
            "from",
            10,
            "to",
            10 + WORDS.length(),
            "ignoreRanges",
            List.of(Map.of("from", 18, "to", 22)));
    assertThat(answer(Map.of("blocks", List.of(ignored))).get("matches")).isEmpty();
  }

  @Test
  void aBodyThatIsNoneIsAProblem() {
    for (String body : List.of("{}", "{\"blocks\":[{}]}", "{\"blocks\":[]}", "[]")) {
      assertThat(serving.post("/check", "application/json", body).statusCode())
          .as(body)
          .isEqualTo(422);
    }
  }
}
