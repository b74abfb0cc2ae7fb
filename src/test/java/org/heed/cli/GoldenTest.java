package org.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a person sees, command by command. Each folder of {@code golden/cases} holds a command (one
 * argument a line), the files it meets and what it must print; {@code -Dgolden.update} writes anew
 * what it prints, and fails.
 */
final class GoldenTest {

  private static final Path CASES = Path.of("src/test/resources/golden/cases");

  @TempDir Path folder;

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void aCommandPrintsWhatItsGoldenFileShows(String name) throws IOException {
    Path golden = CASES.resolve(name);
    if (Files.isDirectory(golden.resolve("in"))) {
      copy(golden.resolve("in"), folder);
    }
    List<String> command = Files.readAllLines(golden.resolve("command"));
    Path input = golden.resolve("stdin");
    String stdin = Files.exists(input) ? Files.readString(input) : "";
    Sandbox.Result result = new Sandbox(folder).heedReading(stdin, command.toArray(new String[0]));
    String shown =
        "$ heed "
            + String.join(" ", command)
            + "\n"
            + result.out()
            + "--- standard error\n"
            + result.err()
            + "--- status "
            + result.status()
            + "\n";
    shown =
        shown
            .replaceAll("sha256:[0-9a-f]{64}", "sha256:…")
            .replaceAll("(\"fingerprint\": ?\")[0-9a-f]{64}", "$1…")
            .replace(Sandbox.PACK.toString(), "RULES")
            .replace(folder.toString(), "HERE");
    Path expected = golden.resolve("expected");
    if (System.getProperty("golden.update") != null) {
      Files.writeString(expected, shown);
      fail("rewrote " + expected + "; read it, then run without -Dgolden.update");
    }
    assertThat(shown).isEqualTo(Files.readString(expected));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
