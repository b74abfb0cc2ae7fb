package org.heed.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AtomicFileTest {

  @TempDir Path folder;

  @Test
  void aFileTakesItsTargetsPlaceWithItsPermissions() throws IOException {
    Path target = Files.writeString(folder.resolve("a.md"), "old");
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r-----"));
    write(target, "new");
    assertThat(target).hasContent("new");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
        .isEqualTo("rw-r-----");
    assertThat(names()).containsExactly("a.md");
  }

  @Test
  void aFileThatIsNotFinishedLeavesNoTrace() throws IOException {
    Path target = Files.writeString(folder.resolve("a.md"), "old");
    try (AtomicFile file = AtomicFile.of(target)) {
      file.out().write("half".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(target).hasContent("old");
    assertThat(names()).containsExactly("a.md");
  }

  @Test
  void aLinkStaysALinkAndItsTargetIsReplaced() throws IOException {
    Path target = Files.writeString(folder.resolve("a.md"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), target);
    write(link, "new");
    assertThat(target).hasContent("new");
    assertThat(link).isSymbolicLink();
  }

  @Test
  void aDeviceIsWrittenToAndNotReplaced() throws IOException {
    Path device = Path.of("/dev/null");
    if (Files.exists(device)) {
      write(device, "gone");
      assertThat(Files.isRegularFile(device)).isFalse();
    }
  }

  private static void write(Path target, String text) throws IOException {
    try (AtomicFile file = AtomicFile.of(target)) {
      file.out().write(text.getBytes(StandardCharsets.UTF_8));
      file.finish();
      file.replace();
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
