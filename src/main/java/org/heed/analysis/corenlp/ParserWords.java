package org.heed.analysis.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.heed.analysis.SentenceText;
import org.heed.analysis.Unread;

/**
 * A sentence, or a piece of one, as CoreNLP wants it: Heed's own words, and between them the
 * punctuation as words. Not thread-safe.
 */
final class ParserWords {

  private final int first;
  private final int size;
  private final List<CoreLabel> labels;
  private final int[] wordOf;

  ParserWords(SentenceText sentence) {
    this(0, sentence.size(), new Punctuated(sentence));
  }

  private ParserWords(int first, int size, Punctuated read) {
    this(first, size, read.labels(), read.words());
  }

  private ParserWords(int first, int size, List<CoreLabel> labels, int[] wordOf) {
    this.first = first;
    this.size = size;
    this.labels = labels;
    this.wordOf = wordOf;
    for (int i = 0; i < labels.size(); i++) {
      labels.get(i).setIndex(i + 1);
    }
  }

  /** The word of the sentence that this piece starts with. */
  int first() {
    return first;
  }

  /** The number of words, punctuation left out. */
  int size() {
    return size;
  }

  /** Words and punctuation. */
  List<CoreLabel> labels() {
    return labels;
  }

  /** The word of the piece that a label stands for, from 0, or -1 for punctuation. */
  int wordOf(int label) {
    return wordOf[label];
  }

  /**
   * Pieces of at most so many words, cut after the strongest punctuation there is.
   *
   * @throws Unread where there is no punctuation to cut at
   */
  List<ParserWords> pieces(int longest) throws Unread {
    if (size <= longest) {
      return List.of(this);
    }
    List<ParserWords> pieces = new ArrayList<>();
    int from = 0;
    int done = 0;
    while (from < labels.size()) {
      int to = size - done <= longest ? labels.size() : cut(from, longest);
      int words = 0;
      int[] here = new int[to - from];
      for (int label = from; label < to; label++) {
        here[label - from] = wordOf[label] < 0 ? -1 : words++;
      }
      pieces.add(new ParserWords(done, words, new ArrayList<>(labels.subList(from, to)), here));
      done += words;
      from = to;
    }
    return pieces;
  }

  private int cut(int from, int longest) throws Unread {
    int best = -1;
    int bestStrength = 0;
    int words = 0;
    for (int label = from; label < labels.size() && words < longest; label++) {
      if (wordOf[label] >= 0) {
        words++;
      } else if (words > 0 && strength(labels.get(label).word()) >= bestStrength) {
        best = label + 1;
        bestStrength = Math.max(1, strength(labels.get(label).word()));
      }
    }
    if (best < 0) {
      throw new Unread("sentence too long");
    }
    return best;
  }

  private static int strength(String mark) {
    return switch (mark) {
      case ";", ":", "--", ".", "!", "?" -> 3;
      case ",", "(", ")", "...", "''" -> 2;
      default -> 0;
    };
  }
}
