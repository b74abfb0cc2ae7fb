package org.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that is not to be had is named with the fact and the remedy, and no word of Java's. */
@DisabledOnOs(OS.WINDOWS)
final class FileFaultsTest {

  @TempDir Path folder;
  private Sandbox sandbox;

  @BeforeEach
  void layOut() throws IOException {
    sandbox = new Sandbox(folder);
    sandbox.file("a.txt", "He committed suicide.\n");
    sandbox.file("loop/a.txt", "He ran.\n");
    sandbox.file("gone/a.txt", "He ran.\n");
    sandbox.file("pack/a/b.txt", "No rule.\n");
    Files.createSymbolicLink(folder.resolve("loop.txt"), Path.of("loop.txt"));
    Files.createSymbolicLink(folder.resolve("gone.txt"), Path.of("nowhere"));
    Files.createSymbolicLink(folder.resolve("loop/.heed.yml"), Path.of(".heed.yml"));
    Files.createSymbolicLink(folder.resolve("gone/.heed.yml"), Path.of("nowhere"));
    Files.createSymbolicLink(folder.resolve("pack/a/b.yml"), Path.of("b.yml"));
  }

  @ParameterizedTest
  @CsvSource({
    "check loop.txt, loop.txt: a symbolic link that leads back to itself; mend the link",
    "check gone.txt, gone.txt: a symbolic link to a file that is not there; mend the link",
    "check a.txt/b.txt, a.txt/b.txt: no such file or folder; check the path",
    "check loop, loop/.heed.yml: a symbolic link that leads back to itself; mend the link",
    "check gone, gone/.heed.yml: a symbolic link to a file that is not there; mend the link",
    "check a.txt --config pack, HERE/pack: is a folder; the configuration has to be a file",
    "check a.txt --config a.txt/b, check: --config a.txt/b: no such file or folder; check the path",
    "check a.txt --rules a.txt, check: --rules a.txt: a file; name a folder",
    "check a.txt --rules none, check: --rules none: no such file or folder; check the path",
    "check a.txt --rules pack, 'HERE/pack/a/b.yml: a symbolic link that leads back to itself; mend"
        + " the link'",
    "rules test loop.txt, 'rules test: folder loop.txt: a symbolic link that leads back to itself;"
        + " mend the link'",
    "check a.txt -o pack, check: -o pack: a folder; name a file",
    "check a.txt -o none/x, 'check: -o none/x: there is no such folder; make it, or name another'",
    "check a.txt -o a.txt/x, check: -o a.txt/x: is named below a file; name one in a folder",
  })
  void itIsSaidInOneLineWithStatusTwo(String command, String line) {
    Sandbox.Result result = sandbox.heed(command.split(" "));
    assertThat(result.err().replace(folder.toString(), "HERE").lines().toList())
        .startsWith("heed: " + line);
    assertThat(result.err()).doesNotContain("Exception");
    assertThat(result.status()).isEqualTo(2);
  }

  @Test
  void aDraftOrAnArgumentWithoutANameIsAMistake() {
    assertThat(sandbox.heed("check", "").err())
        .startsWith("heed: check: a draft is given an empty name; write one, or leave it out\n");
    assertThat(sandbox.heed("rules", "test", "").err())
        .startsWith("heed: rules test: folder is given an empty name; write one");
  }

  @Test
  void whatMayNotBeReadOrWrittenIsSaid() {
    Path secret = sandbox.file("secret.txt", "He ran.\n");
    sandbox.file("locked/a.txt", "He committed suicide.\n");
    assumeTrue(secret.toFile().setReadable(false) && !Files.isReadable(secret), "left out: root");
    Path locked = folder.resolve("locked");
    assumeTrue(locked.toFile().setWritable(false), "left out: no permissions here");
    assertThat(sandbox.heed("check", "secret.txt").err())
        .startsWith("heed: secret.txt: may not be read; grant leave to read it\n");
    assertThat(sandbox.heed("fix", "--write", "locked/a.txt").err())
        .isEqualTo(
            "heed: locked/a.txt: left as it is: may not be written there; grant leave to write in"
                + " its folder\n");
    assertThat(sandbox.heed("check", "a.txt", "-o", "locked/report").err())
        .startsWith("heed: check: -o locked/report: may not be written there; grant leave to");
    assertThat(locked.toFile().setWritable(true)).isTrue();
  }
}
