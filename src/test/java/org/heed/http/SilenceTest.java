package org.heed.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SilenceTest {

  private static final String MARKER = "Quillfeatherstone";

  @Test
  void aWordOfADraftIsFoundInNoErrorMetricLogOrOutput() {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream trap = new PrintStream(printed, true, StandardCharsets.UTF_8);
    List<String> answers = new ArrayList<>();
    try (Serving serving = Serving.start()) {
      System.setOut(trap);
      System.setErr(trap);
      for (String body :
          List.of(
              "{\"text\":\"" + MARKER,
              "{\"text\":\"" + MARKER + "\",\"" + MARKER + "\":1}",
              "{\"text\":\"" + MARKER + "\",\"language\":\"" + MARKER + "\"}",
              "{\"text\":\"" + MARKER + "\",\"stage\":\"" + MARKER + "\"}",
              "{\"text\":\"" + MARKER + "\",\"failOn\":\"" + MARKER + "\"}",
              "{\"text\":\"" + MARKER + "\",\"mediaType\":\"" + MARKER + "\"}",
              "{\"text\":\"" + MARKER + "\",\"only\":[\"" + MARKER + "\"]}",
              "{\"text\":\"" + MARKER + "\",\"ignore\":[{\"start\":99,\"end\":999}]}",
              "{\"text\":[\"" + MARKER + "\"]}",
              "{\"parts\":{\"" + MARKER + "\":\"x\"}}",
              "\"" + MARKER + "\"",
              MARKER)) {
        answers.add(error(serving.post("/v1/check", "application/json", body)));
        HttpResponse<String> line =
            serving.post("/v1/check/batch", "application/x-ndjson", body + "\n");
        answers.add(line.body());
      }
      answers.add(error(serving.post("/v1/check", "text/" + MARKER, MARKER)));
      answers.add(error(serving.post("/v1/check", "text/plain; charset=" + MARKER, MARKER)));
      answers.add(error(serving.post("/v1/check", "text/plain", "\u0000\u0000\u0000" + MARKER)));
      answers.add(
          error(serving.post("/v1/check", "text/plain", "# lang: en\n# omission: " + MARKER)));
      answers.add(error(serving.get("/" + MARKER)));
      answers.add(error(serving.get("/v1/rules/" + MARKER + "/x")));
      answers.add(serving.raw("GET /" + MARKER + " HTTP/9.1\r\n" + MARKER + "\r\n\r\n"));
      assertThat(
              serving.post("/v1/check", "text/plain", MARKER + " committed suicide.").statusCode())
          .isEqualTo(200);
      answers.add(serving.get("/metrics").body());
      answers.addAll(serving.said());
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    answers.add(printed.toString(StandardCharsets.UTF_8));
    for (String answer : answers) {
      assertThat(answer).doesNotContainIgnoringCase(MARKER);
    }
  }

  private static String error(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isGreaterThanOrEqualTo(400);
    return response.body() + response.headers().map();
  }
}
