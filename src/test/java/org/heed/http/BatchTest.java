package org.heed.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class BatchTest {

  private static final String TYPE = "application/x-ndjson";
  private static final String HEAD =
      """
      POST /v1/check/batch HTTP/1.1\r
      Host: localhost\r
      Content-Type: application/x-ndjson\r
      Transfer-Encoding: chunked\r
      \r
      """;

  private static String line(String text) {
    return Serving.json(Map.of("text", text)) + "\n";
  }

  private static byte[] chunk(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return (Integer.toHexString(bytes.length) + "\r\n" + text + "\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void linesAreAnsweredInTheirOrderAndABadOneInItsPlace() {
    try (Serving serving = Serving.start()) {
      StringBuilder body = new StringBuilder();
      int lines = 200;
      for (int i = 0; i < lines; i++) {
        body.append(
            i % 50 == 7
                ? "{\"text\": oops}\n"
                : i % 50 == 8
                    ? "{\"text\":\"x\",\"language\":\"xx\"}\n"
                    : line("Nothing. ".repeat(i % 40) + "He committed suicide."));
      }
      body.append("\n").append(line("a".repeat(1 << 20))).append("{\"text\":\"the end\"}");
      HttpResponse<String> response = serving.post("/v1/check/batch", TYPE, body.toString());
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.headers().firstValue("Content-Type")).contains(TYPE);
      List<JsonNode> answers = new ArrayList<>();
      response.body().lines().forEach(each -> answers.add(Serving.tree(each)));
      assertThat(answers).hasSize(lines + 2);
      for (int i = 0; i < lines; i++) {
        JsonNode answer = answers.get(i);
        if (i % 50 == 7 || i % 50 == 8) {
          assertThat(answer.get("status").asInt()).isEqualTo(i % 50 == 7 ? 400 : 422);
          assertThat(answer.get("line").asInt()).isEqualTo(i + 1);
        } else {
          assertThat(answer.get("words").asInt()).isEqualTo(i % 40 + 3);
          assertThat(answer.get("verdict").asText()).isEqualTo("hold");
        }
      }
      assertThat(answers.get(lines).get("status").asInt()).isEqualTo(413);
      assertThat(answers.get(lines + 1).get("words").asInt()).isEqualTo(2);
    }
  }

  @Test
  void whoeverSendsALineGetsItsAnswerBeforeTheNext() throws IOException {
    try (Serving serving = Serving.start();
        Socket socket = serving.connect()) {
      socket.setSoTimeout(30_000);
      OutputStream out = socket.getOutputStream();
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      out.write(HEAD.getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 5; i++) {
        out.write(chunk(line("He committed suicide. ".repeat(i + 1))));
        out.flush();
        String answer = in.readLine();
        while (!answer.startsWith("{")) {
          answer = in.readLine();
        }
        assertThat(Serving.tree(answer).get("words").asInt()).isEqualTo(3 * (i + 1));
      }
      out.write("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void aClientThatTakesNothingIsReadNoFurtherThanSomeDraftsAhead() throws Exception {
    Setup.Limits limits = Serving.limits(2, 8, Duration.ofSeconds(10), Duration.ofSeconds(4));
    try (Serving serving = Serving.start(Serving.setup(limits));
        Socket socket = serving.connect()) {
      socket.setReceiveBufferSize(1 << 12);
      OutputStream out = socket.getOutputStream();
      out.write(HEAD.getBytes(StandardCharsets.UTF_8));
      byte[] chunk = chunk(line("He committed suicide. ".repeat(100)));
      // Answers outgrow what sockets hold; then the server stops reading, and at last gives up.
      assertThat(sent(out, chunk)).isLessThan(60_000);
      assertThat(serving.get("/metrics").body()).doesNotContain("heed_drafts_total 60000");
      assertThat(serving.get("/health/live").statusCode()).isEqualTo(200);
    }
  }

  private static int sent(OutputStream out, byte[] chunk) {
    int sent = 0;
    try {
      for (; sent < 60_000; sent++) {
        out.write(chunk);
      }
    } catch (IOException e) {
      assertThat(e).isNotInstanceOf(SocketTimeoutException.class);
    }
    return sent;
  }

  @Test
  void moreBatchesThanMayRunAtOnceAreToldToComeAgain() throws IOException {
    Setup.Limits limits = Serving.limits(2, 8, Duration.ofSeconds(10), Duration.ofSeconds(10));
    try (Serving serving = Serving.start(Serving.setup(limits));
        Socket first = serving.connect();
        Socket second = serving.connect()) {
      for (Socket socket : List.of(first, second)) {
        socket.setSoTimeout(30_000);
        socket.getOutputStream().write(HEAD.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().write(chunk(line("One.")));
        assertThat(socket.getInputStream().read()).isEqualTo('H');
      }
      HttpResponse<String> third = serving.post("/v1/check/batch", TYPE, line("One."));
      assertThat(third.statusCode()).isEqualTo(429);
      assertThat(third.headers().firstValue("Retry-After")).contains("1");
      assertThat(third.headers().firstValue("Content-Type")).contains("application/problem+json");
    }
  }
}
