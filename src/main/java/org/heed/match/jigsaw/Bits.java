package org.heed.match.jigsaw;

/** People to bits and back. */
final class Bits {

  /** Less than this is no difference. */
  static final double EPSILON = 1e-9;

  private static final double LOG_2 = Math.log(2);

  private Bits() {}

  static double of(double people) {
    return Math.log(people) / LOG_2;
  }

  /** The people, one at least: whoever a draft is about is there. */
  static double people(double bits) {
    return Math.pow(2, Math.max(0, bits));
  }
}
