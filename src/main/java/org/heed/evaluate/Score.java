package org.heed.evaluate;

import java.util.OptionalDouble;

/** Counts of marks and findings, and the shares they make. Not thread-safe. */
public final class Score {

  private int required;
  private int found;
  private int right;
  private int wrong;

  void addMark(boolean wasFound) {
    required++;
    found += wasFound ? 1 : 0;
  }

  void addFinding(boolean isRight) {
    right += isRight ? 1 : 0;
    wrong += isRight ? 0 : 1;
  }

  /** Marks that have to be found. */
  public int required() {
    return required;
  }

  /** Those of them that were. */
  public int found() {
    return found;
  }

  /** Findings on a mark that has to be found. */
  public int right() {
    return right;
  }

  /** Findings on no mark that accepts them. */
  public int wrong() {
    return wrong;
  }

  /** The share of marks found; empty where there is no mark. */
  public OptionalDouble recall() {
    return share(found, required);
  }

  /** The share of findings that are right; empty where there is no finding. */
  public OptionalDouble precision() {
    return share(right, right + wrong);
  }

  /** False findings in a thousand words; empty where there are no words. */
  public OptionalDouble falsePer1000(int words) {
    return share(1000 * wrong, words);
  }

  static OptionalDouble share(int part, int whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
