package org.heed.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.review.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReloadTest {

  private static final String RULE =
      """
      severity: warning
      why: For a test.
      en:
        what: "Found {match}."
        instead: Other words.
        match:
          - phrase: "%s"
        examples:
          flag: ["A [[%s]] it is."]
          pass: ["Nothing."]
      """;

  @TempDir Path folder;

  private void rule(String word) throws IOException {
    Path file = folder.resolve("pack/test/word.yml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, RULE.formatted(word, word));
  }

  private static List<String> found(Serving serving) {
    JsonNode draft = serving.checked(Map.of("text", "A zebra and an okapi ran.", "language", "en"));
    return draft.get("findings").findValuesAsText("text");
  }

  @Test
  void changedRulesAndSettingsTakeTheirPlaceWholeAndBadOnesDoNot() throws IOException {
    rule("zebra");
    Request plain = Request.by(List.of(folder.resolve("pack")));
    Request request =
        new Request(
            plain.language(),
            plain.mediaType(),
            plain.each(),
            plain.stdinName(),
            1 << 20,
            plain.failOn(),
            plain.only(),
            plain.skip(),
            plain.packs(),
            1,
            Optional.empty(),
            Optional.empty(),
            folder);
    Setup setup =
        new Setup(
            "9.9.9",
            request,
            "127.0.0.1",
            0,
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Setup.Limits.usual());
    try (Serving serving = Serving.start(setup)) {
      assertThat(found(serving)).containsExactly("zebra");
      serving.server().refresh();
      assertThat(serving.said()).isEmpty();
      rule("okapi or other");
      rule("okapi");
      serving.server().refresh();
      assertThat(found(serving)).containsExactly("okapi");
      assertThat(serving.said()).containsExactly("rules and settings read again: 1 rules");
      Files.writeString(folder.resolve("pack/test/word.yml"), "severity: grave\n");
      serving.server().refresh();
      assertThat(found(serving)).containsExactly("okapi");
      assertThat(serving.said()).last().asString().contains("still hold");
      assertThat(serving.said()).anyMatch(line -> line.contains("word.yml:1:"));
      serving.server().refresh();
      int said = serving.said().size();
      serving.server().refresh();
      assertThat(serving.said()).hasSize(said);
      rule("okapi");
      Files.writeString(folder.resolve(".heed.yml"), "severity: {test/word: off}\n");
      serving.server().refresh();
      assertThat(found(serving)).isEmpty();
      assertThat(serving.get("/metrics").body())
          .contains("heed_reloads_total{result=\"kept\"} 1\n")
          .contains("heed_reloads_total{result=\"taken\"} 2\n");
    }
  }
}
