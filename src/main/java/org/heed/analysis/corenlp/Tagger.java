package org.heed.analysis.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.heed.analysis.Tagging;

/** Gives words their part of speech and lemma. Thread-safe. */
final class Tagger {

  static final String FILE = "english-left3words-distsim.tagger";

  private final MaxentTagger tagger;

  private Tagger(MaxentTagger tagger) {
    this.tagger = tagger;
  }

  static Tagger load(Path file) throws IOException {
    Silence.keep();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      return new Tagger(new MaxentTagger(in, new Properties(), false));
    }
  }

  /** The tags of a sentence's words; the parser's words keep theirs too. */
  Tagging tag(ParserWords sentence) {
    List<CoreLabel> labels = sentence.labels();
    tagger.tagCoreLabels(labels);
    String[] tags = new String[sentence.size()];
    String[] lemmas = new String[sentence.size()];
    Morphology morphology = new Morphology();
    for (int node = 0; node < labels.size(); node++) {
      int word = sentence.wordOf(node);
      if (word >= 0) {
        CoreLabel label = labels.get(node);
        tags[word] = label.tag().intern();
        String written = label.word();
        boolean name = label.tag().startsWith("NNP");
        String lemma =
            morphology.lemma(name ? written : written.toLowerCase(Locale.ROOT), label.tag());
        lemmas[word] = lemma == null ? written : lemma.intern();
      }
    }
    return new Tagging(tags, lemmas);
  }
}
