package org.heed.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.heed.file.FileFaults;
import org.heed.http.Misuse;
import org.heed.http.Service;
import org.heed.http.Setup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code heed serve}: starts the HTTP API. */
final class ServeCommand implements Command {

  private static final int HIGHEST_PORT = 65_535;
  private static final int DEFAULT_PORT = 8425;
  private static final int MOST_THREADS = 256;
  private static final int MOST_WAITING = 100_000;
  private static final int MOST_SECONDS = 3600;
  private static final long DEFAULT_SIZE = 1 << 20;
  private static final long MOST_BYTES = 256 << 20;

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command("Serves the HTTP API, until it is told to stop. See doc/README.md.");
    Options.value(spec, "HOST", "Address to listen at (default 127.0.0.1).", "--host");
    Options.value(spec, "PORT", "Port (default 8425; 0 picks one).", "--port");
    Options.value(
        spec,
        "FILE",
        "Tokens that requests have to name, one a line; read again when the file changes.",
        "--token-file");
    Options.values(spec, "URL", "Let pages of this origin call, as https://cms.test.", "--origin");
    Options.values(spec, "NAME", "A further name this host is called by.", "--allow-host");
    Options.value(spec, "FILE", "Key store for TLS, PKCS #12 or JKS.", "--key-store");
    Options.value(
        spec,
        "FILE",
        "File with its password; otherwise HEED_KEY_STORE_PASSWORD is taken.",
        "--key-store-password-file");
    Options.value(spec, "BYTES", "Refuse larger requests (default 1048576).", "--max-size");
    Options.value(
        spec, "SECONDS", "Time for one draft; then the result is partial (default 10).", "--time");
    Options.value(spec, "N", "Requests that may wait for a review (default 64).", "--queue");
    Options.value(spec, "N", "Reviews at once (default: one for each core).", "-j", "--jobs");
    Options.value(spec, "LANG", "auto (default, per draft), en, ar, fr or es.", "--lang");
    Options.value(
        spec,
        "SEVERITY",
        "Hold from this on: error, warning (default), suggestion or never.",
        "--fail-on");
    ReviewOptions.addRules(spec);
    return Options.finish(
        spec,
        "heed serve",
        "heed serve --port 0 --config desk/.heed.yml",
        "heed serve --host 0.0.0.0 --token-file tokens.txt --key-store heed.p12");
  }

  @Override
  public int run(ParseResult arguments, Console console) throws UsageError, IOException {
    Setup setup =
        new Setup(
            Version.current(),
            ReviewOptions.request(
                arguments,
                console,
                Options.number(arguments, "--max-size", MOST_BYTES).orElse(DEFAULT_SIZE)),
            Options.text(arguments, "--host").orElse("127.0.0.1"),
            port(arguments),
            file(arguments, "--token-file", console),
            Options.texts(arguments, "--origin"),
            Options.texts(arguments, "--allow-host"),
            keys(arguments, console),
            limits(arguments));
    try {
      return Service.run(setup, console.writer(), console::say) ? Exit.FINE : Exit.WRONG;
    } catch (Misuse e) {
      throw new UsageError(e.reason());
    }
  }

  private static Setup.Limits limits(ParseResult arguments) throws UsageError {
    Setup.Limits usual = Setup.Limits.usual();
    return new Setup.Limits(
        Options.number(arguments, "-j", MOST_THREADS).map(Long::intValue).orElse(usual.threads()),
        Options.number(arguments, "--queue", MOST_WAITING)
            .map(Long::intValue)
            .orElse(usual.queue()),
        Options.number(arguments, "--time", MOST_SECONDS)
            .map(Duration::ofSeconds)
            .orElse(usual.perDraft()),
        usual.connections(),
        usual.batches(),
        usual.idle(),
        usual.bytesPerSecond());
  }

  private static int port(ParseResult arguments) throws UsageError {
    Optional<String> port = Options.text(arguments, "--port");
    return port.isPresent() && port.get().equals("0")
        ? 0
        : Options.number(arguments, "--port", HIGHEST_PORT)
            .map(Long::intValue)
            .orElse(DEFAULT_PORT);
  }

  private static Optional<Path> file(ParseResult arguments, String option, Console console)
      throws UsageError {
    Optional<String> name = Options.text(arguments, option);
    return name.isPresent()
        ? Optional.of(ReviewOptions.path(option, name.get(), console))
        : Optional.empty();
  }

  private static Optional<Setup.Keys> keys(ParseResult arguments, Console console)
      throws UsageError {
    Optional<Path> store = file(arguments, "--key-store", console);
    if (store.isEmpty()) {
      return Optional.empty();
    }
    Optional<Path> file = file(arguments, "--key-store-password-file", console);
    String password = System.getenv("HEED_KEY_STORE_PASSWORD");
    if (file.isPresent()) {
      try {
        password = Files.readString(file.get(), StandardCharsets.UTF_8).strip();
      } catch (IOException e) {
        throw new UsageError(
            "--key-store-password-file " + file.get() + ": " + FileFaults.reading(file.get(), e));
      }
    }
    if (password == null) {
      throw new UsageError(
          "--key-store needs a password; name a --key-store-password-file, or set"
              + " HEED_KEY_STORE_PASSWORD");
    }
    return Optional.of(new Setup.Keys(store.get(), password));
  }
}
