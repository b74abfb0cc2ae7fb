package org.heed.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.rule.Severity;
import org.heed.text.Language;
import org.heed.yaml.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class ConfigurationsTest {

  @TempDir Path house;

  @Test
  void everyKeyOfTheContractIsRead() throws IOException {
    Files.createDirectories(house.resolve("house-rules"));
    Configuration read =
        sound(
            """
            language: fr
            jurisdiction: uk                     # none (default), uk, ie, …
            fail-on: error
            packs: [house-rules]
            severity: {victim-blaming/clothing: off, "terminology/*": suggestion}
            allow: [{name: Sofia Reyes, reason: written consent, date: 2024-05-02}]
            protect: [A. Name]
            protect-also: [relatives-of-accused, bereaved-by-suicide, domestic-abuse, sources]
            accused: name
            house-style: {survivor: survivor}
            paths: {"sport/**": {fail-on: never, accused: hide, severity: {suicide/commit: error}}}
            """);
    assertThat(read.packs()).containsExactly(house.resolve("house-rules"));
    assertThat(read.settings())
        .isEqualTo(
            new Settings(
                Optional.of(Language.FRENCH),
                Optional.of("uk"),
                Optional.of(FailOn.ERROR),
                Map.of(
                    "victim-blaming/clothing", Severity.OFF,
                    "terminology/*", Severity.SUGGESTION),
                List.of(
                    new AllowedName(
                        "Sofia Reyes", "written consent", Optional.of(LocalDate.of(2024, 5, 2)))),
                List.of("A. Name"),
                Set.of("relatives-of-accused", "bereaved-by-suicide", "domestic-abuse", "sources"),
                Optional.of(NamedSide.NAME),
                Map.of("survivor", "survivor")));
    Settings sport = read.settingsFor(house.resolve("sport/cup/final.md"));
    assertThat(sport.failOn()).contains(FailOn.NEVER);
    assertThat(sport.accused()).contains(NamedSide.HIDE);
    assertThat(sport.language()).contains(Language.FRENCH);
    assertThat(sport.severity()).hasSize(3).containsEntry("suicide/commit", Severity.ERROR);
    assertThat(read.settingsFor(house.resolve("news/a.md"))).isEqualTo(read.settings());
  }

  @Test
  void ofSeveralPatternsThatTakeADraftTheLaterWins() throws IOException {
    Configuration read =
        sound("paths: {'a/**': {fail-on: error}, '**/b.md': {fail-on: suggestion}}\n");
    assertThat(read.settingsFor(house.resolve("a/b.md")).failOn()).contains(FailOn.SUGGESTION);
    assertThat(read.settingsFor(house.resolve("a/c.md")).failOn()).contains(FailOn.ERROR);
  }

  @Test
  void theNearestFileUpwardsGovernsAndTakesNothingFromThoseAbove() throws IOException {
    write(house, "language: fr\nfail-on: error\n");
    Path desk = Files.createDirectories(house.resolve("desk/deep"));
    write(house.resolve("desk"), "language: es\n");
    Configurations configurations = new Configurations(Optional.empty(), house);
    Settings near = configurations.governing(desk).configuration().settings();
    assertThat(near.language()).contains(Language.SPANISH);
    assertThat(near.failOn()).isEmpty();
    assertThat(configurations.governing(house).configuration().settings().language())
        .contains(Language.FRENCH);
  }

  @Test
  void theFileNamedByTheCallerGovernsEveryFolder() throws IOException {
    write(house, "language: fr\n");
    Path other = Files.writeString(house.resolve("other.yml"), "language: ar\n");
    Configurations configurations = new Configurations(Optional.of(other), house);
    assertThat(configurations.governing(house).configuration().settings().language())
        .contains(Language.ARABIC);
  }

  @Test
  void anEmptyFileSettlesNothing() throws IOException {
    assertThat(sound("").settings()).isEqualTo(Settings.NONE);
    assertThat(sound("# all by default\n").settings()).isEqualTo(Settings.NONE);
    assertThat(sound("\ufefflanguage: auto\n").settings().language())
        .contains(Language.UNDETERMINED);
  }

  @Test
  void allMistakesAreNamedAtOnceEachWithItsPlace() throws IOException {
    assertThat(mistakes("lanuage: en\nfail-on: 3\nprotect: {a: b}\nfail-on: error\n"))
        .containsExactly(
            ".heed.yml:1:1: the configuration knows no key \"lanuage\" (did you mean"
                + " \"language\"?)",
            ".heed.yml:2:10: fail-on is \"3\", which is none of error, warning, suggestion, never",
            ".heed.yml:3:10: protect is a mapping; it has to be a list",
            ".heed.yml:4:1: \"fail-on\" stands twice in the configuration; keep one");
  }

  @Test
  void anUnknownRuleIsNamedWithTheNearestOne() throws IOException {
    Configuration read =
        sound("severity: {suicide/comit: off, 'suicde/*': off, 'suicide/*': off, x/y: off}\n");
    assertThat(read.unknownRules(Set.of("suicide/commit", "suicide/method")))
        .extracting(Problem::toString)
        .containsExactly(
            ".heed.yml:1:12: no rule \"suicide/comit\" (did you mean \"suicide/commit\"?)",
            ".heed.yml:1:32: no rule \"suicde/*\" (did you mean \"suicide/*\"?)",
            ".heed.yml:1:67: no rule \"x/y\" (known: identifying/*, omission/*,"
                + " perpetrator-excusing/*, sensational/*, suicide/*, suicide/commit,"
                + " suicide/method, terminology/*, victim-blaming/*)");
  }

  @Test
  void aFileThatIsNoYamlIsNamedWithThePlace() throws IOException {
    assertThat(mistakes("a: [b\nc: d\n"))
        .singleElement()
        .asString()
        .startsWith(".heed.yml:2:2: is not YAML here: ");
    assertThat(mistakes("--- a\n--- b\n")).singleElement().asString().contains("is not YAML");
    assertThat(mistakes("- a\n"))
        .containsExactly(
            ".heed.yml:1:1: the configuration is a list; it has to be keys with values");
  }

  @Test
  void aControlCharacterIsNamedWithItsPlace() throws IOException {
    assertThat(mistakes("protect:\n- 𝒜 \u001b[2J\n"))
        .containsExactly(".heed.yml:2:6: holds the control character U+001B; take it out");
  }

  @Test
  void aFileInAnotherCharsetIsNamed() throws IOException {
    Files.write(house.resolve(".heed.yml"), "protect: [Zoë]".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(read().problems())
        .extracting(Problem::toString)
        .containsExactly(".heed.yml: is not UTF-8; save it as UTF-8");
  }

  @Test
  void aFolderInPlaceOfAFileIsNamed() throws IOException {
    Files.createDirectory(house.resolve(".heed.yml"));
    assertThat(read().problems())
        .extracting(Problem::toString)
        .containsExactly(".heed.yml: is a folder; the configuration has to be a file");
  }

  @Test
  @Timeout(20)
  void aHostileFileIsBounded() throws IOException {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 60; i++) {
      bomb.append("a").append(i).append(": &a").append(i).append(" [");
      bomb.append("*a").append(i - 1).append(", *a").append(i - 1).append("]\n");
    }
    assertThat(mistakes(bomb.toString())).isNotEmpty();
    assertThat(mistakes("protect: " + "[".repeat(100_000))).isNotEmpty();
    assertThat(mistakes("&a protect: &b [*b]\n")).isNotEmpty();
    assertThat(mistakes("#".repeat(1 << 20)))
        .containsExactly(".heed.yml: is larger than 262144 bytes; shorten it");
  }

  @Test
  void aPackOutsideTheFolderIsRefusedHoweverItIsNamed() throws IOException {
    Path desk = Files.createDirectories(house.resolve("desk"));
    Path outside = Files.createDirectories(house.resolve("outside"));
    Files.createDirectories(desk.resolve("in"));
    Files.createSymbolicLink(desk.resolve("link"), outside);
    write(
        desk, "packs: [in, link, ../outside, in/../../outside, " + outside + ", 'C:\\x', none]\n");
    Configured read = new Configurations(Optional.empty(), desk).governing(desk);
    assertThat(read.configuration().packs()).containsExactly(desk.resolve("in"));
    assertThat(read.problems()).hasSize(6);
    assertThat(read.problems().get(0).message()).contains("a link to a folder outside");
    assertThat(read.problems().subList(1, 5))
        .allMatch(problem -> problem.message().contains("lies outside"));
    assertThat(read.problems().get(5).message()).contains("no folder \"none\"");
  }

  @Test
  void aPackMissingKeepsItsRulesFromBeingCalledUnknown() throws IOException {
    write(house, "packs: [none]\nseverity: {house/rule: off}\n");
    assertThat(read().configuration().unknownRules(Set.of("suicide/commit"))).isEmpty();
  }

  private Configuration sound(String text) throws IOException {
    write(house, text);
    Configured read = read();
    assertThat(read.problems()).isEmpty();
    return read.configuration();
  }

  private List<String> mistakes(String text) throws IOException {
    write(house, text);
    return read().problems().stream().map(Problem::toString).toList();
  }

  private Configured read() {
    return new Configurations(Optional.empty(), house).governing(house);
  }

  private static void write(Path folder, String text) throws IOException {
    Files.writeString(folder.resolve(".heed.yml"), text);
  }
}
