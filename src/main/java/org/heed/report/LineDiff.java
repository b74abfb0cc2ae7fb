package org.heed.report;

import java.util.ArrayList;
import java.util.List;

/** Where two texts differ, line by line. */
final class LineDiff {

  /** From here on it is cheaper to replace all than to find the fewest changes. */
  private static final int MOST_STEPS = 1000;

  private LineDiff() {}

  /**
   * Lines of one text that stand in the place of lines of the other; all numbers are 0-based and
   * half-open.
   */
  record Change(int oldStart, int oldEnd, int newStart, int newEnd) {}

  /** The changes in order; they never touch. */
  static List<Change> of(List<String> before, List<String> after) {
    List<Change> changes = new ArrayList<>();
    if (before.size() == after.size()) {
      // A rewrite keeps to its line, so that lines pair off.
      for (int i = 0; i < before.size(); i++) {
        if (!before.get(i).equals(after.get(i))) {
          add(changes, i, i + 1, i, i + 1);
        }
      }
      return changes;
    }
    int same = 0;
    int shorter = Math.min(before.size(), after.size());
    while (same < shorter && before.get(same).equals(after.get(same))) {
      same++;
    }
    int tail = 0;
    while (tail < shorter - same
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    between(
            before.subList(same, before.size() - tail),
            after.subList(same, after.size() - tail),
            same)
        .forEach(c -> add(changes, c.oldStart, c.oldEnd, c.newStart, c.newEnd));
    return changes;
  }

  private static void add(
      List<Change> changes, int oldStart, int oldEnd, int newStart, int newEnd) {
    int last = changes.size() - 1;
    if (last >= 0 && changes.get(last).oldEnd == oldStart && changes.get(last).newEnd == newStart) {
      Change joined = changes.remove(last);
      changes.add(new Change(joined.oldStart, oldEnd, joined.newStart, newEnd));
    } else {
      changes.add(new Change(oldStart, oldEnd, newStart, newEnd));
    }
  }

  /** Myers' greedy algorithm: the fewest lines taken out and put in. */
  private static List<Change> between(List<String> before, List<String> after, int shift) {
    int n = before.size();
    int m = after.size();
    int most = Math.min(n + m, MOST_STEPS);
    int[] furthest = new int[2 * most + 3];
    List<int[]> trace = new ArrayList<>();
    for (int d = 0; d <= most; d++) {
      trace.add(furthest.clone());
      for (int k = -d; k <= d; k += 2) {
        boolean down = k == -d || (k != d && furthest[most + k] < furthest[most + k + 2]);
        int x = down ? furthest[most + k + 2] : furthest[most + k] + 1;
        int y = x - k;
        while (x < n && y < m && before.get(x).equals(after.get(y))) {
          x++;
          y++;
        }
        furthest[most + k + 1] = x;
        if (x >= n && y >= m) {
          return back(trace, n, m, most, shift);
        }
      }
    }
    return List.of(new Change(shift, shift + n, shift, shift + m));
  }

  private static List<Change> back(List<int[]> trace, int n, int m, int most, int shift) {
    List<Change> changes = new ArrayList<>();
    int x = n;
    int y = m;
    for (int d = trace.size() - 1; d > 0; d--) {
      int[] furthest = trace.get(d);
      int k = x - y;
      boolean down = k == -d || (k != d && furthest[most + k] < furthest[most + k + 2]);
      int fromK = down ? k + 1 : k - 1;
      int fromX = furthest[most + fromK + 1];
      int fromY = fromX - fromK;
      changes.add(
          0,
          down
              ? new Change(shift + fromX, shift + fromX, shift + fromY, shift + fromY + 1)
              : new Change(shift + fromX, shift + fromX + 1, shift + fromY, shift + fromY));
      x = fromX;
      y = fromY;
    }
    return changes;
  }
}
