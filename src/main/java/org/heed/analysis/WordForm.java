package org.heed.analysis;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A distinct normalised word and all its readings. Immutable. One language's analysis hands out the
 * same object for the same word as a rule, so caches may be keyed by identity; equality is by text.
 */
public final class WordForm {

  private final String norm;
  private final List<Reading> readings;
  private final Set<String> lemmas;
  private final String[] otherLemmas;
  private final int number;
  private final long signature;

  /**
   * @param norm the normalised form: lower case, composed, straight apostrophe, no zero-width or
   *     bidi marks
   * @param readings all readings; for a word the dictionary does not know, one with a light stem
   * @param number the value of a cardinal in digits or words ("15", "fifteen"), or -1
   */
  public WordForm(String norm, List<Reading> readings, int number) {
    this.norm = norm;
    this.readings = List.copyOf(readings);
    this.lemmas = lemmas(this.readings);
    this.number = number;
    this.otherLemmas = others(norm, lemmas);
    this.signature = signature(norm, otherLemmas);
  }

  /** In the order of the readings: {@link Set#copyOf} would put them in another order each run. */
  private static Set<String> lemmas(List<Reading> readings) {
    Set<String> all = new LinkedHashSet<>(4);
    for (Reading reading : readings) {
      all.add(reading.lemma());
    }
    return all.size() == 1 ? Set.of(readings.get(0).lemma()) : Collections.unmodifiableSet(all);
  }

  private static String[] others(String norm, Set<String> lemmas) {
    String[] others = new String[lemmas.size() - (lemmas.contains(norm) ? 1 : 0)];
    int i = 0;
    for (String lemma : lemmas) {
      if (!lemma.equals(norm)) {
        others[i++] = lemma;
      }
    }
    return others;
  }

  private static long signature(String norm, String[] otherLemmas) {
    long bits = signatureOf(norm);
    for (String lemma : otherLemmas) {
      bits |= signatureOf(lemma);
    }
    return bits;
  }

  /** One bit of 64 for a word, so that most words can be told apart without comparing them. */
  public static long signatureOf(String word) {
    return 1L << ((word.hashCode() * 0x9E3779B9) >>> 26);
  }

  /** The bits of the form and all its lemmas. */
  public long signature() {
    return signature;
  }

  public String norm() {
    return norm;
  }

  public List<Reading> readings() {
    return readings;
  }

  /** The lemmas of all readings, in their order. */
  public Set<String> lemmas() {
    return lemmas;
  }

  /** How many lemmas there are that differ from the form itself. */
  public int otherLemmas() {
    return otherLemmas.length;
  }

  /** One of the lemmas that differ from the form itself. */
  public String otherLemma(int index) {
    return otherLemmas[index];
  }

  /** The value of a cardinal number from 0 up, or -1 where the word is none. */
  public int number() {
    return number;
  }

  /** Whether some reading is of that part of speech. */
  public boolean canBe(PartOfSpeech part) {
    for (Reading reading : readings) {
      if (reading.partOfSpeech() == part) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof WordForm form && norm.equals(form.norm));
  }

  @Override
  public int hashCode() {
    return norm.hashCode();
  }

  @Override
  public String toString() {
    return norm;
  }
}
