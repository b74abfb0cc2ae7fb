package org.heed.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.heed.review.Desk;
import org.heed.review.Request;

/** A server on a real port for one test, and ways to call it. */
final class Serving implements AutoCloseable {

  static final ObjectMapper JSON = new ObjectMapper();
  static final Request SHIPPED = sized(Request.by(List.of(Path.of("rules"))), 1 << 20);
  private static final Desk DESK = Desk.open(SHIPPED);

  private final HttpServer server;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ConcurrentLinkedQueue<String> said;

  private Serving(HttpServer server, ConcurrentLinkedQueue<String> said) {
    this.server = server;
    this.said = said;
  }

  static Serving start() {
    return start(setup(Setup.Limits.usual()));
  }

  static Serving start(Setup setup) {
    return start(setup, setup.request().equals(SHIPPED) ? DESK : Desk.open(setup.request()));
  }

  private static Serving start(Setup setup, Desk desk) {
    try {
      ConcurrentLinkedQueue<String> said = new ConcurrentLinkedQueue<>();
      HttpServer server = new HttpServer(setup, desk, said::add);
      server.start();
      return new Serving(server, said);
    } catch (Misuse e) {
      throw new AssertionError(e);
    }
  }

  static Setup setup(Setup.Limits limits) {
    return new Setup(
        "9.9.9",
        SHIPPED,
        "127.0.0.1",
        0,
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        limits);
  }

  static Request sized(Request request, long most) {
    return new Request(
        request.language(),
        request.mediaType(),
        request.each(),
        request.stdinName(),
        most,
        request.failOn(),
        request.only(),
        request.skip(),
        request.packs(),
        request.shipped(),
        request.models(),
        request.config(),
        request.workingFolder());
  }

  /** Limits that a test can reach. */
  static Setup.Limits limits(int threads, int queue, Duration perDraft, Duration idle) {
    return new Setup.Limits(threads, queue, perDraft, 64, 2, idle, 512);
  }

  HttpServer server() {
    return server;
  }

  /** What was said on standard error. */
  List<String> said() {
    return List.copyOf(said);
  }

  String url() {
    return server.url();
  }

  int port() {
    return URI.create(server.url()).getPort();
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(server.url() + path)).timeout(Duration.ofSeconds(60));
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      try {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
      } catch (IOException e) {
        // A kept connection may be closed just as it is used again; that is tried once more.
        return client.send(request, HttpResponse.BodyHandlers.ofString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  HttpResponse<String> get(String path) {
    return send(to(path).build());
  }

  HttpResponse<String> post(String path, String type, String body) {
    return post(path, type, body.getBytes(StandardCharsets.UTF_8));
  }

  HttpResponse<String> post(String path, String type, byte[] body) {
    return send(
        to(path)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build());
  }

  HttpResponse<String> check(Map<String, ?> body) {
    return post("/v1/check", "application/json", json(body));
  }

  /** The object that a check is answered with. */
  JsonNode checked(Map<String, ?> body) {
    HttpResponse<String> response = check(body);
    if (response.statusCode() != 200) {
      throw new AssertionError(response.statusCode() + " " + response.body());
    }
    return tree(response.body());
  }

  Socket connect() throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), port());
  }

  /** Sends bytes as they are and reads whatever comes until the server closes. */
  String raw(String bytes) {
    return raw(bytes.getBytes(StandardCharsets.ISO_8859_1));
  }

  String raw(byte[] bytes) {
    try (Socket socket = connect()) {
      socket.setSoTimeout(30_000);
      socket.getOutputStream().write(bytes);
      socket.getOutputStream().flush();
      return rest(socket.getInputStream());
    } catch (IOException e) {
      return "closed: " + e.getMessage();
    }
  }

  static String rest(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }

  static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(json, e);
    }
  }

  static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
