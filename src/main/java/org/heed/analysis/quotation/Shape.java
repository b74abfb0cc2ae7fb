package org.heed.analysis.quotation;

import org.heed.analysis.PartOfSpeech;
import org.heed.analysis.Tokens;
import org.heed.analysis.quotation.SpeechWords.Use;
import org.heed.analysis.quotation.WordTraits.Trait;
import org.heed.text.Span;

/**
 * What a quotation looks like from inside.
 *
 * @param first its first token
 * @param after the token after its last one
 * @param clause whether it holds a finite verb for certain
 * @param title whether all its words but the small ones are capitalised
 * @param ended whether it ends with a full stop, a question or exclamation mark
 * @param open whether it ends with a comma or another mark after which a speaker may follow
 */
record Shape(int first, int after, boolean clause, boolean title, boolean ended, boolean open) {

  private static final int LONGEST_LOOKED_AT = 40;

  int words() {
    return after - first;
  }

  static Shape of(Passage passage, Span inside) {
    Tokens tokens = passage.tokens();
    int first = tokens.firstFrom(inside.start());
    int after = tokens.firstFrom(inside.end());
    char last = lastMark(passage.prose(), inside);
    boolean ended = last == '.' || last == '!' || last == '?' || last == '\u2026';
    boolean open = last == ',' || last == '!' || last == '?' || isDash(last) || last == '\u2026';
    return new Shape(
        first,
        after,
        isClause(passage, first, Math.min(after, first + LONGEST_LOOKED_AT)),
        isTitle(passage, first, after),
        ended,
        open);
  }

  private static boolean isClause(Passage passage, int first, int after) {
    for (int i = first; i < after; i++) {
      if (passage.isFinite(i, first)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTitle(Passage passage, int first, int after) {
    boolean capital = false;
    for (int i = first; i < after; i++) {
      if (passage.isCapital(i)) {
        capital = true;
      } else if (Character.isDigit(passage.prose().charAt(passage.tokens().start(i)))
          || i == first
          || !isSmall(passage, i)) {
        return false;
      }
    }
    // A single capital may only start a sentence.
    return capital && (after - first > 1 || passage.canBe(first, PartOfSpeech.NAME));
  }

  private static boolean isSmall(Passage passage, int token) {
    return passage.canBe(token, PartOfSpeech.DETERMINER)
        || passage.canBe(token, PartOfSpeech.PREPOSITION)
        || passage.canBe(token, PartOfSpeech.CONJUNCTION)
        || passage.is(token, Use.POSSESSIVE)
        || passage.has(token, Trait.INFINITIVE_MARK);
  }

  private static char lastMark(String prose, Span inside) {
    for (int i = inside.end() - 1; i >= inside.start(); i--) {
      char c = prose.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !isQuote(c)) {
        return c;
      }
    }
    return ' ';
  }

  static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015');
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'' || c == '\u2019' || c == '\u201d' || c == '\u00bb';
  }
}
