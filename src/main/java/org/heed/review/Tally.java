package org.heed.review;

import org.heed.lint.Finding;

/** Counts what a run came to. Not thread-safe. */
public final class Tally {

  private int drafts;
  private int words;
  private int errors;
  private int warnings;
  private int suggestions;
  private int setAside;
  private int unchecked;
  private int failing;
  private int refused;
  private int faults;

  /** Counts one outcome in. */
  public void add(Outcome outcome) {
    if (outcome instanceof Reviewed reviewed) {
      drafts++;
      words += reviewed.review().words();
      for (Finding finding : reviewed.review().findings()) {
        switch (finding.severity()) {
          case ERROR -> errors++;
          case WARNING -> warnings++;
          case SUGGESTION -> suggestions++;
          case OFF -> {}
        }
      }
      setAside += reviewed.review().setAside().size();
      unchecked += reviewed.review().unchecked().size();
      failing += reviewed.fails() ? 1 : 0;
    } else if (outcome instanceof Refused refusal) {
      refused++;
      faults += refusal.internal() ? 1 : 0;
    }
  }

  /** Drafts reviewed. */
  public int drafts() {
    return drafts;
  }

  /** Words of all drafts reviewed. */
  public int words() {
    return words;
  }

  public int errors() {
    return errors;
  }

  public int warnings() {
    return warnings;
  }

  public int suggestions() {
    return suggestions;
  }

  /** Findings of all severities. */
  public int findings() {
    return errors + warnings + suggestions;
  }

  public int setAside() {
    return setAside;
  }

  public int unchecked() {
    return unchecked;
  }

  /** Drafts with a finding that fails them. */
  public int failing() {
    return failing;
  }

  /** Drafts and paths that were not reviewed. */
  public int refused() {
    return refused;
  }

  /** Drafts that ran into a fault of Heed's own. */
  public int faults() {
    return faults;
  }
}
