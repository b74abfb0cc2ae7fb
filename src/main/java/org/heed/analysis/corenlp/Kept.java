package org.heed.analysis.corenlp;

import java.util.LinkedHashMap;
import java.util.Map;
import org.heed.analysis.SentenceText;
import org.jspecify.annotations.Nullable;

/** What was read of the sentences used last, by their words. Thread-safe. */
final class Kept<T> {

  private final Map<SentenceText, T> bySentence;

  /**
   * @param most how many sentences are kept
   */
  Kept(int most) {
    bySentence =
        new LinkedHashMap<>(64, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<SentenceText, T> eldest) {
            return size() > most;
          }
        };
  }

  synchronized @Nullable T get(SentenceText sentence) {
    return bySentence.get(sentence);
  }

  synchronized void put(SentenceText sentence, T read) {
    bySentence.put(sentence, read);
  }
}
