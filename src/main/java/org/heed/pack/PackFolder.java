package org.heed.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.heed.file.FileFaults;
import org.heed.yaml.Problem;

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
              .filter(path -> Files.isRegularFile(path) || !Files.exists(path))
              .sorted()
              .limit(MOST_FILES)
              .toList();
    } catch (IOException e) {
      return unreadable(folder, e, problems);
    } catch (UncheckedIOException e) {
      return unreadable(folder, Objects.requireNonNull(e.getCause()), problems);
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
        problems.add(new Problem(name, 0, 0, FileFaults.reading(path, e)));
      }
    }
    return files;
  }

  private static List<PackFile> unreadable(Path folder, IOException e, List<Problem> problems) {
    String why =
        e instanceof AccessDeniedException
            ? "may not be entered, or a folder in it; grant leave to read it"
            : "this folder cannot be read (" + FileFaults.reason(e) + "); name one that can";
    problems.add(new Problem(shown(folder), 0, 0, why));
    return List.of();
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
