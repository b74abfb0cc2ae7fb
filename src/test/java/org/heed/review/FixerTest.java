package org.heed.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heed.input.UnreadableDraft;
import org.heed.lint.Edit;
import org.heed.text.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FixerTest {

  private static final Path PACK = Path.of("src/test/resources/golden/pack").toAbsolutePath();

  @TempDir Path folder;

  @Test
  void aFileThatChangedMeanwhileIsLeftAsItIs() throws Exception {
    Path draft = Files.writeString(folder.resolve("a.txt"), "He committed suicide.\n");
    Fixed fixed = Fixer.fix(job("a.txt"));
    Files.writeString(draft, "He committed suicide!\n");
    assertThatThrownBy(() -> Fixer.write(fixed))
        .isInstanceOf(UnreadableDraft.class)
        .hasMessageContaining("changed while it was under review");
    assertThat(draft).hasContent("He committed suicide!\n");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(draft);
    }
  }

  @Test
  void aFileThatMayNotBeWrittenIsLeftAsItIs() throws Exception {
    Path draft = Files.writeString(folder.resolve("a.txt"), "He committed suicide.\n");
    assertThat(draft.toFile().setWritable(false)).isTrue();
    assumeFalse(Files.isWritable(draft), "left out: root may write anything");
    Fixed fixed = Fixer.fix(job("a.txt"));
    assertThatThrownBy(() -> Fixer.write(fixed)).hasMessageContaining("read-only");
  }

  @Test
  void theTextAsReadIsTheTextAsWrittenWhereNothingIsMended() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "All had cake.\r\n");
    Fixed fixed = Fixer.fix(job("a.txt"));
    assertThat(fixed.isChanged()).isFalse();
    assertThat(fixed.rewrites()).isZero();
  }

  @Test
  void editsAreAppliedEachInItsPlace() {
    List<Edit> edits =
        List.of(
            new Edit(new SourceSpan(0, 1), "A"),
            new Edit(new SourceSpan(1, 1), "-"),
            new Edit(new SourceSpan(2, 4), ""));
    assertThat(Fixer.apply("abcde", edits)).isEqualTo("A-be");
  }

  private Job job(String name) throws IOException {
    Request request =
        new Request(
            Optional.empty(),
            Optional.empty(),
            Each.DRAFT,
            Optional.empty(),
            Request.DEFAULT_MAX_SIZE,
            Optional.empty(),
            Set.of(),
            Set.of(),
            List.of(PACK),
            1,
            Optional.empty(),
            Optional.empty(),
            folder);
    return new Planner(request).plan(List.of(name)).jobList().get(0);
  }
}
