package org.heed.http;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.heed.report.Json;

/**
 * What a request is answered.
 *
 * @param headers besides those of the type and the length
 */
record Answer(int status, String type, String body, Map<String, String> headers) {

  private static final String JSON = "application/json";

  /** Writes a JSON value. */
  interface Writing {
    void to(JsonGenerator json) throws IOException;
  }

  /** A JSON answer. */
  static Answer json(Writing writing) {
    return new Answer(200, JSON, line(writing), Map.of());
  }

  /** A text of some type. */
  static Answer text(String type, String text) {
    return new Answer(200, type, text, Map.of());
  }

  /** A problem. */
  static Answer of(Problem problem) {
    return new Answer(
        problem.status(), Problem.TYPE, line(json -> problem.write(json, null)), problem.headers());
  }

  /** The body in UTF-8. */
  ByteBuffer bytes() {
    return ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8));
  }

  /** The same with another status. */
  Answer status(int other) {
    return new Answer(other, type, body, headers);
  }

  /** The same with one more header. */
  Answer with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Answer(status, type, body, more);
  }

  /** One line of JSON with its line end. */
  static String line(Writing writing) {
    try {
      StringWriter text = new StringWriter();
      JsonGenerator json = Json.lines(text);
      writing.to(json);
      json.flush();
      return text + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
