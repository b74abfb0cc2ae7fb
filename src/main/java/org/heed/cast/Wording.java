package org.heed.cast;

import org.heed.analysis.Tokens;
import org.heed.text.Draft;

/** The tokens of a draft as they are written, and what stands between them. */
final class Wording {

  private final Tokens tokens;
  private final Draft draft;

  Wording(Draft draft, Tokens tokens) {
    this.draft = draft;
    this.tokens = tokens;
  }

  boolean isCapital(int token) {
    return Character.isUpperCase(draft.prose().charAt(tokens.start(token)));
  }
}
