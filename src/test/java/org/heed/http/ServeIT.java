package org.heed.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code heed serve} as a process with a port and signals. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 180, unit = TimeUnit.SECONDS)
final class ServeIT {

  private static final Path HEED = Path.of("target/heed/bin/heed").toAbsolutePath();
  private static final Map<String, String> TYPES =
      Map.of("txt", "text/plain", "md", "text/markdown", "html", "text/html");

  @TempDir Path folder;

  @BeforeEach
  void isBuilt() {
    assumeTrue(Files.isExecutable(HEED), "left out: no distribution in target/heed");
  }

  /** A server under way. */
  private static final class Running implements AutoCloseable {
    private final Process process;
    private final String url;

    Running(Path folder, String... options) throws IOException {
      List<String> command = new ArrayList<>(List.of(HEED.toString(), "serve", "--port", "0"));
      command.addAll(List.of(options));
      process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectError(folder.resolve("err").toFile())
              .start();
      BufferedReader out =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      String line = String.valueOf(out.readLine());
      assertThat(line).matches("heed listening on https?://127\\.0\\.0\\.1:\\d+");
      url = line.substring("heed listening on ".length());
    }

    HttpResponse<String> post(String type, byte[] body) {
      try {
        return HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(url + "/v1/check"))
                    .header("Content-Type", type)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
      } catch (IOException | InterruptedException e) {
        throw new AssertionError(e);
      }
    }

    void signal(String name) throws IOException, InterruptedException {
      assertThat(new ProcessBuilder("kill", "-" + name, "" + process.pid()).start().waitFor())
          .isZero();
    }

    @Override
    public void close() {
      process.destroyForcibly();
    }
  }

  @Test
  void overHttpADraftHasTheFindingsThatTheCommandLinePrints() throws Exception {
    Path corpus = Path.of("corpus/en").toAbsolutePath();
    Path report = folder.resolve("report.json");
    Process check =
        new ProcessBuilder(
                HEED.toString(),
                "check",
                corpus.toString(),
                "--format",
                "json",
                "-o",
                report.toString(),
                "--fail-on",
                "never",
                "--fast")
            .redirectErrorStream(true)
            .start();
    check.getInputStream().readAllBytes();
    assertThat(check.waitFor()).isZero();
    JsonNode printed = Serving.JSON.readTree(report.toFile());
    int compared = 0;
    try (Running server = new Running(folder, "--fast")) {
      for (JsonNode draft : printed.get("drafts")) {
        Path file = Path.of(draft.get("path").asText());
        String name = file.getFileName().toString();
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        ObjectNode answer =
            (ObjectNode) Serving.tree(server.post(type, Files.readAllBytes(file)).body());
        assertThat(answer.remove("verdict").asText()).isIn("pass", "hold");
        assertThat(answer.remove("ruleset")).isEqualTo(printed.at("/tool/ruleset"));
        ((ObjectNode) draft).put("path", "-");
        assertThat(answer).as(name).isEqualTo(draft);
        compared++;
      }
    }
    assertThat(compared).isGreaterThanOrEqualTo(20);
  }

  @Test
  void whatWasAcceptedIsAnsweredWhenItIsToldToStop() throws Exception {
    for (String signal : List.of("TERM", "INT")) {
      try (Running server = new Running(folder, "--fast")) {
        byte[] copy =
            "He committed suicide and was found by a stranger. "
                .repeat(4_000)
                .getBytes(StandardCharsets.UTF_8);
        List<CompletableFuture<Integer>> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
          all.add(
              CompletableFuture.supplyAsync(
                  () -> server.post("text/plain", copy).statusCode(),
                  task -> new Thread(task).start()));
        }
        Thread.sleep(1000);
        server.signal(signal);
        for (CompletableFuture<Integer> each : all) {
          assertThat(each.join()).isEqualTo(200);
        }
        assertThat(server.process.waitFor(40, TimeUnit.SECONDS)).isTrue();
        assertThat(server.process.exitValue()).isZero();
      }
    }
    assertThat(Files.readString(folder.resolve("err"))).isEmpty();
  }

  @Test
  void aHangUpHasTheRulesReadAgain() throws Exception {
    try (Running server = new Running(folder, "--fast")) {
      server.signal("HUP");
      Path err = folder.resolve("err");
      for (int i = 0; i < 300 && !Files.readString(err).contains("read again"); i++) {
        Thread.sleep(100);
      }
      assertThat(Files.readString(err)).startsWith("heed: rules and settings read again: ");
      assertThat(server.process.isAlive()).isTrue();
    }
  }

  @Test
  void aSetupThatMakesNoSenseIsAMistakeOfUsage() throws Exception {
    Files.writeString(folder.resolve(".heed.yml"), "fail-on: [1]\n");
    assertThat(status("serve", "--port", "0")).isEqualTo(2);
    assertThat(said()).contains(".heed.yml:1:");
    Files.writeString(folder.resolve(".heed.yml"), "");
    assertThat(status("serve", "--host", "0.0.0.0", "--port", "0")).isEqualTo(2);
    assertThat(said()).contains("name a --token-file");
    assertThat(status("serve", "--port", "0", "--only", "suicide/comit")).isEqualTo(2);
    assertThat(said()).contains("did you mean \"suicide/commit\"?");
    assertThat(status("serve", "--port", "99999")).isEqualTo(2);
    try (Running server = new Running(folder, "--fast")) {
      String port = server.url.substring(server.url.lastIndexOf(':') + 1);
      assertThat(status("serve", "--port", port)).isEqualTo(2);
      assertThat(said()).contains("cannot listen at 127.0.0.1:" + port);
    }
  }

  @Test
  void withAKeyStoreItSpeaksTls() throws Exception {
    Path store = folder.resolve("heed.p12");
    Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    assumeTrue(Files.isExecutable(keytool), "left out: no keytool");
    int made =
        new ProcessBuilder(
                keytool.toString(),
                "-genkeypair",
                "-alias",
                "heed",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                "secret-1")
            .start()
            .waitFor();
    assertThat(made).isZero();
    Files.writeString(folder.resolve("password"), "secret-1\n");
    SSLContext trusting = SSLContext.getInstance("TLS");
    trusting.init(null, new TrustManager[] {new Anyone()}, new SecureRandom());
    try (Running server =
        new Running(
            folder, "--fast", "--key-store", "heed.p12", "--key-store-password-file", "password")) {
      assertThat(server.url).startsWith("https://");
      HttpResponse<String> live =
          HttpClient.newBuilder()
              .sslContext(trusting)
              .build()
              .send(
                  HttpRequest.newBuilder(URI.create(server.url + "/health/live")).build(),
                  HttpResponse.BodyHandlers.ofString());
      assertThat(live.body()).isEqualTo("{\"status\":\"live\"}\n");
    }
  }

  private int status(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(HEED.toString()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(folder.resolve("said").toFile())
            .start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }

  private String said() throws IOException {
    return Files.readString(folder.resolve("said"));
  }

  /** Trusts whoever answers: the certificate is made for the test. */
  private static final class Anyone extends X509ExtendedTrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, java.net.Socket socket) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, java.net.Socket socket) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
