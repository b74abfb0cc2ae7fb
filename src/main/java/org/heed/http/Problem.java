package org.heed.http;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a request gets no other answer, as RFC 9457 has it. The detail tells the fact and the remedy,
 * and never holds a draft's words.
 */
public final class Problem extends Exception {

  static final String TYPE = "application/problem+json";

  private static final long serialVersionUID = 1L;

  private static final Map<Integer, String> TITLES =
      Map.ofEntries(
          Map.entry(400, "Bad Request"),
          Map.entry(401, "Unauthorized"),
          Map.entry(404, "Not Found"),
          Map.entry(405, "Method Not Allowed"),
          Map.entry(408, "Request Timeout"),
          Map.entry(413, "Content Too Large"),
          Map.entry(414, "URI Too Long"),
          Map.entry(415, "Unsupported Media Type"),
          Map.entry(417, "Expectation Failed"),
          Map.entry(421, "Misdirected Request"),
          Map.entry(422, "Unprocessable Content"),
          Map.entry(426, "Upgrade Required"),
          Map.entry(429, "Too Many Requests"),
          Map.entry(431, "Request Header Fields Too Large"),
          Map.entry(500, "Internal Server Error"),
          Map.entry(501, "Not Implemented"),
          Map.entry(503, "Service Unavailable"),
          Map.entry(505, "HTTP Version Not Supported"));

  private final int status;
  private final String detail;
  private final Map<String, String> headers;

  Problem(int status, String detail) {
    this(status, detail, Map.of());
  }

  Problem(int status, String detail, Map<String, String> headers) {
    super(detail, null, false, false);
    this.status = status;
    this.detail = detail;
    this.headers = Map.copyOf(headers);
  }

  /** Not what the syntax of HTTP, JSON or the charset allows. */
  static Problem malformed(String detail) {
    return new Problem(400, detail);
  }

  /** Well-formed, and impossible. */
  static Problem impossible(String detail) {
    return new Problem(422, detail);
  }

  /** A type that cannot be read. */
  static Problem unknownType(String detail) {
    return new Problem(415, detail);
  }

  /** More than the size limit. */
  static Problem tooLarge(long most) {
    return new Problem(413, "larger than " + most + " bytes; send less, or raise --max-size");
  }

  /** More work than can be taken on now. */
  static Problem busy(int status, String detail) {
    return new Problem(status, detail, Map.of("Retry-After", "1"));
  }

  int status() {
    return status;
  }

  /** Further headers of the answer. */
  Map<String, String> headers() {
    return headers;
  }

  static String title(int status) {
    return TITLES.getOrDefault(status, status < 500 ? "Bad Request" : "Internal Server Error");
  }

  /** Writes it as an object. */
  void write(JsonGenerator json, @Nullable Integer line) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "about:blank");
    json.writeStringField("title", title(status));
    json.writeNumberField("status", status);
    json.writeStringField("detail", detail);
    if (line != null) {
      json.writeNumberField("line", line);
    }
    json.writeEndObject();
  }
}
