package org.heed.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heed.review.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessTest {

  @TempDir Path folder;

  private static Setup setup(String host, Optional<Path> tokens, List<String> origins) {
    return new Setup(
        "9.9.9",
        Serving.SHIPPED,
        host,
        0,
        tokens,
        origins,
        List.of("desk.example"),
        Optional.empty(),
        Setup.Limits.usual());
  }

  private static int status(Serving serving, String token) {
    return serving
        .send(serving.to("/v1/rules/suicide/commit").header("Authorization", token).build())
        .statusCode();
  }

  private static String bare(Serving serving, String host) {
    return serving
        .raw("GET /health/live HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
        .substring(9, 12);
  }

  @Test
  void requestsNameATokenOfTheFileAndTheFileMayChange() throws IOException {
    Path file = folder.resolve("tokens.txt");
    Files.writeString(file, "# desk\nalpha-123\n\n  beta-456  \n");
    try (Serving serving = Serving.start(setup("127.0.0.1", Optional.of(file), List.of()))) {
      HttpResponse<String> none = serving.get("/v1/rules/suicide/commit");
      assertThat(none.statusCode()).isEqualTo(401);
      assertThat(none.headers().firstValue("WWW-Authenticate")).isPresent();
      assertThat(none.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(status(serving, "Bearer alpha-123")).isEqualTo(200);
      assertThat(status(serving, "bearer beta-456")).isEqualTo(200);
      assertThat(status(serving, "Bearer alpha-12")).isEqualTo(401);
      assertThat(status(serving, "Bearer # desk")).isEqualTo(401);
      assertThat(status(serving, "Basic alpha-123")).isEqualTo(401);
      for (String open : List.of("/health/live", "/health/ready", "/openapi.json")) {
        assertThat(serving.get(open).statusCode()).as(open).isEqualTo(200);
      }
      assertThat(serving.get("/metrics").statusCode()).isEqualTo(401);
      Files.writeString(file, "gamma-789\n");
      Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));
      serving.server().refresh();
      assertThat(status(serving, "Bearer alpha-123")).isEqualTo(401);
      assertThat(status(serving, "Bearer gamma-789")).isEqualTo(200);
      Files.delete(file);
      serving.server().refresh();
      assertThat(status(serving, "Bearer gamma-789")).isEqualTo(200);
      assertThat(serving.said()).hasSize(2).last().asString().contains("still hold");
    }
  }

  @Test
  void anAddressThatCanBeReachedFromElsewhereNeedsTokens() throws IOException {
    Desk desk = Desk.open(Serving.SHIPPED);
    assertThatThrownBy(
            () -> new HttpServer(setup("0.0.0.0", Optional.empty(), List.of()), desk, line -> {}))
        .isInstanceOf(Misuse.class)
        .hasMessageContaining("--token-file");
    Path empty = folder.resolve("none.txt");
    Files.writeString(empty, "# none yet\n");
    assertThatThrownBy(
            () -> new HttpServer(setup("0.0.0.0", Optional.of(empty), List.of()), desk, line -> {}))
        .isInstanceOf(Misuse.class)
        .hasMessageContaining("holds no token");
  }

  @Test
  void aHostThatIsNotThisOneIsMisdirected() {
    try (Serving serving = Serving.start(setup("127.0.0.1", Optional.empty(), List.of()))) {
      for (String good :
          List.of("localhost", "LOCALHOST:80", "127.0.0.1:1", "[::1]:8425", "desk.example")) {
        assertThat(bare(serving, good)).as(good).isEqualTo("200");
      }
      for (String foreign :
          List.of("evil.example", "127.0.0.1.evil.example", "localhost.evil", "10.0.0.1")) {
        assertThat(bare(serving, foreign)).as(foreign).isEqualTo("421");
      }
    }
  }

  @Test
  void pagesOfElsewhereAreLetInOnlyFromOriginsThatAreNamed() {
    String cms = "https://cms.example";
    try (Serving serving = Serving.start(setup("127.0.0.1", Optional.empty(), List.of(cms)))) {
      var asked =
          serving
              .to("/v1/check")
              .header("Origin", cms)
              .header("Access-Control-Request-Method", "POST")
              .header("Access-Control-Request-Headers", "content-type")
              .method("OPTIONS", java.net.http.HttpRequest.BodyPublishers.noBody());
      HttpResponse<String> preflight = serving.send(asked.build());
      assertThat(preflight.statusCode()).isEqualTo(204);
      assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin")).contains(cms);
      assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
          .contains("POST");
      HttpResponse<String> named =
          serving.send(serving.to("/health/live").header("Origin", cms).build());
      assertThat(named.headers().firstValue("Access-Control-Allow-Origin")).contains(cms);
      HttpResponse<String> other =
          serving.send(serving.to("/health/live").header("Origin", cms + ".evil").build());
      assertThat(other.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }
    try (Serving serving = Serving.start()) {
      HttpResponse<String> off =
          serving.send(serving.to("/health/live").header("Origin", cms).build());
      assertThat(off.headers().map().keySet())
          .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("access-control"));
    }
  }
}
