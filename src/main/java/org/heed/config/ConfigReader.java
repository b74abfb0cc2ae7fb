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
import org.heed.yaml.Problem;
import org.heed.yaml.Yaml;

/** Reads a {@code .heed.yml}: file to YAML to {@link Configuration}. */
final class ConfigReader {

  /** No house's settings come near it. */
  private static final int MOST_BYTES = 1 << 18;

  private ConfigReader() {}

  static Configured read(Path file, String display) {
    List<Problem> problems = new ArrayList<>();
    Configuration configuration =
        text(file, display, problems)
            .flatMap(text -> Yaml.parse(text, display, problems))
            .map(root -> new ConfigSchema(file, display).read(root))
            .orElse(Configuration.NONE);
    return new Configured(configuration, problems.stream().sorted().toList());
  }

  private static Optional<String> text(Path file, String display, List<Problem> problems) {
    if (Files.isDirectory(file)) {
      return fail(display, problems, "is a folder; the configuration has to be a file");
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      return fail(display, problems, FileFaults.reading(file, e));
    }
    if (bytes.length > MOST_BYTES) {
      return fail(display, problems, "is larger than " + MOST_BYTES + " bytes; shorten it");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return fail(display, problems, "is not UTF-8; save it as UTF-8");
    }
  }

  private static Optional<String> fail(String display, List<Problem> problems, String message) {
    problems.add(new Problem(display, 0, 0, message));
    return Optional.empty();
  }
}
