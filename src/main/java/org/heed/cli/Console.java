package org.heed.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.heed.report.Visible;

/** The process around a command: its streams, its environment and where it stands. */
final class Console {

  private final OutputStream out;
  private final Writer writer;
  private final PrintStream err;
  private final Terminal terminal;
  private final Path workingFolder;
  private final Optional<Path> shippedRules;
  private final Optional<Path> models;
  private final Optional<Path> rulePages;

  Console(
      OutputStream out,
      PrintStream err,
      Terminal terminal,
      Path workingFolder,
      Optional<Path> shippedRules,
      Optional<Path> models,
      Optional<Path> rulePages) {
    this.out = new Guarded(out);
    this.writer = new OutputStreamWriter(this.out, StandardCharsets.UTF_8);
    this.err = err;
    this.terminal = terminal;
    this.workingFolder = workingFolder;
    this.shippedRules = shippedRules;
    this.models = models;
    this.rulePages = rulePages;
  }

  /** That of this process. */
  static Console ofProcess() {
    Map<String, String> environment = System.getenv();
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    String rules = System.getProperty("heed.rules");
    String home = System.getProperty("heed.home");
    Optional<Path> shipped = Optional.empty();
    if (rules != null) {
      shipped = Optional.of(Path.of(rules));
    } else if (home != null) {
      shipped = Optional.of(Path.of(home, "rules"));
    }
    return new Console(
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
        err,
        Terminal.ofProcess(environment),
        Path.of(""),
        shipped,
        Optional.ofNullable(home).map(folder -> Path.of(folder, "lib", "models")),
        Optional.ofNullable(home).map(folder -> Path.of(folder, "doc", "rules")));
  }

  /** Standard output, as bytes; not to be mixed with {@link #writer}. */
  OutputStream out() {
    return out;
  }

  /** Standard output, as text. */
  Writer writer() {
    return writer;
  }

  Terminal terminal() {
    return terminal;
  }

  Path workingFolder() {
    return workingFolder;
  }

  /** The folder of the shipped rules. */
  Path shippedRules() throws UsageError {
    return shippedRules.orElseThrow(
        () -> new UsageError("the shipped rules are not known; start Heed by bin/heed"));
  }

  /**
   * The folder of the syntax models, whether or not anything is there; empty where none is known.
   */
  Optional<Path> models() {
    return models;
  }

  /**
   * The folder of the rules' pages, whether or not anything is there; empty where none is known.
   */
  Optional<Path> rulePages() {
    return rulePages;
  }

  /** A line on standard error, fit for a terminal whatever name or setting it quotes. */
  void say(String line) {
    err.println("heed: " + Visible.line(line));
  }

  /** Text on standard error as it stands. */
  void print(String text) {
    err.print(text);
    err.flush();
  }

  /** Sends off what is still held back; a reader that left is no fault. */
  void flush() {
    try {
      writer.flush();
      out.flush();
    } catch (IOException e) {
      // Said already, or a pipe whose reader has left.
    }
    err.flush();
  }

  /** Tells a failure of standard output from any other. */
  private static final class Guarded extends FilterOutputStream {
    private boolean lost;

    Guarded(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      try {
        out.write(b);
      } catch (IOException e) {
        throw lose(e);
      }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        throw lose(e);
      }
    }

    @Override
    public void flush() throws IOException {
      if (lost) {
        return;
      }
      try {
        out.flush();
      } catch (IOException e) {
        throw lose(e);
      }
    }

    private OutputLost lose(IOException e) {
      lost = true;
      return new OutputLost(e);
    }
  }
}
