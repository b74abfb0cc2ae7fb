package org.heed.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What a word means to an index: which patterns to try from it, and which sets of words it is of.
 * Laid out in one array of numbers, since a review looks through thousands of them. Immutable.
 */
final class Meaning {

  static final Meaning NONE = new Meaning(List.of(), new int[0]);

  /** How many numbers an entry takes: pattern, least, most, set, from, to. */
  static final int ENTRY = 6;

  /**
   * A pattern to try from a word.
   *
   * @param gate the gate it stands behind
   * @param least the fewest tokens before the word in a match
   * @param most the most
   * @param set a further set the match needs, or -1
   * @param from the first token, counted from the word, where one of the set can stand
   * @param to the last
   */
  record Entry(int gate, int pattern, int least, int most, int set, int from, int to) {}

  /** The gates behind which there are entries, and where in {@link #entries} each one's end. */
  final int[] gates;

  final int[] ends;
  final int[] entries;

  /** The sets the word is of, in an open table of at least twice their number; -1 is free. */
  private final int[] sets;

  private final int shift;

  /** The marks of all sets the word is of. */
  final long marks;

  Meaning(List<Entry> all, int[] sets) {
    List<Entry> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparingInt(Entry::gate).thenComparingInt(Entry::pattern));
    this.gates = sorted.stream().mapToInt(Entry::gate).distinct().toArray();
    this.ends = new int[gates.length];
    this.entries = new int[sorted.size() * ENTRY];
    int bits = Math.max(1, 33 - Integer.numberOfLeadingZeros(sets.length));
    this.shift = 32 - bits;
    this.sets = new int[1 << bits];
    Arrays.fill(this.sets, -1);
    long bits64 = 0;
    for (int set : sets) {
      bits64 |= markOf(set);
      int place = place(set);
      while (this.sets[place] >= 0) {
        place = (place + 1) & (this.sets.length - 1);
      }
      this.sets[place] = set;
    }
    this.marks = bits64;
    int group = 0;
    for (int i = 0; i < sorted.size(); i++) {
      Entry entry = sorted.get(i);
      if (gates[group] != entry.gate) {
        group++;
      }
      int at = i * ENTRY;
      entries[at] = entry.pattern;
      entries[at + 1] = entry.least;
      entries[at + 2] = entry.most;
      entries[at + 3] = entry.set;
      entries[at + 4] = entry.from;
      entries[at + 5] = entry.to;
      ends[group] = at + ENTRY;
    }
  }

  /** One bit of 64 for a set, so that most words that are not of it need no look-up. */
  static long markOf(int set) {
    return 1L << ((set * 0x85EBCA6B) >>> 26);
  }

  /** Whether the word is of a set. */
  boolean isOf(int set) {
    int place = place(set);
    while (sets[place] != set) {
      if (sets[place] < 0) {
        return false;
      }
      place = (place + 1) & (sets.length - 1);
    }
    return true;
  }

  private int place(int set) {
    return (set * 0x9E3779B9) >>> shift;
  }
}
