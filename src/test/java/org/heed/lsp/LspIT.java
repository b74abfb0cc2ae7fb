package org.heed.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The language server as an editor meets it: a process and two pipes. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 180, unit = TimeUnit.SECONDS)
final class LspIT {

  private static final String HEED = Path.of("target/heed/bin/heed").toAbsolutePath().toString();
  private static final Map<String, String> NOTHING = Map.of();

  @BeforeEach
  void needDistribution() {
    assumeTrue(Files.isExecutable(Path.of(HEED)), "left out: no distribution in target/heed");
  }

  @Test
  void twentyDraftsShowWhatTheCommandLineReports() throws Exception {
    List<Path> drafts;
    try (Stream<Path> files = Files.list(Path.of("corpus/en").toAbsolutePath())) {
      drafts = files.filter(f -> f.toString().endsWith(".txt")).sorted().limit(20).toList();
    }
    try (RawClient client = started(Map.of("textDocument", Map.of("diagnostic", NOTHING)))) {
      for (Path draft : drafts) {
        String uri = draft.toUri().toString();
        open(client, uri, "plaintext", Files.readString(draft));
        JsonNode items =
            client
                .ask("textDocument/diagnostic", Map.of("textDocument", Map.of("uri", uri)))
                .at("/result/items");
        assertThat(shown(items)).as(draft.toString()).isEqualTo(reported(draft));
      }
    }
  }

  private static List<String> shown(JsonNode items) {
    List<String> shown = new ArrayList<>();
    for (JsonNode item : items) {
      assertThat(item.path("source").asText()).isEqualTo("heed");
      shown.add(
          "%s %d %d:%d-%d:%d %s"
              .formatted(
                  item.path("code").asText(),
                  item.path("severity").asInt(),
                  item.at("/range/start/line").asInt() + 1,
                  item.at("/range/start/character").asInt() + 1,
                  item.at("/range/end/line").asInt() + 1,
                  item.at("/range/end/character").asInt() + 1,
                  item.at("/data/fingerprint").asText()));
    }
    return shown;
  }

  private static List<String> reported(Path draft) throws Exception {
    Process check =
        new ProcessBuilder(HEED, "check", "--format", "json", draft.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    JsonNode report = RawClient.JSON.readTree(check.getInputStream().readAllBytes());
    List<String> reported = new ArrayList<>();
    for (JsonNode finding : report.at("/drafts/0/findings")) {
      reported.add(
          "%s %d %d:%d-%d:%d %s"
              .formatted(
                  finding.path("rule").asText(),
                  1
                      + List.of("error", "warning", "suggestion")
                          .indexOf(finding.path("severity").asText()),
                  finding.path("line").asInt(),
                  finding.path("column").asInt(),
                  finding.path("endLine").asInt(),
                  finding.path("endColumn").asInt(),
                  finding.path("fingerprint").asText()));
    }
    return reported;
  }

  @Test
  void aClientThatAnnouncesNothingIsServed() throws Exception {
    try (RawClient client = started(NOTHING)) {
      String uri = "untitled:Untitled-1";
      open(client, uri, "markdown", "# A title\n\n😀 He committed suicide in May.\n");
      JsonNode found = client.diagnostics(uri);
      assertThat(found.findValuesAsText("code")).contains("suicide/commit");
      assertThat(found.findValuesAsText("href")).allMatch(page -> page.startsWith("file:"));
      List<String> titles =
          client
              .ask(
                  "textDocument/codeAction",
                  Map.of(
                      "textDocument",
                      Map.of("uri", uri),
                      "range",
                      Map.of("start", at(2, 8), "end", at(2, 8)),
                      "context",
                      Map.of("diagnostics", List.of())))
              .path("result")
              .findValuesAsText("title");
      assertThat(titles.get(0)).isEqualTo("Write “died by suicide”");
      assertThat(titles.get(1)).startsWith("Needs facts: ");
      assertThat(titles.get(titles.size() - 1)).contains("stet suicide/commit");
    }
  }

  @Test
  void theExitStatusTellsWhetherItWasShutDown() throws Exception {
    try (RawClient client = started(NOTHING)) {
      assertThat(client.ask("shutdown", NOTHING).has("error")).isFalse();
      client.tell("exit", NOTHING);
      assertThat(client.process().waitFor()).isZero();
    }
    try (RawClient client = started(NOTHING)) {
      client.tell("exit", NOTHING);
      assertThat(client.process().waitFor()).isEqualTo(1);
    }
  }

  @Test
  void malformedMessagesAreSurvivedAndNotQuoted() throws Exception {
    try (RawClient client = started(NOTHING)) {
      client.send("{\"x\":");
      JsonNode answer = client.ask("textDocument/hover", Map.of("textDocument", "markerword"));
      assertThat(answer.has("error")).isTrue();
      assertThat(answer.toString()).doesNotContain("markerword");
      assertThat(client.ask("textDocument/nonesuch", NOTHING).at("/error/code").asInt())
          .isEqualTo(-32601);
    }
  }

  private static Map<String, Integer> at(int line, int character) {
    return Map.of("line", line, "character", character);
  }

  private static void open(RawClient client, String uri, String language, String text)
      throws IOException {
    client.tell(
        "textDocument/didOpen",
        Map.of(
            "textDocument",
            Map.of("uri", uri, "languageId", language, "version", 1, "text", text)));
  }

  private static RawClient started(Map<String, ?> capabilities) throws Exception {
    RawClient client =
        new RawClient(
            new ProcessBuilder(HEED, "lsp").redirectError(ProcessBuilder.Redirect.DISCARD).start());
    client.ask("initialize", Map.of("capabilities", capabilities));
    client.tell("initialized", NOTHING);
    return client;
  }
}
