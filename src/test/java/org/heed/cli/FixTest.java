package org.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FixTest {

  private static final List<String> SENTENCES =
      List.of(
          "He committed suicide in May.",
          "Commits suicide, the notice said.",
          "Police found child porn there.",
          "It was a very old house.",
          "\"He committed suicide,\" said his brother.",
          "The café closed at six.",
          "All had cake.");

  @TempDir Path folder;
  private Sandbox sandbox;

  @BeforeEach
  void enter() {
    sandbox = new Sandbox(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, '', '\n'",
    "UTF-8, '\ufeff', '\r\n'",
    "UTF-8, '', '\r'",
    "windows-1252, '', '\r\n'",
    "UTF-16LE, '\ufeff', '\n'",
    "UTF-16BE, '\ufeff', '\r\n'",
  })
  void writingKeepsCharsetByteOrderMarkAndLineEnds(String charset, String mark, String end) {
    Charset in = Charset.forName(charset);
    String cafes = ("Le café est fermé, dit l'élève." + end).repeat(3);
    String text = mark + "A house" + end + end + "He committed suicide." + end + cafes + "End";
    sandbox.file("a.txt", text.getBytes(in));
    Sandbox.Result result = sandbox.heed("fix", "--write", "--lang", "en", "a.txt");
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(folder.resolve("a.txt"))
        .hasBinaryContent(text.replace("committed", "died by").getBytes(in));
  }

  @Test
  void writingKeepsPermissionsAndLeavesNothingBeside() throws IOException {
    Path draft = sandbox.file("a.txt", "He committed suicide.\n");
    Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-rw-r--"));
    sandbox.heed("fix", "--write", "a.txt");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(draft)))
        .isEqualTo("rw-rw-r--");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(draft);
    }
  }

  @Test
  void aDraftThatNeedsNothingIsNotTouched() throws IOException {
    Path draft = sandbox.file("a.txt", "All had cake.\n");
    Object before = Files.readAttributes(draft, "*").get("lastModifiedTime");
    assertThat(sandbox.heed("fix", "--write", "a.txt").status()).isZero();
    assertThat(Files.readAttributes(draft, "*").get("lastModifiedTime")).isEqualTo(before);
  }

  @Test
  void onlyAndSkipChooseWhatIsMended() {
    sandbox.file("a.txt", "He committed suicide in a very old house.\n");
    sandbox.heed("fix", "--write", "a.txt", "--only", "terminology/*");
    assertThat(sandbox.read("a.txt"))
        .isEqualTo("He committed suicide in a old house.\n".replace("a old", "an old"));
    sandbox.heed("fix", "--write", "a.txt", "--skip", "suicide/commit");
    assertThat(sandbox.read("a.txt")).contains("committed suicide");
  }

  @Test
  void whatIsLetStandIsNotMended() {
    sandbox.file("a.txt", "A fair\n\n[stet suicide/commit: a title]\n\nHe committed suicide.\n");
    assertThat(sandbox.heed("fix", "a.txt").status()).isZero();
  }

  @Test
  void standardInputGivesAPatchAndCannotBeWritten() {
    Sandbox.Result patch =
        sandbox.heedReading("He committed suicide.\n", "fix", "-", "--stdin-name", "x/a.txt");
    assertThat(patch.out())
        .isEqualTo(
            """
            --- a/x/a.txt
            +++ b/x/a.txt
            @@ -1 +1 @@
            -He committed suicide.
            +He died by suicide.
            """);
    assertThat(patch.status()).isEqualTo(1);
    assertThat(sandbox.heed("fix", "--write", "-").status()).isEqualTo(2);
    assertThat(sandbox.heed("fix", "--write", "--diff", "a.txt").status()).isEqualTo(2);
  }

  @Test
  void aRefusedDraftWinsOverAPatch() {
    sandbox.file("a.txt", "He committed suicide.\n");
    sandbox.file("b.txt", "# lang: en\n\nHe committed suicide.\n");
    Sandbox.Result result = sandbox.heed("fix", "a.txt", "b.txt");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).contains("+He died by suicide.");
  }

  @Test
  void noPatchIsPrintedInACharsetThatAPatchCannotHold() {
    sandbox.file("a.txt", "\ufeffHe committed suicide.\n".getBytes(StandardCharsets.UTF_16LE));
    Sandbox.Result result = sandbox.heed("fix", "a.txt");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("a.txt: no patch can hold UTF-16LE; use --write");
  }

  @Test
  void aTerminalIsShownControlCharactersAndNotSentThem() {
    String esc = "\u001b";
    String draft = "He committed suicide.\tHe" + esc + "[2J \u009b1m\u007f \u202eback\rwards.\r\n";
    sandbox.file("a.txt", draft);
    Sandbox.Result result = sandbox.heedOnTerminal("fix", "a.txt");
    assertThat(result.out())
        .isEqualTo(
            """
            --- a/a.txt
            +++ b/a.txt
            @@ -1 +1 @@
            -He committed suicide.\tHe␛[2J <U+009B>1m␡ <U+202E>back␍wards.\r
            +He died by suicide.\tHe␛[2J <U+009B>1m␡ <U+202E>back␍wards.\r
            """);
    assertThat(result.err())
        .isEqualTo(
            "heed: a.txt: control characters are shown as symbols; > FILE writes the patch as it"
                + " is\n");
    assertThat(sandbox.heed("fix", "a.txt").out()).contains("-" + draft);
  }

  @Test
  void aTerminalIsShownALegacyCharsetInItsOwn() {
    String cafes = "He committed suicide. " + "The café is here. ".repeat(3) + "\n";
    sandbox.file("a.txt", cafes.getBytes(Charset.forName("windows-1252")));
    Sandbox.Result result = sandbox.heedOnTerminal("fix", "a.txt");
    assertThat(result.out()).contains("-" + cafes);
    assertThat(result.err()).contains("a.txt: not valid UTF-8 at byte").doesNotContain("symbols");
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16})
  void aPatchAppliesAndIsWhatWritingWrites(long seed) throws IOException {
    Random random = new Random(seed);
    for (int round = 0; round < 12; round++) {
      String text = draft(random);
      String name = "d" + round + (round % 3 == 0 ? " x.txt" : ".txt");
      sandbox.file(name, text);
      Sandbox.Result patch = sandbox.heed("fix", name);
      String patched =
          new String(
              UnifiedPatch.apply(patch.outBytes(), text.getBytes(StandardCharsets.UTF_8)),
              StandardCharsets.UTF_8);
      assertThat(patch.status())
          .as("seed %d, round %d", seed, round)
          .isEqualTo(patched.equals(text) ? 0 : 1);
      assertThat(sandbox.heed("fix", "--write", name).status()).isZero();
      assertThat(sandbox.read(name)).as("seed %d, round %d", seed, round).isEqualTo(patched);
      assertThat(sandbox.heed("fix", name).out()).as("seed %d, round %d", seed, round).isEmpty();
    }
  }

  private static String draft(Random random) {
    String end = random.nextBoolean() ? "\n" : "\r\n";
    StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "\ufeff" : "");
    text.append("A house").append(end).append(end);
    for (int paragraph = random.nextInt(12); paragraph >= 0; paragraph--) {
      for (int sentence = random.nextInt(3); sentence >= 0; sentence--) {
        text.append(SENTENCES.get(random.nextInt(SENTENCES.size()))).append(' ');
      }
      text.append(end).append(end);
    }
    return random.nextBoolean() ? text.toString() : text + "The end";
  }
}
