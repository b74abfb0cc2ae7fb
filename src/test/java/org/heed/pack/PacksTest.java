package org.heed.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.heed.analysis.lucene.Profiles;
import org.heed.lint.Reviewing;
import org.heed.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacksTest {

  private static final String GOOD = Reviewing.looksFor("commit suicide");

  private final Packs packs = new Packs(new Profiles());

  @TempDir Path folder;

  private Loaded load(String... namesAndTexts) throws IOException {
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      Reviewing.write(folder, namesAndTexts[i], namesAndTexts[i + 1]);
    }
    return packs.load(List.of(folder));
  }

  private List<String> problems(String... namesAndTexts) throws IOException {
    return load(namesAndTexts).problems().stream()
        .map(problem -> problem.toString().substring(folder.toString().length() + 1))
        .toList();
  }

  @Test
  void aRuleIsNamedByItsPath() throws IOException {
    assertThat(load("suicide/commit.yml", GOOD).rules().ids()).containsExactly("suicide/commit");
  }

  @Test
  void aBadRuleIsToldAndTheOthersWorkOn() throws IOException {
    Loaded loaded =
        load("suicide/commit.yml", GOOD, "suicide/bad.yml", GOOD.replace("warning", "grave"));
    assertThat(loaded.rules().ids()).containsExactly("suicide/commit");
    assertThat(loaded.problems()).hasSize(1);
  }

  @Test
  void anUnknownKeyNamesItsPlaceAndTheNearestOne() throws IOException {
    assertThat(problems("a/b.yml", GOOD.replace("why:", "whyy:")))
        .anySatisfy(
            problem ->
                assertThat(problem)
                    .startsWith("a/b.yml:2:7: no key \"whyy\"")
                    .contains("did you mean \"why\""));
  }

  @Test
  void anUnknownWordClassNamesItsColumnInThePhrase() throws IOException {
    assertThat(
            problems(
                "a/b.yml",
                Reviewing.looksFor("use <methds> here"),
                "words/en/methods.yml",
                "words: [rope]\n"))
        .containsExactly("a/b.yml:7:20: no word class \"methds\" (did you mean \"methods\"?)");
  }

  @Test
  void allProblemsOfAPackComeAtOnce() throws IOException {
    assertThat(
            problems(
                "a/one.yml",
                Reviewing.looksFor("(open"),
                "a/two.yml",
                Reviewing.looksFor("…"),
                "a/three.yml",
                "severity: [",
                "words/en/x.yml",
                "words: ['<x>']\n"))
        .hasSize(4);
  }

  @Test
  void aWordClassThatRefersToItselfIsToldWithItsCircle() throws IOException {
    assertThat(
            problems("words/en/x.yml", "words: ['<y>']\n", "words/en/y.yml", "words: ['<x>', a]\n"))
        .anySatisfy(problem -> assertThat(problem).contains("refers to itself: x → y → x"));
  }

  @Test
  void twoRulesWithOneIdAreTold() throws IOException {
    assertThat(problems("a/b.yml", GOOD, "a/b.yaml", GOOD))
        .containsExactly("a/b.yml: rule a/b is already in " + folder + "/a/b.yaml; keep one");
  }

  @Test
  void aPhraseThatCouldMatchNothingAtAllIsRefused() throws IOException {
    assertThat(problems("a/b.yml", Reviewing.looksFor("[word]")))
        .singleElement()
        .asString()
        .contains("matches the empty string");
    assertThat(problems("a/b.yml", Reviewing.looksFor("<#number 9..2> dead")))
        .singleElement()
        .asString()
        .contains("matches nothing");
    assertThat(problems("a/b.yml", Reviewing.looksFor("dead ^ man")))
        .singleElement()
        .asString()
        .contains("matches nothing");
  }

  @Test
  void aRuleWithoutExamplesOfBothKindsDoesNotLoad() throws IOException {
    Loaded loaded = load("a/b.yml", GOOD.replace("    pass: ['nothing']\n", ""));
    assertThat(loaded.rules().ids()).isEmpty();
    assertThat(loaded.problems())
        .singleElement()
        .asString()
        .contains("needs examples of both kinds");
  }

  @Test
  void anEmptyRewriteIsTold() throws IOException {
    String section = GOOD.replace("  match:\n", "  rewrite: \"\"\n  match:\n");
    String item = GOOD.replace("suicide'\n", "suicide'\n      rewrite: [die, {replace: ' '}]\n");
    assertThat(problems("a/b.yml", section, "a/c.yml", item))
        .containsExactly(
            "a/b.yml:6:12: an empty rewrite says nothing; write the words, or drop to take them"
                + " out",
            "a/c.yml:8:32: an empty rewrite says nothing; write the words, or drop to take them"
                + " out");
  }

  @Test
  void anUnknownSourceOrTopicIsTold() throws IOException {
    assertThat(problems("a/b.yml", "topics: [suicde]\nsources: [samaritan]\n" + GOOD))
        .hasSize(2)
        .anySatisfy(problem -> assertThat(problem).contains("no topic \"suicde\""))
        .anySatisfy(problem -> assertThat(problem).contains("no source \"samaritan\""));
  }

  @Test
  void aLaterPackReplacesARuleById(@TempDir Path later) throws IOException {
    load("a/b.yml", GOOD, "a/c.yml", GOOD);
    Reviewing.write(later, "a/b.yml", GOOD.replace("warning", "error"));
    Loaded loaded = packs.load(List.of(folder, later));
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.rules().ids()).containsExactly("a/b", "a/c");
    assertThat(loaded.rules().rule("a/b").orElseThrow().severity().base().label())
        .isEqualTo("error");
  }

  @Test
  void theCompiledFormGivesTheSameRulesAsTheFiles(@TempDir Path parent, @TempDir Path later)
      throws IOException {
    Path shipped = parent.resolve("rules");
    Reviewing.write(
        shipped,
        "a/b.yml",
        "sources: [s#2]\ntopics: [t]\n" + Reviewing.looksFor("{<x>} … (\"a\"|b:noun) <#age>"));
    Reviewing.write(
        shipped,
        "a/c.yml",
        GOOD.replace(
            "- phrase: 'commit suicide'",
            "- missing: [help]\n    - {count: x, at-least: 3, within: draft}"));
    Reviewing.write(shipped, "words/en/x.yml", "words: [one, two three]\n");
    Reviewing.write(
        shipped, "topics/t.yml", "threshold: 2\nen:\n  evidence: [{phrase: <x>, weight: 2}]\n");
    Reviewing.write(
        shipped, "sources.yml", "s: {title: A guide, publisher: P, year: 2020, url: 'u'}\n");
    Reviewing.write(later, "a/d.yml", Reviewing.looksFor("<x> again"));
    Loaded files = packs.loadFiles(List.of(shipped));
    assertThat(files.problems()).isEmpty();
    Loaded filesAndLater = packs.loadFiles(List.of(shipped, later));
    CompiledPack.write(files.rules(), CompiledPack.of(shipped));
    List<Rule> compiled = packs.load(List.of(shipped)).rules().rules();
    assertThat(compiled).isEqualTo(files.rules().rules());
    assertThat(packs.load(List.of(shipped)).rules().hash()).isEqualTo(files.rules().hash());
    Loaded compiledAndLater = packs.load(List.of(shipped, later));
    assertThat(compiledAndLater.rules().rules()).isEqualTo(filesAndLater.rules().rules());
    assertThat(compiledAndLater.rules().hash()).isEqualTo(filesAndLater.rules().hash());
  }

  @Test
  void anEditedRuleIsReadAnewThoughACompiledFormIsThere(@TempDir Path parent) throws IOException {
    Path shipped = parent.resolve("rules");
    Reviewing.write(shipped, "a/b.yml", GOOD);
    CompiledPack.write(packs.loadFiles(List.of(shipped)).rules(), CompiledPack.of(shipped));
    Reviewing.write(shipped, "a/b.yml", GOOD.replace("warning", "error"));
    Files.setLastModifiedTime(
        shipped.resolve("a/b.yml"), FileTime.fromMillis(System.currentTimeMillis() + 5000));
    assertThat(
            packs
                .load(List.of(shipped))
                .rules()
                .rule("a/b")
                .orElseThrow()
                .severity()
                .base()
                .label())
        .isEqualTo("error");
  }

  @Test
  void aDamagedCompiledFormIsPassedOver(@TempDir Path parent) throws IOException {
    Path shipped = parent.resolve("rules");
    Reviewing.write(shipped, "a/b.yml", GOOD);
    Files.createDirectories(CompiledPack.of(shipped).getParent());
    Files.write(CompiledPack.of(shipped), new byte[] {0x48, 0x45, 0x45, 0x44, 0, 0, 0, 1, 9, 9});
    assertThat(packs.load(List.of(shipped)).rules().ids()).containsExactly("a/b");
  }

  @Test
  void whatIsNoYamlOrOfTheWrongKindIsToldAsInAConfiguration() throws IOException {
    assertThat(
            problems(
                "a/blank.yml",
                "# nothing\n",
                "a/control.yml",
                "why: \u001b[2J\n",
                "a/deep.yml",
                "why: " + "[".repeat(100_000),
                "a/list.yml",
                "- severity\n",
                "a/open.yml",
                "why: [b\nc: d\n",
                "a/twice.yml",
                "why: Said twice.\n" + GOOD,
                "a/wrong.yml",
                GOOD.replace("For a test.", "[why]")))
        .satisfiesExactly(
            problem -> assertThat(problem).startsWith("a/blank.yml:1:1: the file is empty; write"),
            problem ->
                assertThat(problem)
                    .isEqualTo(
                        "a/control.yml:1:6: holds the control character U+001B; take it out"),
            problem -> assertThat(problem).startsWith("a/deep.yml: is nested too deeply; take"),
            problem ->
                assertThat(problem)
                    .startsWith("a/list.yml:1:1: rule is a list; it has to be keys with values"),
            problem -> assertThat(problem).startsWith("a/list.yml:1:1: no \"why:\""),
            problem -> assertThat(problem).startsWith("a/list.yml:1:1: no \"severity:\""),
            problem -> assertThat(problem).startsWith("a/list.yml:1:1: no language section"),
            problem ->
                assertThat(problem)
                    .startsWith("a/open.yml:2:2: is not YAML here: ")
                    .endsWith("between single quotes"),
            problem ->
                assertThat(problem)
                    .isEqualTo("a/twice.yml:3:1: \"why\" stands twice in rule; keep one"),
            problem ->
                assertThat(problem)
                    .isEqualTo("a/wrong.yml:2:6: why is a list; it has to be a text"));
  }

  @Test
  void aYamlBombIsRefusedOrHarmless() throws IOException {
    StringBuilder bomb = new StringBuilder("a: &a [x]\n");
    for (char c = 'b'; c <= 'z'; c++) {
      char before = (char) (c - 1);
      bomb.append(c).append(": &").append(c).append(" [");
      for (int i = 0; i < 9; i++) {
        bomb.append('*').append(before).append(i < 8 ? "," : "]\n");
      }
    }
    assertThat(problems("a/bomb.yml", bomb.toString())).isNotEmpty();
  }

  private static final String HELPLINES =
      """
      helplines:
        - name: Night Owl Line
          aliases: [Owl]
          numbers: ["01632 960 001"]
          sites: [nightowl.example]
          country: GB
          languages: [en]
          topics: [suicide]
          verified: false
      """;

  @Test
  void helpLinesOfTheDataFileAreWordClasses() throws IOException {
    for (String name : List.of("helpline-name", "helpline-suicide")) {
      Reviewing reviewing =
          Reviewing.by(
              folder, Reviewing.looksFor("<" + name + ">"), "data/helplines.yml", HELPLINES);
      assertThat(reviewing.found("Ring the Night Owl Line. An owl flew off."))
          .containsExactly("Night Owl Line");
    }
    Reviewing reviewing =
        Reviewing.by(
            folder, Reviewing.looksFor("<helpline-contact>"), "data/helplines.yml", HELPLINES);
    assertThat(reviewing.found("Ring 01632 960 001 or see nightowl.example."))
        .containsExactly("01632 960 001", "nightowl.example");
  }

  @Test
  void aHelpLineThatDoesNotSayWhetherItIsVerifiedIsTold() throws IOException {
    assertThat(
            problems(
                "suicide/commit.yml",
                GOOD,
                "data/helplines.yml",
                HELPLINES.replace("    verified: false\n", "")))
        .containsExactly("data/helplines.yml:2:5: say \"verified: true\" or \"verified: false\"");
  }
}
