package org.heed.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the YAML files of a pack's folder. */
final class PackFolder {

  private static final int DEEPEST = 3;
  private static final long LARGEST = 2_000_000;
  private static final int MOST_FILES = 10_000;

  private PackFolder() {}

  /** All YAML files below a folder in path order; hidden ones and {@code data/} are left out. */
  static List<PackFile> read(Path folder, List<Problem> problems) {
    List<PackFile> files = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      problems.add(
          new Problem(shown(folder), 0, 0, "no such folder; give the folder that holds the rules"));
      return files;
    }
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(folder, DEEPEST)) {
      paths =
          walk.filter(path -> isYaml(folder.relativize(path)))
              .filter(Files::isRegularFile)
              .sorted()
              .limit(MOST_FILES)
              .toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      problems.add(new Problem(shown(folder), 0, 0, "the folder cannot be read"));
      return files;
    }
    for (Path path : paths) {
      String name = shown(path);
      try {
        if (Files.size(path) > LARGEST) {
          problems.add(new Problem(name, 0, 0, "larger than 2 MB; split it"));
          continue;
        }
        String text =
            StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                .toString();
        files.add(new PackFile(name, shown(folder.relativize(path)), text));
      } catch (CharacterCodingException e) {
        problems.add(new Problem(name, 0, 0, "not valid UTF-8; save it as UTF-8"));
      } catch (IOException e) {
        problems.add(new Problem(name, 0, 0, "cannot be read"));
      }
    }
    return files;
  }

  private static boolean isYaml(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    String name = relative.toString();
    return (name.endsWith(".yml") || name.endsWith(".yaml"))
        && (!relative.startsWith("data") || relative.equals(Path.of("data", "helplines.yml")));
  }

  static String shown(Path path) {
    return path.toString().replace('\\', '/');
  }
}
