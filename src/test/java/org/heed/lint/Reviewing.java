package org.heed.lint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.heed.analysis.corenlp.EnglishSyntax;
import org.heed.analysis.lucene.Profiles;
import org.heed.input.Drafts;
import org.heed.input.UnreadableDraft;
import org.heed.pack.Loaded;
import org.heed.pack.Packs;
import org.heed.rule.RuleSet;
import org.heed.text.Draft;
import org.heed.text.Language;
import org.heed.text.MediaType;

/** Reviews drafts by rules written in a test. */
public final class Reviewing {

  private static final Profiles PROFILES =
      new Profiles(new EnglishSyntax(Path.of("target/models/en")));

  private final Linter linter;

  private Reviewing(Linter linter) {
    this.linter = linter;
  }

  /** By the rules that stand in this project's {@code rules/}. */
  public static Reviewing byShippedRules() {
    return of(Path.of("rules"));
  }

  /** By one rule, {@code test/rule}, and perhaps other files of its pack. */
  public static Reviewing by(Path folder, String rule, String... namesAndTexts) throws IOException {
    write(folder, "test/rule.yml", rule);
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      write(folder, namesAndTexts[i], namesAndTexts[i + 1]);
    }
    return of(folder);
  }

  /** By one rule alone, {@code test/rule}, with the topics and word lists of {@code rules/}. */
  public static Reviewing byShippedWords(Path folder, String rule) throws IOException {
    return byShippedWords(folder, rule, PROFILES);
  }

  /** As above, with languages read as given. */
  public static Reviewing byShippedWords(Path folder, String rule, Profiles profiles)
      throws IOException {
    write(folder, "test/rule.yml", rule);
    Loaded loaded = new Packs(profiles).loadFiles(List.of(Path.of("rules"), folder));
    if (!loaded.problems().isEmpty()) {
      throw new AssertionError(loaded.problems());
    }
    RuleSet all = loaded.rules();
    RuleSet one =
        new RuleSet(
            List.of(all.rule("test/rule").orElseThrow()),
            all.topics(),
            all.wordClasses(),
            all.sources(),
            all.castWords(),
            all.hash());
    return new Reviewing(new Linter(one, profiles));
  }

  private static Reviewing of(Path folder) {
    Loaded loaded = new Packs(PROFILES).loadFiles(List.of(folder));
    if (!loaded.problems().isEmpty()) {
      throw new AssertionError(loaded.problems());
    }
    return new Reviewing(new Linter(loaded.rules(), PROFILES));
  }

  /** Writes a file of a pack. */
  public static void write(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** A rule about any draft that looks for one phrase. */
  public static String looksFor(String phrase, String... moreKeys) {
    return "severity: warning\nwhy: For a test.\n"
        + String.join("", moreKeys)
        + "en:\n  what: \"Found {match}.\"\n  instead: \"Other words.\"\n  match:\n    - phrase: '"
        + phrase
        + "'\n  examples:\n    flag: ['[[never looked at]]']\n    pass: ['nothing']\n";
  }

  public Linter linter() {
    return linter;
  }

  /** Reviews a plain text. */
  public Review text(String text) {
    return review(text, MediaType.TEXT);
  }

  /** Reviews a source. */
  public Review review(String source, MediaType mediaType) {
    try {
      Draft draft = Drafts.read(source, mediaType);
      return linter.review(draft, Language.ENGLISH, Policy.DEFAULT);
    } catch (UnreadableDraft e) {
      throw new AssertionError(e);
    }
  }

  /** The words reported in a plain text. */
  public List<String> found(String text) {
    return text(text).findings().stream().map(Finding::text).toList();
  }
}
