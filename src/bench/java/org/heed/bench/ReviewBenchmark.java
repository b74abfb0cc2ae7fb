package org.heed.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heed.analysis.LanguageProfile;
import org.heed.analysis.lucene.Profiles;
import org.heed.input.Drafts;
import org.heed.input.MediaTypes;
import org.heed.input.UnreadableDraft;
import org.heed.lint.Linter;
import org.heed.lint.Policy;
import org.heed.pack.Packs;
import org.heed.rule.RuleSet;
import org.heed.text.Draft;
import org.heed.text.Language;
import org.heed.text.MediaType;

/**
 * Warm reviews: against their own analysis chain, and with ten times the rules. Arguments: the rules
 * folder, a folder of drafts whose words the generated rules are made of, and folders of drafts to
 * time.
 */
final class ReviewBenchmark {

  private static final String DICTIONARY = "/org/heed/dictionaries/en/english.dict";

  private ReviewBenchmark() {}

  public static void main(String[] arguments) throws IOException, UnreadableDraft {
    Profiles profiles = new Profiles();
    LanguageProfile english = profiles.of(Language.ENGLISH).orElseThrow();
    RuleSet rules = new Packs(profiles).loadFiles(List.of(Path.of(arguments[0]))).rules();
    List<Draft> drafts = new ArrayList<>();
    for (int i = 2; i < arguments.length; i++) {
      drafts.addAll(drafts(Path.of(arguments[i])));
    }
    RuleSet tenfold = Vocabulary.ofDictionary(DICTIONARY).grown(rules, 9);
    RuleSet dense = Vocabulary.ofDrafts(english, drafts(Path.of(arguments[1]))).grown(rules, 9);
    Linter linter = new Linter(rules, profiles);
    Map<String, Linter> large = new LinkedHashMap<>();
    large.put("of dictionary words", new Linter(tenfold, profiles));
    large.put("each word of which is met in drafts", new Linter(dense, profiles));
    List<Draft> quiet = drafts.stream().filter(d -> findings(linter, List.of(d)) == 0).toList();
    System.out.printf(
        "%d rules, %d rules tenfold%n", rules.rules().size(), tenfold.rules().size());
    report("drafts with findings and rewrites among them", english, linter, large, drafts);
    report("drafts with nothing to report", english, linter, large, quiet);
  }

  private static void report(
      String what, LanguageProfile english, Linter linter, Map<String, Linter> large, List<Draft> drafts) {
    int words = drafts.stream().mapToInt(Draft::words).sum();
    System.out.printf("%s: %d, %d words%n", what, drafts.size(), words);
    report(
        "  review / analysis chain alone",
        words,
        Timing.inTurn(
            () -> drafts.stream().mapToInt(draft -> english.tokens(draft).size()).sum(),
            () -> drafts.size() + findings(linter, drafts)));
    large.forEach(
        (kind, linterOfMore) ->
            report(
                "  review with ten times the rules, " + kind + " / with the rules",
                words,
                Timing.inTurn(
                    () -> drafts.size() + findings(linter, drafts),
                    () -> drafts.size() + findings(linterOfMore, drafts))));
  }

  private static int findings(Linter linter, List<Draft> drafts) {
    int findings = 0;
    for (Draft draft : drafts) {
      findings += linter.review(draft, Language.ENGLISH, Policy.DEFAULT).findings().size();
    }
    return findings;
  }

  private static void report(String what, int words, Timing.Pair pair) {
    System.out.printf(
        "%s: %.2f (%.3f ms and %.3f ms for 500 words)%n",
        what, pair.ratio(), pair.a() / 1e6 * 500 / words, pair.b() / 1e6 * 500 / words);
  }

  private static List<Draft> drafts(Path folder) throws IOException, UnreadableDraft {
    List<Draft> drafts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        MediaType type = MediaTypes.ofFileName(file.getFileName().toString()).orElse(null);
        if (type != null) {
          drafts.add(Drafts.read(Files.readString(file), type));
        }
      }
    }
    return drafts;
  }
}
