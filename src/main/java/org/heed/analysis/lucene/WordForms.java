package org.heed.analysis.lucene;

import org.heed.analysis.WordForm;

/**
 * The words met so far, so that a second look-up is one probe and gives the same object. Bounded:
 * when a corner of the table is full, the newcomer replaces a word of that corner. Thread-safe
 * without locks.
 */
final class WordForms {

  private static final int SLOTS = 1 << 15;
  private static final int CORNER = 4;
  private static final int LONGEST_KEPT = 40;

  // Plain reads and writes: a race only costs a second reading, and a word form, having final
  // fields alone, is whole wherever it is seen.
  private final WordForm[] slots = new WordForm[SLOTS];
  private final Lexicon lexicon;

  WordForms(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The word whose norm is the first {@code length} units of {@code chars}. */
  @SuppressWarnings("NullAway") // the slots start out empty
  WordForm of(char[] chars, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + chars[i];
    }
    int corner = spread(hash) & (SLOTS - CORNER);
    int free = -1;
    for (int i = corner; i < corner + CORNER; i++) {
      WordForm known = slots[i];
      if (known == null) {
        free = i;
        break;
      }
      if (isSame(known.norm(), chars, length)) {
        return known;
      }
    }
    WordForm form = lexicon.read(new String(chars, 0, length));
    if (length <= LONGEST_KEPT) {
      slots[free >= 0 ? free : corner + (spread(hash) >>> 30)] = form;
    }
    return form;
  }

  private static int spread(int hash) {
    return hash * 0x9E3779B9 ^ (hash >>> 15);
  }

  private static boolean isSame(String norm, char[] chars, int length) {
    if (norm.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (norm.charAt(i) != chars[i]) {
        return false;
      }
    }
    return true;
  }
}
