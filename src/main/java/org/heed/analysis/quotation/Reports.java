package org.heed.analysis.quotation;

import org.heed.analysis.PartOfSpeech;
import org.heed.analysis.quotation.Passage.Gap;
import org.heed.analysis.quotation.Report.How;
import org.heed.analysis.quotation.SpeechWords.Use;
import org.heed.analysis.quotation.WordTraits.Trait;
import org.heed.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads the reports of a sentence: the speech verb, and the noun phrase whose words they are. */
final class Reports {

  private static final int LONGEST_ASIDE = 20;
  private static final int FARTHEST_AGENT = 8;

  private final Passage passage;
  private final NounPhrases phrases;

  Reports(Passage passage, NounPhrases phrases) {
    this.passage = passage;
    this.phrases = phrases;
  }

  /**
   * The report that a token makes, or null where it makes none.
   *
   * @param verb the token
   * @param lowest the first token that may belong to it
   * @param end the token it may not reach
   */
  @Nullable Report at(int verb, int lowest, int end) {
    int uses = passage.uses(verb);
    if ((uses & SpeechWords.bit(Use.SOURCE)) != 0) {
      return according(verb, end);
    }
    if ((uses & SpeechWords.REPORTS) == 0 || !isVerb(verb, lowest)) {
      return null;
    }
    if (verb + 1 < end && passage.has(verb + 1, Trait.REFLEXIVE)) {
      return null; // who calls himself "Sir"
    }
    int head = verb - 1;
    boolean passive = false;
    while (head >= lowest && passage.gap(head + 1) == Gap.NONE && isBetween(head)) {
      passive |= passage.is(head, Use.BE) && passage.has(verb, Trait.PARTICIPLE);
      head--;
    }
    if (head > lowest && !passive && passage.has(head, Trait.INFINITIVE_MARK)) {
      head = beforeInfinitive(head, lowest);
    }
    if (passive) {
      return passive(verb, head, lowest, end, uses);
    }
    return active(verb, head, lowest, end, how(uses));
  }

  /** The token before the verbs of {@code went on to say}. */
  private int beforeInfinitive(int to, int lowest) {
    int head = to - 1;
    while (head >= lowest
        && to - head <= 4
        && passage.gap(head + 1) == Gap.NONE
        && (passage.canBe(head, PartOfSpeech.VERB) || passage.has(head, Trait.VERB_PARTICLE))
        && !phrases.isSubjectPronoun(head)
        && !(passage.isCapital(head) && !passage.startsSentence(head))) {
      head--;
    }
    return head;
  }

  /**
   * The subject that a sentence starts with, for a verb that has none of its own beside it.
   *
   * @param first the token the sentence, or the part of it that is no speech, starts with
   * @param end the token of the verb
   */
  @Nullable Span leadingSubject(int first, int end) {
    int at = first;
    if (at < end && passage.canBe(at, PartOfSpeech.PREPOSITION)) {
      do {
        at++;
      } while (at < end && passage.gap(at) != Gap.COMMA);
    }
    while (at < end && (passage.canBe(at, PartOfSpeech.CONJUNCTION) || isBetween(at))) {
      at++;
    }
    int after = phrases.afterOf(at, end);
    if (after == at || after >= end) {
      return null;
    }
    boolean subject = passage.gap(after) == Gap.COMMA || passage.canBe(after, PartOfSpeech.VERB);
    return subject ? passage.span(at, after) : null;
  }

  private @Nullable Report according(int verb, int end) {
    int first = verb + 2;
    if (first >= end || !passage.form(verb + 1).norm().equals("to")) {
      return null;
    }
    int after = phrases.afterOf(first, end);
    if (after == first) {
      return null;
    }
    // The source goes on to the comma: "according to the ambassador to France Anne Hall, …".
    int last = Math.min(end, first + LONGEST_ASIDE);
    int comma = after;
    while (comma < last && passage.gap(comma) == Gap.NONE && !passage.isFinite(comma, first)) {
      comma++;
    }
    if (comma == end || passage.gap(comma) != Gap.NONE) {
      after = comma;
    }
    after = phrases.afterApposition(after, end);
    return new Report(verb, verb, after, How.ACCORDING, passage.span(first, after), false);
  }

