package org.heed.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class HostileTest {

  private static final String POST =
      """
      POST /v1/check HTTP/1.1\r
      Host: localhost\r
      Content-Type: text/plain\r
      """;

  private Serving serving;

  @BeforeEach
  void start() {
    serving =
        Serving.start(
            Serving.setup(Serving.limits(2, 8, Duration.ofSeconds(10), Duration.ofSeconds(2))));
  }

  @AfterEach
  void itStillAnswersAndStops() {
    assertThat(serving.post("/v1/check", "text/plain", "He ran.").statusCode()).isEqualTo(200);
    assertThat(serving.said()).isEmpty();
    serving.close();
  }

  private static void isProblem(String answer, int status) {
    assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
    assertThat(answer).containsIgnoringCase("content-type: application/problem+json");
    assertThat(answer).contains("\"status\":" + status);
  }

  @Test
  void whatIsNotHttpIsRefusedAsAProblem() {
    isProblem(serving.raw("BLAH\r\n\r\n"), 400);
    isProblem(serving.raw("GET / HTTP/1.1\r\n\r\n"), 400);
    isProblem(serving.raw("GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n"), 400);
    isProblem(serving.raw("GET /..%2f..%2fetc HTTP/1.1\r\nHost: localhost\r\n\r\n"), 400);
    isProblem(serving.raw("GET / HTTP/9.1\r\nHost: localhost\r\n\r\n"), 505);
    assertThat(serving.raw("\u0000\u0001\u0016\u0003\u0001\r\n\r\n")).startsWith("HTTP/1.1 400 ");
    isProblem(
        serving.raw(POST + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
        400);
    isProblem(serving.raw(POST + "Content-Length: x\r\n\r\n"), 400);
    isProblem(serving.raw(POST + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd"), 400);
  }

  @Test
  void longHeadersAndRequestLinesAreRefused() {
    isProblem(
        serving.raw("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(9000) + "\r\n\r\n"),
        431);
    assertThat(serving.raw("GET /" + "a".repeat(9000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
        .startsWith("HTTP/1.1 414 ")
        .contains("application/problem+json");
  }

  @Test
  void badChunksAreMalformed() {
    assertThat(
            serving.raw(
                POST + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\nabc\r\n"))
        .startsWith("HTTP/1.1 400 ");
  }

  @Test
  void requestsSentTogetherAreAnsweredInTheirOrder() {
    String one = POST + "Content-Length: 7\r\n\r\nHe ran.";
    String last = POST + "Connection: close\r\nContent-Length: 21\r\n\r\nHe committed suicide.";
    String answers = serving.raw(one + one + last);
    assertThat(answers.split("HTTP/1.1 200 OK", -1)).hasSize(4);
    assertThat(answers.indexOf("suicide/commit")).isGreaterThan(answers.lastIndexOf("HTTP/1.1"));
  }

  @Test
  void aBodyThatDripsIsNotWaitedFor() throws Exception {
    try (Socket socket = serving.connect()) {
      socket.setSoTimeout(20_000);
      CompletableFuture<String> answer =
          CompletableFuture.supplyAsync(
              () -> {
                try {
                  return Serving.rest(socket.getInputStream());
                } catch (IOException e) {
                  return "closed";
                }
              });
      socket
          .getOutputStream()
          .write((POST + "Content-Length: 1000\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < 80 && !answer.isDone(); i++) {
        try {
          socket.getOutputStream().write('a');
        } catch (IOException e) {
          break;
        }
        Thread.sleep(100);
      }
      isProblem(answer.join(), 408);
    }
  }

  @Test
  void aHeaderThatDripsIsNotWaitedFor() throws Exception {
    try (Socket socket = serving.connect()) {
      socket.setSoTimeout(20_000);
      InputStream in = socket.getInputStream();
      socket.getOutputStream().write("GET / HTTP/1.1\r\n".getBytes(StandardCharsets.US_ASCII));
      boolean closed = false;
      for (int i = 0; i < 100 && !closed; i++) {
        try {
          socket.getOutputStream().write("X: y\r\n".getBytes(StandardCharsets.US_ASCII));
          closed = in.available() > 0;
        } catch (IOException e) {
          closed = true;
        }
        Thread.sleep(100);
      }
      assertThat(closed).isTrue();
    }
  }

  @Test
  void aClientThatLeavesTakesNothingWithIt() throws Exception {
    for (int i = 0; i < 20; i++) {
      try (Socket socket = serving.connect()) {
        socket.setSoLinger(true, 0);
        socket
            .getOutputStream()
            .write(
                (POST + "Content-Length: 1000\r\n\r\nHe ran.").getBytes(StandardCharsets.US_ASCII));
      }
    }
    assertThat(serving.get("/health/ready").statusCode()).isEqualTo(200);
  }

  @Test
  void manyConnectionsThatSayNothingAreLetGo() throws Exception {
    List<Socket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < 200; i++) {
        sockets.add(serving.connect());
      }
      Thread.sleep(6000);
      assertThat(serving.get("/health/live").statusCode()).isEqualTo(200);
    } finally {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  @Test
  void moreThanMayWaitIsToldToComeAgainAndTheRestIsAnswered() {
    String long1 = "He committed suicide and was found by a stranger. ".repeat(2_000);
    List<CompletableFuture<HttpResponse<String>>> all = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      all.add(
          CompletableFuture.supplyAsync(
              () -> serving.post("/v1/check", "text/plain", long1),
              task -> new Thread(task).start()));
    }
    int done = 0;
    int refused = 0;
    for (CompletableFuture<HttpResponse<String>> each : all) {
      HttpResponse<String> response = each.join();
      if (response.statusCode() == 200) {
        done++;
      } else {
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).contains("1");
        refused++;
      }
    }
    assertThat(done).isGreaterThanOrEqualTo(10);
    assertThat(refused).isPositive();
  }

  @Test
  void requestsThatWereAcceptedAreAnsweredWhenTheServerStops() throws Exception {
    Serving stopping = Serving.start();
    String copy = "He committed suicide and was found by a stranger. ".repeat(2_000);
    List<CompletableFuture<HttpResponse<String>>> all = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      all.add(
          CompletableFuture.supplyAsync(
              () -> stopping.post("/v1/check", "text/plain", copy),
              task -> new Thread(task).start()));
    }
    while (!stopping.get("/metrics").body().contains("heed_queue_length 4\n")) {
      Thread.sleep(2);
    }
    stopping.close();
    for (CompletableFuture<HttpResponse<String>> each : all) {
      assertThat(each.join().statusCode()).isEqualTo(200);
    }
  }
}
