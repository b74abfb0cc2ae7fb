package org.heed.lsp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A client that writes its messages by hand, over the pipes of a process. */
final class RawClient implements AutoCloseable {

  static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
  private int lastId;

  RawClient(Process process) {
    this.process = process;
    Thread reader = new Thread(this::read);
    reader.setDaemon(true);
    reader.start();
  }

  private void read() {
    try (InputStream in = process.getInputStream()) {
      while (true) {
        int length = -1;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
          if (!line.startsWith("Content-Length: ")) {
            throw new IOException("no header: " + line);
          }
          length = Integer.parseInt(line.substring("Content-Length: ".length()));
        }
        received.add(JSON.readTree(in.readNBytes(length)));
      }
    } catch (IOException | RuntimeException e) {
      // The end, or no protocol: whoever waits for a message waits in vain.
    }
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("closed");
      }
      if (c != '\r') {
        line.write(c);
      }
    }
    return line.toString(StandardCharsets.US_ASCII);
  }

  void send(String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    OutputStream out = process.getOutputStream();
    out.write(("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    out.write(bytes);
    out.flush();
  }

  void tell(String method, Object params) throws IOException {
    send(
        "{\"jsonrpc\":\"2.0\",\"method\":\"%s\",\"params\":%s}"
            .formatted(method, JSON.writeValueAsString(params)));
  }

  /** Asks something, and drops what comes in before the answer. */
  JsonNode ask(String method, Object params) throws Exception {
    int id = ++lastId;
    send(
        "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"%s\",\"params\":%s}"
            .formatted(id, method, JSON.writeValueAsString(params)));
    while (true) {
      JsonNode message = next();
      if (message.path("id").asInt(-1) == id && !message.has("method")) {
        return message;
      }
    }
  }

  JsonNode next() throws InterruptedException {
    JsonNode message = received.poll(60, TimeUnit.SECONDS);
    if (message == null) {
      throw new IllegalStateException("no message came");
    }
    return message;
  }

  /** The next diagnostics pushed for a draft. */
  JsonNode diagnostics(String uri) throws InterruptedException {
    while (true) {
      JsonNode message = next();
      if (message.path("method").asText().equals("textDocument/publishDiagnostics")
          && message.at("/params/uri").asText().equals(uri)) {
        return message.at("/params/diagnostics");
      }
    }
  }

  Process process() {
    return process;
  }

  @Override
  public void close() {
    process.destroy();
  }
}