  private @Nullable Report passive(int verb, int head, int lowest, int end, int uses) {
    Span agent = agent(verb, end);
    if (agent == null && (uses & SpeechWords.bit(Use.NAME)) != 0) {
      return null;
    }
    int first = head < lowest ? verb : phrases.firstOf(head, lowest);
    How how = agent == null ? How.PASSIVE : how(uses);
    return new Report(verb, first < 0 ? verb : first, verb + 1, how, agent, false);
  }

  /** The phrase after {@code by}. */
  private @Nullable Span agent(int verb, int end) {
    int last = Math.min(end, verb + FARTHEST_AGENT);
    for (int i = verb + 1; i < last && passage.gap(i) == Gap.NONE; i++) {
      if (passage.is(i, Use.BY)) {
        int after = phrases.afterOf(i + 1, end);
        return after > i + 1 ? passage.span(i + 1, after) : null;
      }
    }
    return null;
  }

  private @Nullable Report active(int verb, int head, int lowest, int end, How how) {
    if (head >= lowest && passage.gap(head + 1) == Gap.NONE) {
      if (passage.is(head, Use.AND)) {
        return inherited(verb, how);
      }
      Report direct = withSubject(verb, head, lowest, how);
      if (direct != null) {
        return direct;
      }
      return passage.has(verb, Trait.GERUND) ? inherited(verb, how) : null;
    }
    Report inverted = how == How.SAY ? inverted(verb, end) : null;
    if (inverted != null) {
      return inverted;
    }
    if (head >= lowest && passage.gap(head + 1) != Gap.BREAK) {
      Report behindAside = behindAside(verb, head, lowest, how);
      if (behindAside != null) {
        return behindAside;
      }
    }
    return inherited(verb, how);
  }

  private static Report inherited(int verb, How how) {
    return new Report(verb, verb, verb + 1, how, null, true);
  }

  private @Nullable Report withSubject(int verb, int head, int lowest, How how) {
    if (passage.is(head, Use.RELATIVE) && !isPlainThat(head)) {
      return behindRelative(verb, head, lowest, how);
    }
    int first = phrases.firstOf(head, lowest);
    if (first >= 0) {
      return new Report(verb, first, verb + 1, how, passage.span(first, head + 1), false);
    }
    // A relative clause may stand between: "the man who raped her said".
    int farthest = Math.max(lowest, head - LONGEST_ASIDE);
    for (int i = head; i > farthest && passage.gap(i + 1) == Gap.NONE; i--) {
      if (passage.is(i, Use.RELATIVE)) {
        return behindRelative(verb, i, lowest, how);
      }
    }
    return null;
  }

  private boolean isPlainThat(int token) {
    return token > 0 && passage.canBe(token - 1, PartOfSpeech.VERB);
  }

  private @Nullable Report behindRelative(int verb, int relative, int lowest, How how) {
    int last = relative - 1;
    Gap gap = last < lowest ? Gap.BREAK : passage.gap(relative);
    if (gap != Gap.NONE && gap != Gap.COMMA) {
      return null;
    }
    int first = phrases.firstOf(last, lowest);
    return first < 0
        ? null
        : new Report(verb, first, verb + 1, how, passage.span(first, last + 1), false);
  }

