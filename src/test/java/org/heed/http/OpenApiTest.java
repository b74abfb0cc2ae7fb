package org.heed.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OpenApiTest {

  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private static final String FLAWED =
      "Man kills himself\n\nHe committed suicide in May, police said. [stet x/y]\n\n[stet suicide/*]\n\nShe committed suicide.";

  private static Serving serving;
  private static JsonNode described;

  @BeforeAll
  static void start() {
    serving = Serving.start();
    described = Serving.tree(serving.get("/openapi.json").body());
  }

  @AfterAll
  static void stop() {
    serving.close();
  }

  @Test
  void itIsAWellFormedDescription() {
    assertThat(described.get("openapi").asText()).isEqualTo("3.1.0");
    assertThat(described.at("/info/version").asText()).isEqualTo("9.9.9");
    JsonSchema meta = SCHEMAS.getSchema(SchemaLocation.of(SchemaId.V202012));
    described.at("/components/schemas").forEach(each -> assertThat(meta.validate(each)).isEmpty());
    Set<String> names = new HashSet<>();
    for (JsonNode name : described.findValues("operationId")) {
      assertThat(names.add(name.asText())).as(name.asText()).isTrue();
    }
    for (JsonNode ref : described.findValues("$ref")) {
      assertThat(described.at(ref.asText().substring(1)).isMissingNode())
          .as(ref.asText())
          .isFalse();
    }
  }

  @Test
  void itDescribesEachRouteAndNoOther() {
    Set<String> told = new TreeSet<>();
    described
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        method -> told.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
    Set<String> there = new TreeSet<>();
    serving.server().routes().forEach(route -> there.add(route.method() + " " + route.path()));
    assertThat(told).isEqualTo(there);
  }

  @Test
  void realAnswersAreAsDescribed() {
    for (Map<String, ?> body :
        List.<Map<String, ?>>of(
            Map.of("text", ""),
            Map.of("text", FLAWED),
            Map.of("text", "Ein Mann hat am Montag in Berlin die Frau und das Kind gesehen."),
            Map.of(
                "parts",
                Map.of("headline", "He committed suicide", "captions", List.of(FLAWED)),
                "stage",
                "review"),
            Map.of("text", "x", "only", List.of("no/rule")),
            Map.of("text", "x", "mediaType", "docx"))) {
      asDescribed("/v1/check", "post", serving.check(body));
    }
    asDescribed("/v1/check", "post", serving.post("/v1/check", "application/json", "{"));
    asDescribed("/v1/check", "post", serving.post("/v1/check", "text/plain", FLAWED));
    asDescribed("/v1/check", "post", serving.post("/v1/check", "text/plain", "a".repeat(1 << 21)));
    HttpResponse<String> batch =
        serving.post(
            "/v1/check/batch",
            "application/x-ndjson",
            Serving.json(Map.of("text", FLAWED)) + "\n{\n{\"text\":1}\n");
    assertThat(batch.body().lines()).hasSize(3);
    batch
        .body()
        .lines()
        .forEach(line -> asDescribed("/v1/check/batch", "post", 200, "application/x-ndjson", line));
    asDescribed(
        "/v1/check/batch", "post", serving.post("/v1/check/batch", "application/json", "{}"));
    asDescribed("/v1/rules", "get", serving.get("/v1/rules"));
    String one = "/v1/rules/{category}/{name}";
    asDescribed(one, "get", serving.get("/v1/rules/suicide/commit"));
    asDescribed(one, "get", serving.get("/v1/rules/suicide/nope"));
    for (String path : List.of("/health/live", "/health/ready", "/openapi.json")) {
      asDescribed(path, "get", serving.get(path));
    }
    String form = "application/x-www-form-urlencoded";
    asDescribed(
        "/v2/check",
        "post",
        serving.post("/v2/check", form, "language=en&text=He+committed+suicide."));
    asDescribed("/v2/languages", "get", serving.get("/v2/languages"));
    asDescribed(
        "/check",
        "post",
        serving.post(
            "/check", "application/json", "{\"blocks\":[{\"text\":\"He committed suicide.\"}]}"));
    asDescribed("/metrics", "get", 200, "text/plain", Serving.json(serving.get("/metrics").body()));
  }

  @Test
  void requestsAsDescribedAreTakenAndOthersNot() {
    JsonSchema check = schema(described.at("/components/schemas/Check"));
    for (String good :
        List.of(
            "{\"text\":\"x\"}",
            "{\"parts\":{\"tags\":[\"x\"]},\"failOn\":\"never\"}",
            "{\"text\":\"x\",\"only\":[\"suicide/*\"],\"ignore\":[{\"start\":0,\"end\":1}]}")) {
      assertThat(check.validate(Serving.tree(good))).as(good).isEmpty();
      assertThat(serving.post("/v1/check", "application/json", good).statusCode()).isEqualTo(200);
    }
    for (String bad :
        List.of(
            "{}",
            "{\"text\":\"x\",\"parts\":{}}",
            "{\"text\":1}",
            "{\"text\":\"x\",\"more\":1}",
            "{\"text\":\"x\",\"stage\":\"x\"}")) {
      assertThat(check.validate(Serving.tree(bad))).as(bad).isNotEmpty();
      assertThat(serving.post("/v1/check", "application/json", bad).statusCode()).isEqualTo(422);
    }
  }

  private static void asDescribed(String path, String method, HttpResponse<String> response) {
    String type = response.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
    asDescribed(path, method, response.statusCode(), type, response.body());
  }

  private static void asDescribed(
      String path, String method, int status, String type, String body) {
    JsonNode content =
        described
            .get("paths")
            .get(path)
            .get(method)
            .get("responses")
            .path(String.valueOf(status))
            .path("content")
            .path(type);
    assertThat(content.isMissingNode())
        .as(method + " " + path + " " + status + " " + type)
        .isFalse();
    List<String> wrong = new ArrayList<>();
    schema(content.get("schema"))
        .validate(Serving.tree(body))
        .forEach(each -> wrong.add(each.getMessage()));
    assertThat(wrong).as(path).isEmpty();
  }

  /** A schema that may refer to the others. */
  private static JsonSchema schema(JsonNode node) {
    ObjectNode whole = node.deepCopy();
    whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    whole.set("components", described.get("components"));
    return SCHEMAS.getSchema(whole);
  }
}
