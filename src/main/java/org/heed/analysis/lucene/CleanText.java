package org.heed.analysis.lucene;

import java.io.Reader;

/**
 * A stretch of prose as the tokenizer is to see it: without invisible characters inside words or
 * halves of characters, with straight apostrophes, and with the place each unit had. Reused from
 * block to block; not thread-safe.
 */
final class CleanText extends Reader {

  private static final int[] NONE = new int[0];

  private char[] chars = new char[1024];
  private int[] origins = NONE; // filled only where units were left out
  private boolean shifted;
  private int base;
  private int length;
  private int read;

  /** Takes the units from {@code start} to {@code end} of a prose. */
  void set(String prose, int start, int end) {
    int units = end - start;
    if (chars.length < units) {
      chars = new char[Math.max(units, chars.length * 2)];
    }
    prose.getChars(start, end, chars, 0);
    base = start;
    length = units;
    read = 0;
    shifted = false;
    for (int i = 0; i < units; i++) {
      char c = chars[i];
      if (c >= '\u00ad' || c == '`') {
        if (isInvisible(c)) {
          leaveOut(i, units);
          return;
        }
        chars[i] = straight(i, c, units);
      }
    }
  }

  private void leaveOut(int first, int units) {
    if (origins.length < units) {
      origins = new int[chars.length];
    }
    shifted = true;
    for (int i = 0; i < first; i++) {
      origins[i] = i;
    }
    int kept = first;
    for (int i = first; i < units; i++) {
      char c = chars[i];
      if (!isInvisible(c)) {
        origins[kept] = i;
        chars[kept++] = straight(i, c, units);
      }
    }
    length = kept;
  }

  /** Soft hyphens, zero-width characters, and direction marks and isolates. */
  private static boolean isInvisible(char c) {
    return c == '\u00ad'
        || (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u206f')
        || c == '\u061c'
        || c == '\u180e'
        || c == '\ufeff';
  }

  /** What stands for an apostrophe becomes one; a grave or acute accent only between letters. */
  private char straight(int at, char c, int units) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201b', '\u02bc', '\u2032', '\uff07' -> '\'';
      case '`', '\u00b4' ->
          at > 0
                  && at + 1 < units
                  && Character.isLetter(chars[at - 1])
                  && Character.isLetter(chars[at + 1])
              ? '\''
              : c;
      default -> Character.isSurrogate(c) && isLone(at, c, units) ? '\ufffd' : c;
    };
  }

  /** Half a character: the tokenizer would read nothing of a text that ends with one. */
  private boolean isLone(int at, char c, int units) {
    return Character.isHighSurrogate(c)
        ? at + 1 == units || !Character.isLowSurrogate(chars[at + 1])
        : at == 0 || !Character.isHighSurrogate(chars[at - 1]);
  }

  int length() {
    return length;
  }

  char charAt(int index) {
    return chars[index];
  }

  /** The prose offset of the unit at {@code index}; past the last one, the offset after it. */
  int startInProse(int index) {
    if (!shifted) {
      return base + index;
    }
    return index < length ? base + origins[index] : endInProse(index);
  }

  /** The prose offset after the unit before {@code index}. */
  int endInProse(int index) {
    if (!shifted) {
      return base + index;
    }
    return index == 0 ? base : base + origins[index - 1] + 1;
  }

  @Override
  public int read(char[] target, int offset, int most) {
    if (read >= length) {
      return -1;
    }
    int units = Math.min(most, length - read);
    System.arraycopy(chars, read, target, offset, units);
    read += units;
    return units;
  }

  @Override
  public void close() {
    // Nothing to let go of: the text is taken anew with set.
  }
}
