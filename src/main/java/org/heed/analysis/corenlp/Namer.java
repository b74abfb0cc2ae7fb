package org.heed.analysis.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.heed.analysis.NameSpan;
import org.jspecify.annotations.Nullable;

/** Finds the names of people, organisations and places. Thread-safe. */
final class Namer {

  static final String FILE = "english.conll.4class.distsim.crf.ser.gz";

  private final CRFClassifier<CoreLabel> classifier;

  private Namer(CRFClassifier<CoreLabel> classifier) {
    this.classifier = classifier;
  }

  static Namer load(Path file) throws IOException, ClassNotFoundException {
    Silence.keep();
    try (InputStream in =
        new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), 1 << 16))) {
      return new Namer(CRFClassifier.getClassifier(in));
    }
  }

  List<NameSpan> names(ParserWords sentence) {
    List<CoreLabel> answers = classifier.classifySentence(sentence.labels());
    List<NameSpan> names = new ArrayList<>();
    int first = -1;
    NameSpan.@Nullable Kind kind = null;
    for (int node = 0; node <= answers.size(); node++) {
      int word = node < answers.size() ? sentence.wordOf(node) : -1;
      NameSpan.@Nullable Kind here =
          word < 0
              ? null
              : kind(answers.get(node).getString(CoreAnnotations.AnswerAnnotation.class));
      if (here != kind) {
        if (kind != null) {
          names.add(new NameSpan(first, sentence.wordOf(node - 1) + 1, kind));
        }
        kind = here;
        first = word;
      }
    }
    return names;
  }

  private static NameSpan.@Nullable Kind kind(String label) {
    return switch (label) {
      case "PERSON" -> NameSpan.Kind.PERSON;
      case "ORGANIZATION" -> NameSpan.Kind.ORGANISATION;
      case "LOCATION" -> NameSpan.Kind.PLACE;
      default -> null;
    };
  }
}
