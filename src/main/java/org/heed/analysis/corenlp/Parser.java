package org.heed.analysis.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.heed.analysis.SentenceSyntax;
import org.heed.analysis.Tagging;

/** Finds which word depends on which. Thread-safe. */
final class Parser {

  static final String FILE = "english_UD.gz";

  private final DependencyParser parser;

  private Parser(DependencyParser parser) {
    this.parser = parser;
  }

  static Parser load(Path file) {
    Silence.keep();
    Properties properties = new Properties();
    // Computing 20,000 vectors beforehand takes a second and 160 MB, and parses no faster than
    // keeping those that were met (measured: 4,600 words a second against 3,200).
    properties.setProperty("numPreComputed", "0");
    properties.setProperty("numCached", "20000");
    return new Parser(
        DependencyParser.loadFromModelFile(file.toAbsolutePath().toString(), properties));
  }

  /** The grammar of a sentence that has been tagged. */
  SentenceSyntax parse(ParserWords sentence, Tagging tagging) {
    List<CoreLabel> labels = sentence.labels();
    CoreMap map = new ArrayCoreMap();
    map.set(CoreAnnotations.TokensAnnotation.class, labels);
    int[] heads = new int[labels.size()];
    String[] relations = new String[labels.size()];
    Arrays.fill(heads, SentenceSyntax.NONE);
    Arrays.fill(relations, "root");
    for (TypedDependency each : parser.predict(map).typedDependencies()) {
      int dependent = each.dep().index() - 1;
      heads[dependent] = each.gov().index() - 1;
      relations[dependent] = each.reln().toString().intern();
    }
    return withoutPunctuation(sentence, tagging, heads, relations);
  }

  /** Words alone; what depended on punctuation now depends on what that depended on. */
  private static SentenceSyntax withoutPunctuation(
      ParserWords sentence, Tagging tagging, int[] heads, String[] relations) {
    int[] wordHeads = new int[sentence.size()];
    String[] wordRelations = new String[sentence.size()];
    for (int node = 0; node < heads.length; node++) {
      int word = sentence.wordOf(node);
      if (word >= 0) {
        int head = heads[node];
        while (head >= 0 && sentence.wordOf(head) < 0) {
          head = heads[head];
        }
        wordHeads[word] = head < 0 ? SentenceSyntax.NONE : sentence.wordOf(head);
        wordRelations[word] = head < 0 ? "root" : relations[node];
      }
    }
    return new SentenceSyntax(tagging, wordHeads, wordRelations);
  }
}
