package org.heed.evaluate;

/** What the findings of one rule came to. Not thread-safe. */
public final class RuleScore {

  private int fired;
  private int right;
  private int wrong;
  private int marks;
  private int alone;

  void add(Verdict verdict) {
    fired++;
    right += verdict == Verdict.RIGHT ? 1 : 0;
    wrong += verdict == Verdict.WRONG ? 1 : 0;
  }

  void addMark(boolean noOther) {
    marks++;
    alone += noOther ? 1 : 0;
  }

  /** All its findings, those on debatable marks included. */
  public int fired() {
    return fired;
  }

  public int right() {
    return right;
  }

  public int wrong() {
    return wrong;
  }

  /** Marks that have to be found, and that it finds. */
  public int marks() {
    return marks;
  }

  /** Those of them that no other rule finds: what recall would lose without it. */
  public int alone() {
    return alone;
  }
}
