package org.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The distribution as a person meets it: a process with files, pipes and signals. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 120, unit = TimeUnit.SECONDS)
final class HeedIT {

  private static final Path HEED = Path.of("target/heed/bin/heed").toAbsolutePath();

  @TempDir Path folder;

  /** Most tests are about the process, and the small test pack does for them. */
  private boolean shippedRules;

  private record Result(int status, String out, String err) {}

  @BeforeEach
  void layOut() throws IOException {
    assumeTrue(Files.isExecutable(HEED), "left out: no distribution in target/heed");
    file("flawed.txt", "He committed suicide in May, police said.\n");
    file("clean.txt", "All had cake at the fair in the valley on Sunday.\n");
  }

  @Test
  void aDraftGoesInAndFindingsComeOut() throws Exception {
    shippedRules = true;
    Result result = heed("check", "flawed.txt");
    assertThat(result.out).contains("flawed.txt:1:4 warning suicide/").contains("^^^^^^^^^");
    assertThat(result.err).isEmpty();
    assertThat(result.status).isEqualTo(1);
    assertThat(heed("check", "clean.txt").status).isZero();
    assertThat(heed("--version").out).matches("heed \\d+\\.\\d+\\.\\d+\n");
  }

  @Test
  void theCastIsReadWithTheModelsThatComeAlongAndNothingElseIsPrinted() throws Exception {
    shippedRules = true;
    file("story.txt", "Man jailed\n\nMark Hall, 40, was jailed for raping Anna Bell in Leeds.\n");
    Result result = heed("cast", "story.txt");
    assertThat(result.err).isEmpty();
    assertThat(result.status).isZero();
    assertThat(result.out)
        .contains("Mark Hall: accused, convicted, male, aged 40")
        .contains("Anna Bell: harmed, female")
        .doesNotContain("Not read");
    Result fast = heed("cast", "--fast", "story.txt");
    assertThat(fast.out).contains("the syntax models were left out; run without --fast");
  }

  @Test
  void badInputIsNamedAndTheRestIsStillReviewed() throws Exception {
    file("binary.txt", "x\0y");
    file("empty.txt", "");
    file("broken.html", "<h1>He committed <b>suicide</h1></i><p <<>>& &bogus; <script>");
    Files.createDirectory(folder.resolve("hollow"));
    Files.writeString(folder.resolve("large.txt"), "He ran. ".repeat(3_000_000));
    Result result =
        heed(
            "check",
            "missing.txt",
            "binary.txt",
            "empty.txt",
            "broken.html",
            "hollow",
            "large.txt",
            "flawed.txt");
    assertThat(result.err.lines())
        .containsExactly(
            "heed: missing.txt: no such file or folder; check the path",
            "heed: binary.txt: looks like UTF-16 without a byte-order mark; save it as UTF-8",
            "heed: hollow: no drafts in this folder; name a file or a folder with .txt, .md or"
                + " .html",
            "heed: large.txt: larger than 16777216 bytes; split it, or raise --max-size");
    assertThat(result.out)
        .contains("broken.html:1:8 warning suicide/commit", "flawed.txt:1:4 warning suicide/commit")
        .contains("3 drafts, ");
    assertThat(result.status).isEqualTo(2);
  }

  @Test
  void anUnreadableFileIsNamed() throws Exception {
    Path secret = file("secret.txt", "He ran.\n");
    assumeTrue(secret.toFile().setReadable(false) && !Files.isReadable(secret), "left out: root");
    Result result = heed("check", "secret.txt");
    assertThat(result.err).isEqualTo("heed: secret.txt: may not be read; grant leave to read it\n");
    assertThat(result.status).isEqualTo(2);
  }

  @Test
  void aReaderThatLeavesEndsTheRunQuietly() throws Exception {
    for (int i = 0; i < 300; i++) {
      file("many/" + i + ".txt", "He committed suicide in May, police said.\n".repeat(20));
    }
    Result result =
        shell("{ " + HEED + " check many --format jsonl; echo $? > status; } | head -c 10");
    assertThat(result.err).isEmpty();
    assertThat(Files.readString(folder.resolve("status")).strip()).isEqualTo("0");
  }