  /** The subject before what stands between two commas or brackets. */
  private @Nullable Report behindAside(int verb, int head, int lowest, How how) {
    Gap kind = passage.gap(head + 1);
    int farthest = Math.max(lowest, head - LONGEST_ASIDE);
    for (int i = head; i > farthest; i--) {
      Gap gap = passage.gap(i);
      if (gap == Gap.BREAK) {
        return null;
      }
      if (gap == kind) {
        int first = phrases.firstOf(i - 1, lowest);
        if (first < 0) {
          return null;
        }
        boolean named = kind == Gap.COMMA && phrases.afterNames(i, head + 1) == head + 1;
        Span source = passage.span(first, named ? head + 1 : i);
        return new Report(verb, first, verb + 1, how, source, false);
      }
    }
    return null;
  }

  /** The subject after the verb: {@code said auctioneer Joe Metcalfe}. */
  private @Nullable Report inverted(int verb, int end) {
    int first = verb + 1;
    if (first >= end || passage.gap(first) != Gap.NONE) {
      return null;
    }
    int after = phrases.afterOf(first, end);
    if (after == first || (after < end && passage.gap(after) == Gap.NONE && goesOn(after))) {
      return null;
    }
    after = phrases.afterApposition(after, end);
    return new Report(verb, verb, after, How.SAY, passage.span(first, after), false);
  }

  /** Whether the word after a phrase makes it the subject of a clause of its own. */
  private boolean goesOn(int token) {
    if (passage.is(token, Use.TIME) || passage.canBe(token, PartOfSpeech.PREPOSITION)) {
      return false;
    }
    return passage.canBe(token, PartOfSpeech.VERB);
  }

  private boolean isVerb(int token, int lowest) {
    int start = passage.tokens().start(token);
    if (start > 0 && passage.prose().charAt(start - 1) == '-') {
      return false; // so-called
    }
    if (passage.isCapital(token)
        && !passage.startsSentence(token)
        && passage.canBe(token, PartOfSpeech.NOUN)) {
      return false; // the United States
    }
    if (token <= lowest || passage.gap(token) != Gap.NONE) {
      return true;
    }
    int before = token - 1;
    boolean noun = passage.canBe(token, PartOfSpeech.NOUN);
    if (passage.canBe(before, PartOfSpeech.DETERMINER)
        && !phrases.isSubjectPronoun(before)
        && !passage.canBe(before, PartOfSpeech.PRONOUN)) {
      return false;
    }
    if (!noun) {
      return true;
    }
    if (passage.canBe(before, PartOfSpeech.DETERMINER) || passage.is(before, Use.POSSESSIVE)) {
      return false;
    }
    if (passage.has(token, Trait.PLURAL_PRESENT) && !passage.has(token, Trait.PAST)) {
      // "police report" is no report, "officers report" is one.
      return phrases.isSubjectPronoun(before)
          || isBetween(before)
          || passage.has(before, Trait.PLURAL)
          || passage.has(before, Trait.INFINITIVE_MARK)
          || passage.is(before, Use.RELATIVE);
    }
    return !passage.canBe(before, PartOfSpeech.PREPOSITION)
        && !(passage.canBe(before, PartOfSpeech.ADJECTIVE)
            && !passage.canBe(before, PartOfSpeech.NOUN));
  }

  /** Whether a word can stand between a subject and its verb. */
  private boolean isBetween(int token) {
    if (passage.is(token, Use.AUXILIARY)) {
      return true;
    }
    return passage.canBe(token, PartOfSpeech.ADVERB)
        && !passage.canBe(token, PartOfSpeech.NOUN)
        && !passage.canBe(token, PartOfSpeech.PRONOUN)
        && !passage.canBe(token, PartOfSpeech.CONJUNCTION)
        && !(passage.isCapital(token) && !passage.startsSentence(token));
  }

  private static How how(int uses) {
    if ((uses & SpeechWords.bit(Use.TELL)) != 0) {
      return How.TELL;
    }
    if ((uses & SpeechWords.bit(Use.DESCRIBE)) != 0) {
      return How.DESCRIBE;
    }
    return (uses & SpeechWords.bit(Use.HEAR)) != 0 ? How.HEAR : How.SAY;
  }
}
