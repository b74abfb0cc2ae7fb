package org.heed.bench;

import java.util.Arrays;
import java.util.function.IntSupplier;

/** Times two pieces of work in turn, A B A B …, and gives medians and the median ratio. */
final class Timing {

  private static final int WARM_UP = 60;
  private static final int ROUNDS = 61;

  /** Nanoseconds a round of either, and the ratio B/A, all medians. */
  record Pair(double a, double b, double ratio) {}

  private static volatile int sink;

  private Timing() {}

  static Pair inTurn(IntSupplier a, IntSupplier b) {
    for (int i = 0; i < WARM_UP; i++) {
      sink += a.getAsInt() + b.getAsInt();
    }
    double[] timesA = new double[ROUNDS];
    double[] timesB = new double[ROUNDS];
    double[] ratios = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      timesA[i] = time(a);
      timesB[i] = time(b);
      ratios[i] = timesB[i] / timesA[i];
    }
    return new Pair(median(timesA), median(timesB), median(ratios));
  }

  private static double time(IntSupplier work) {
    long start = System.nanoTime();
    sink += work.getAsInt();
    return System.nanoTime() - start;
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
