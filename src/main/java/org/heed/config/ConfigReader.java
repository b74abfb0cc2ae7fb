package org.heed.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heed.file.FileFaults;
import org.heed.text.LineIndex;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads a {@code .heed.yml}: file to YAML nodes to {@link Configuration}. A hostile file is bounded
 * in size, in aliases and in depth.
 */
final class ConfigReader {

  /** No house's settings come near it. */
  private static final int MOST_BYTES = 1 << 18;

  private static final int MOST_ALIASES = 50;

  private ConfigReader() {}

  static Configured read(Path file, String display) {
    Problems problems = new Problems(display);
    Configuration configuration =
        text(file, problems)
            .flatMap(text -> compose(text, problems))
            .map(root -> new ConfigSchema(file, display, problems).read(root))
            .orElse(Configuration.NONE);
    return new Configured(configuration, problems.sorted());
  }

  private static Optional<String> text(Path file, Problems problems) {
    if (Files.isDirectory(file)) {
      return fail(problems, "is a folder; the configuration has to be a file");
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      return fail(problems, FileFaults.reading(file, e));
    }
    if (bytes.length > MOST_BYTES) {
      return fail(problems, "is larger than " + MOST_BYTES + " bytes; shorten it");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return fail(problems, "is not UTF-8; save it as UTF-8");
    }
  }

  private static Optional<String> fail(Problems problems, String message) {
    problems.add(0, 0, message);
    return Optional.empty();
  }

  private static Optional<Node> compose(String text, Problems problems) {
    LoadSettings settings =
        LoadSettings.builder()
            .setMaxAliasesForCollections(MOST_ALIASES)
            .setCodePointLimit(MOST_BYTES)
            .build();
    try {
      return new Compose(settings).composeString(text);
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark();
      problems.add(
          mark.map(m -> m.getLine() + 1).orElse(0),
          mark.map(m -> m.getColumn() + 1).orElse(0),
          "is not YAML here: " + oneLine(e.getProblem()));
    } catch (ReaderException e) {
      LineIndex lines = new LineIndex(text);
      int at = text.offsetByCodePoints(0, e.getPosition());
      problems.add(
          lines.line(at),
          lines.column(at),
          String.format("holds the control character U+%04X; take it out", e.getCodePoint()));
    } catch (YamlEngineException e) {
      problems.add(0, 0, "is not YAML: " + oneLine(e.getMessage()));
    } catch (StackOverflowError e) {
      problems.add(0, 0, "is nested too deeply; settings need three levels");
    }
    return Optional.empty();
  }

  private static String oneLine(@Nullable String message) {
    return message == null ? "cannot be parsed" : message.strip().replaceAll("\\s*\\R\\s*", " ");
  }

  /** Collects what is wrong with one file. */
  static final class Problems {
    private final String display;
    private final List<ConfigProblem> all = new ArrayList<>();

    Problems(String display) {
      this.display = display;
    }

    void add(int line, int column, String message) {
      all.add(new ConfigProblem(display, line, column, message));
    }

    void at(Node node, String message) {
      Optional<Mark> mark = node.getStartMark();
      add(
          mark.map(m -> m.getLine() + 1).orElse(0),
          mark.map(m -> m.getColumn() + 1).orElse(0),
          message);
    }

    List<ConfigProblem> sorted() {
      return all.stream().sorted().toList();
    }
  }
}
