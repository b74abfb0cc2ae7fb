package org.heed.analysis.quotation;

import java.util.Arrays;
import java.util.List;

/** For each pair of marks, its neighbours within the same quotation or outside of all. */
final class Siblings {

  private final int[] before;
  private final int[] after;

  Siblings(List<Quoted> all) {
    int size = all.size();
    before = new int[size];
    after = new int[size];
    Arrays.fill(after, -1);
    int[] last = new int[size + 1]; // by parent, shifted by one for the outermost
    Arrays.fill(last, -1);
    for (int i = 0; i < size; i++) {
      int parent = all.get(i).parent() + 1;
      before[i] = last[parent];
      if (last[parent] >= 0) {
        after[last[parent]] = i;
      }
      last[parent] = i;
    }
  }

  /** The one before, or -1. */
  int before(int index) {
    return before[index];
  }

  /** The one after, or -1. */
  int after(int index) {
    return after[index];
  }
}
