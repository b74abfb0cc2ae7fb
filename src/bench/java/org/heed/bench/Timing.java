package org.heed.bench;

import java.util.Arrays;
import java.util.function.IntSupplier;

/** Times two pieces of work in turn, A B A B …, and gives medians and the median ratio. */
final class Timing {

  private static final int WARM_UP = 400;
  private static final int ROUNDS = 61;

  /** Nanoseconds a round of either, and the ratio B/A, all medians. */
  record Pair(double a, double b, double ratio) {}

  private Timing() {}

  static Pair inTurn(IntSupplier a, IntSupplier b) {
    long results = 0;
    for (int i = 0; i < WARM_UP; i++) {
      results += a.getAsInt() + b.getAsInt();
    }
    if (results == 0) {
      throw new IllegalStateException("neither did any work");
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
    int result = work.getAsInt();
    long end = System.nanoTime();
    return result < 0 ? Double.NaN : end - start;
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
