package org.heed.analysis.quotation;

import org.heed.analysis.PartOfSpeech;
import org.heed.analysis.quotation.Passage.Gap;
import org.heed.analysis.quotation.SpeechWords.Use;
import org.heed.analysis.quotation.WordTraits.Trait;

/**
 * Finds where a noun phrase starts or ends, without a tagger: by what each word can be and by
 * capitals. Good enough for the subjects of speech verbs, which are names, titles and roles.
 */
final class NounPhrases {

  private static final int LONGEST = 16;

  private final Passage passage;

  NounPhrases(Passage passage) {
    this.passage = passage;
  }

  /**
   * The first token of the phrase whose last one is {@code last}, or -1 where that can be none.
   *
   * @param lowest the first token it may start at
   */
  int firstOf(int last, int lowest) {
    if (isSubjectPronoun(last)) {
      return last;
    }
    if (!canHead(last)) {
      return -1;
    }
    int first = last;
    boolean determined = false;
    while (first > lowest && last - first < LONGEST && passage.gap(first) == Gap.NONE) {
      int before = first - 1;
      if (isPossessive(before) && before > lowest && canHead(before - 1)) {
        first = before - 1;
        determined = false;
      } else if (determined) {
        int noun = nounBehindPreposition(before, lowest);
        if (noun < 0) {
          break;
        }
        first = noun;
        determined = false;
      } else if (isDeterminer(before)) {
        first = before;
        determined = true;
      } else if (isNounish(before) || isWithinName(before, lowest)) {
        first = before;
      } else if (passage.is(before, Use.AND) && joins(before, lowest)) {
        first = before - 1;
      } else {
        int noun = nounBehindPreposition(before, lowest);
        if (noun < 0) {
          break;
        }
        first = noun;
      }
    }
    return first;
  }

  /**
   * The token after the phrase that starts at {@code first}, or {@code first} where none does.
   *
   * @param end the token it may not reach
   */
  int afterOf(int first, int end) {
    if (first >= end) {
      return first;
    }
    if (isSubjectPronoun(first)) {
      return first + 1;
    }
    int at = first;
    if (isDeterminer(at)) {
      at++;
    }
    int head = -1;
    while (at < end && at - first < LONGEST && (at == first || passage.gap(at) == Gap.NONE)) {
      if (isNounish(at)) {
        head = at++;
      } else if (head < 0) {
        break;
      } else if (isPossessive(at)) {
        at++;
      } else if (at + 1 < end && isTie(at, head) && passage.gap(at + 1) == Gap.NONE) {
        int next = isDeterminer(at + 1) ? at + 2 : at + 1;
        if (next >= end || passage.gap(next) != Gap.NONE || !isNounish(next)) {
          break;
        }
        at = next;
      } else {
        break;
      }
    }
    return head < 0 ? first : head + 1;
  }

  /** The token after the names set off by a comma from a role before them, as in an apposition. */
  int afterApposition(int after, int end) {
    if (after >= end || passage.gap(after) != Gap.COMMA || passage.isCapital(after - 1)) {
      return after;
    }
    int names = afterNames(after, end);
    return names > after && (names >= end || passage.gap(names) != Gap.NONE) ? names : after;
  }

  /** The token after a run of capitalised words without a function word in it. */
  int afterNames(int first, int end) {
    int at = first;
    while (at < end
        && (at == first || passage.gap(at) == Gap.NONE)
        && passage.isCapital(at)
        && !isFunction(at)) {
      at++;
    }
    return at;
  }

  boolean isSubjectPronoun(int token) {
    return passage.is(token, Use.SUBJECT);
  }

  private boolean canHead(int token) {
    return isNounish(token) && !passage.is(token, Use.TIME);
  }

  private boolean isPossessive(int token) {
    return passage.is(token, Use.POSSESSIVE);
  }

  private boolean isDeterminer(int token) {
    return passage.canBe(token, PartOfSpeech.DETERMINER) && !passage.is(token, Use.THAT);
  }

  /** The noun before a preposition that ties it to what follows, or -1. */
  private int nounBehindPreposition(int preposition, int lowest) {
    int noun = preposition - 1;
    if (noun < lowest || passage.gap(preposition) != Gap.NONE) {
      return -1;
    }
    boolean tied =
        passage.is(preposition, Use.OF)
            || (passage.is(preposition, Use.WITHIN) && !passage.isCapital(noun));
    return tied && canHead(noun) ? noun : -1;
  }

  /** Whether a capitalised preposition stands in a name: {@code Mothers Against …}. */
  private boolean isWithinName(int token, int lowest) {
    return token > lowest
        && passage.isCapital(token)
        && passage.isCapital(token - 1)
        && passage.gap(token) == Gap.NONE
        && passage.canBe(token, PartOfSpeech.PREPOSITION);
  }

  private boolean isTie(int token, int head) {
    if (passage.is(token, Use.OF)) {
      return !passage.isCapital(head) || passage.isCapital(token + 1);
    }
    return passage.is(token, Use.WITHIN)
        && !passage.isCapital(head)
        && !passage.is(token + 1, Use.TIME);
  }

  private boolean joins(int and, int lowest) {
    int left = and - 1;
    int right = and + 1;
    return left >= lowest
        && passage.gap(and) == Gap.NONE
        && passage.gap(right) == Gap.NONE
        && canHead(left)
        && (passage.isCapital(left) == passage.isCapital(right)
            || passage.canBe(right, PartOfSpeech.DETERMINER));
  }

  private boolean isNounish(int token) {
    if (passage.isCapital(token) && !passage.startsSentence(token)) {
      return !isFunction(token) || (passage.canBe(token, PartOfSpeech.NAME) && isName(token));
    }
    if (isFunction(token)
        || (passage.is(token, Use.TIME) && !passage.isHyphened(token))
        || (passage.has(token, Trait.MARKED_PAST) && !isAfterDeterminer(token))) {
      return false;
    }
    boolean noun =
        passage.canBe(token, PartOfSpeech.NOUN) || passage.canBe(token, PartOfSpeech.NAME);
    if (noun) {
      return true;
    }
    if (isAfterDeterminer(token)
        && (passage.has(token, Trait.GERUND) || passage.has(token, Trait.PARTICIPLE))) {
      return true; // the prosecuting authority
    }
    boolean quality =
        passage.canBe(token, PartOfSpeech.ADJECTIVE) || passage.canBe(token, PartOfSpeech.NUMBER);
    return quality && (!passage.canBe(token, PartOfSpeech.ADVERB) || isAfterDeterminer(token));
  }

  /** Whether a capitalised auxiliary such as {@code Will} stands beside another capital. */
  private boolean isName(int token) {
    return passage.is(token, Use.AUXILIARY)
        && token + 1 < passage.tokens().size()
        && passage.isCapital(token + 1);
  }

  private boolean isAfterDeterminer(int token) {
    return token > 0
        && passage.gap(token) == Gap.NONE
        && (passage.canBe(token - 1, PartOfSpeech.DETERMINER) || isPossessive(token - 1));
  }

  private boolean isFunction(int token) {
    if (passage.canBe(token, PartOfSpeech.NUMBER)) {
      return false;
    }
    return passage.canBe(token, PartOfSpeech.PREPOSITION)
        || passage.canBe(token, PartOfSpeech.PRONOUN)
        || passage.canBe(token, PartOfSpeech.DETERMINER)
        || passage.canBe(token, PartOfSpeech.CONJUNCTION)
        || passage.has(token, Trait.INFINITIVE_MARK)
        || passage.is(token, Use.AUXILIARY);
  }
}
