package org.heed.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A folder in which commands run within this process, with the small test pack as shipped rules.
 */
final class Sandbox {

  static final Path PACK = Path.of("src/test/resources/golden/pack").toAbsolutePath();

  private static final Path MODELS = Path.of("target/models").toAbsolutePath();

  private final Path folder;
  private Path rules = PACK;
  private boolean onTerminal;

  Sandbox(Path folder) {
    this.folder = folder;
  }

  /** What a command answered and printed; standard output as its bytes, each a character. */
  record Result(int status, String raw, String err) {
    String out() {
      return new String(outBytes(), StandardCharsets.UTF_8);
    }

    byte[] outBytes() {
      return raw.getBytes(StandardCharsets.ISO_8859_1);
    }
  }

  Sandbox withRules(Path shipped) {
    rules = shipped;
    return this;
  }

  Path folder() {
    return folder;
  }

  Path file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Path file(String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Result heed(String... arguments) {
    return heedReading("", arguments);
  }

  Result heedReading(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return run(input, out, Map.of(), arguments);
  }

  Result heedWith(Map<String, String> environment, String... arguments) {
    return run("", new ByteArrayOutputStream(), environment, arguments);
  }

  /** Runs a command whose standard output is a terminal. */
  Result heedOnTerminal(String... arguments) {
    onTerminal = true;
    try {
      return heed(arguments);
    } finally {
      onTerminal = false;
    }
  }

  /** Runs a command whose standard output is closed, as a pipe whose reader has left. */
  int heedIntoClosedPipe(String... arguments) {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    Console console =
        console(closed, new PrintStream(OutputStream.nullOutputStream(), true), Map.of());
    int status = Heed.run(arguments, console);
    console.flush();
    return status;
  }

  private Result run(
      String input,
      ByteArrayOutputStream out,
      Map<String, String> environment,
      String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = console(out, new PrintStream(err, true, StandardCharsets.UTF_8), environment);
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    int status;
    try {
      status = Heed.run(arguments, console);
    } finally {
      System.setIn(before);
    }
    console.flush();
    return new Result(
        status, out.toString(StandardCharsets.ISO_8859_1), err.toString(StandardCharsets.UTF_8));
  }

  private Console console(OutputStream out, PrintStream err, Map<String, String> environment) {
    Terminal terminal = new Terminal(onTerminal, false, 100, environment);
    return new Console(
        out, err, terminal, folder, Optional.of(rules), Optional.of(MODELS), Optional.empty());
  }
}
