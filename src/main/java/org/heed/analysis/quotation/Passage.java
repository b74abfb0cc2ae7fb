package org.heed.analysis.quotation;

import org.heed.analysis.PartOfSpeech;
import org.heed.analysis.Reading;
import org.heed.analysis.Tokens;
import org.heed.analysis.WordForm;
import org.heed.analysis.quotation.SpeechWords.Use;
import org.heed.analysis.quotation.WordTraits.Trait;
import org.heed.text.Span;

/** A draft's words with what stands between them, as the grammar of reports looks at them. */
final class Passage {

  /** What stands between two words. */
  enum Gap {
    /** Blanks, hyphens, the full stop of an abbreviation. */
    NONE,
    COMMA,
    /** Brackets. */
    BRACKET,
    /** Anything else: dashes, colons, semicolons, quotation marks, ends of sentences. */
    BREAK
  }

  private final String prose;
  private final Tokens tokens;
  private final QuotationHabits habits;
  private final Known[] known = new Known[KNOWN]; // by hash; a newcomer replaces its like

  private static final int KNOWN = 1 << 12;
  private static final int FINITE = Trait.MODAL.bit() | Trait.PAST.bit() | Trait.PRESENT.bit();

  /** What is known of a word wherever it stands. */
  private record Known(WordForm form, int uses, int traits) {}

  Passage(String prose, Tokens tokens, QuotationHabits habits) {
    this.prose = prose;
    this.tokens = tokens;
    this.habits = habits;
  }

  String prose() {
    return prose;
  }

  Tokens tokens() {
    return tokens;
  }

  WordForm form(int token) {
    return tokens.form(token);
  }

  boolean is(int token, Use use) {
    return (uses(token) & SpeechWords.bit(use)) != 0;
  }

  int uses(int token) {
    return known(token).uses;
  }

  @SuppressWarnings({"ReferenceEquality", "NullAway"}) // mostly the same object; slots start empty
  private Known known(int token) {
    WordForm form = tokens.form(token);
    int hash = form.norm().hashCode();
    int slot = (hash ^ (hash >>> 12)) & (KNOWN - 1);
    Known word = known[slot];
    if (word == null || word.form != form) {
      int traits = 0;
      for (Reading reading : form.readings()) {
        traits |= habits.traits().traits(form.norm(), reading);
      }
      word = new Known(form, habits.words().uses(form), traits);
      known[slot] = word;
    }
    return word;
  }

  boolean canBe(int token, PartOfSpeech part) {
    return tokens.form(token).canBe(part);
  }

  boolean isCapital(int token) {
    return Character.isUpperCase(prose.charAt(tokens.start(token)));
  }

  /** Whether a hyphen ties a token to the next one. */
  boolean isHyphened(int token) {
    int end = tokens.end(token);
    return end < prose.length() && (prose.charAt(end) == '-' || prose.charAt(end) == '\u2011');
  }

  boolean startsSentence(int token) {
    return tokens.firstOf(tokens.sentence(token)) == token;
  }

  boolean has(int token, Trait trait) {
    return (known(token).traits & trait.bit()) != 0;
  }

  /**
   * Whether a word is a finite verb for certain: one that can be nothing else, or one after a
   * pronoun that is a subject.
   *
   * @param lowest the first token that may be its subject
   */
  boolean isFinite(int token, int lowest) {
    if (has(token, Trait.MODAL)) {
      return true;
    }
    boolean past = has(token, Trait.PAST);
    boolean present = has(token, Trait.PRESENT);
    if (!past && !present) {
      return false;
    }
    if (token > lowest && is(token - 1, Use.SUBJECT)) {
      return true;
    }
    if (is(token, Use.AUXILIARY)) {
      return !is(token, Use.POSSESSIVE);
    }
    return !canBe(token, PartOfSpeech.NOUN)
        && !canBe(token, PartOfSpeech.ADJECTIVE)
        && !has(token, Trait.BASE)
        && (present || !has(token, Trait.PARTICIPLE));
  }

  /** Whether a word can be a finite verb at all. */
  boolean canBeFinite(int token) {
    return (known(token).traits & FINITE) != 0;
  }

  /** What stands before a token, after the token before it. */
  Gap gap(int token) {
    if (token == 0 || token >= tokens.size()) {
      return Gap.BREAK;
    }
    if (tokens.sentence(token) != tokens.sentence(token - 1)) {
      return Gap.BREAK;
    }
    Gap found = Gap.NONE;
    int from = tokens.end(token - 1);
    int to = tokens.start(token);
    if (to - from == 1 && Character.isDigit(prose.charAt(to))) {
      return Gap.NONE; // 9:30, 1/2
    }
    for (int i = from; i < to; i++) {
      char c = prose.charAt(i);
      switch (c) {
        case ',', '\u060c' -> found = found == Gap.NONE ? Gap.COMMA : found;
        case '(', ')', '[', ']' -> found = Gap.BRACKET;
        case ' ',
            '-',
            '\u2010',
            '\u2011',
            '.',
            '\'',
            '\u2019',
            '&',
            '\u00a3',
            '$',
            '\u20ac',
            '/',
            '%',
            '+',
            '#',
            '@' -> {
          // Between words of one phrase.
        }
        default -> {
          if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
            return Gap.BREAK;
          }
        }
      }
    }
    return found;
  }

  Span span(int first, int after) {
    return tokens.span(first, after);
  }
}