  @Test
  void aFullDiskIsSaid() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")), "left out: no /dev/full");
    Result result = shell(HEED + " check flawed.txt > /dev/full");
    assertThat(result.err).startsWith("heed: standard output takes no more (");
    assertThat(result.status).isEqualTo(3);
  }

  @Test
  void ctrlCLeavesNoHalfWrittenFile() throws Exception {
    for (int i = 0; i < 3000; i++) {
      file("many/" + i + ".txt", "He committed suicide in May, police said.\n".repeat(100));
    }
    file("report.jsonl", "old\n");
    Process process = start("check", "many", "--format", "jsonl", "-o", "report.jsonl", "-j", "1");
    while (process.isAlive() && !isUnderWay()) {
      TimeUnit.MILLISECONDS.sleep(10);
    }
    assumeTrue(process.isAlive(), "left out: the run was over before it could be interrupted");
    new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
    assertThat(process.waitFor()).isEqualTo(130);
    assertThat(folder.resolve("report.jsonl")).hasContent("old\n");
    assertThat(beside()).isEmpty();
  }

  @Test
  void manyAtOnceGiveTheSameBytes() throws Exception {
    for (int i = 0; i < 40; i++) {
      file("many/" + i + ".md", "# A title\n\nHe committed suicide " + i + " days ago.\n");
    }
    String one = heed("check", "many", "--format", "json", "-j", "1").out;
    assertThat(heed("check", "many", "--format", "json", "-j", "4").out).isEqualTo(one);
  }

  @Test
  void patchAndGitTakeWhatFixPrints() throws Exception {
    file("a b.txt", "One\r\n\r\nHe committed suicide.\r\nHe committed suicide.");
    file("sub/c.txt", "He committed suicide.\n");
    Result fix = heed("fix", "a b.txt", "sub");
    assertThat(fix.status).isEqualTo(1);
    Files.writeString(folder.resolve("x.patch"), fix.out);
    boolean any = false;
    for (String tool : List.of("patch -p1 --dry-run < x.patch", "git apply --check x.patch")) {
      String program = tool.substring(0, tool.indexOf(' '));
      if (shell("command -v " + program).status == 0) {
        any = true;
        assertThat(shell(tool).status).as(tool).isZero();
      }
    }
    assumeTrue(any, "left out: neither patch nor git is here");
  }

  @Test
  void theShippedRulesPassTheirExamples() throws Exception {
    shippedRules = true;
    Result result = heed("rules", "test");
    assertThat(result.out).endsWith(": all as they must be\n");
    assertThat(result.err).isEmpty();
    assertThat(result.status).isZero();
  }

  @Test
  void completionScriptsAreSound() throws Exception {
    for (String shell : List.of("bash", "zsh", "fish")) {
      Result script = heed("completion", shell);
      assertThat(script.status).isZero();
      Files.writeString(folder.resolve("script"), script.out);
      if (shell("command -v " + shell).status == 0) {
        Result check = shell(shell + " -n script");
        assertThat(check.err).as(shell).isEmpty();
        assertThat(check.status).as(shell).isZero();
      }
    }
  }

  private boolean isUnderWay() throws IOException {
    for (Path file : beside()) {
      try {
        if (Files.size(file) > 0) {
          return true;
        }
      } catch (NoSuchFileException e) {
        return false;
      }
    }
    return false;
  }

  /** Files that are being written. */
  private List<Path> beside() throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".tmp")).toList();
    }
  }

  private Result heed(String... arguments) throws Exception {
    return result(start(arguments));
  }

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(HEED.toString());
    command.addAll(List.of(arguments));
    return process(command);
  }

  private Result shell(String script) throws Exception {
    return result(process(List.of("sh", "-c", script)));
  }

  private Process process(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    if (!shippedRules) {
      builder.environment().put("HEED_JAVA_OPTS", "-Dheed.rules=" + Sandbox.PACK);
    }
    return builder
        .directory(folder.toFile())
        .redirectInput(new File("/dev/null"))
        .redirectOutput(folder.resolve(".out").toFile())
        .redirectError(folder.resolve(".err").toFile())
        .start();
  }

  private Result result(Process process) throws Exception {
    int status = process.waitFor();
    return new Result(
        status,
        Files.readString(folder.resolve(".out"), StandardCharsets.UTF_8),
        Files.readString(folder.resolve(".err"), StandardCharsets.UTF_8));
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
