package org.heed.cast;

import java.util.List;
import java.util.Locale;
import org.heed.analysis.Analysis;
import org.heed.analysis.Tokens;
import org.heed.analysis.WordForm;
import org.heed.text.Role;

/**
 * Which sentences are worth parsing: those with a word that means an offence or can mean one, in a
 * section that has enough words that can mean nothing else. One use, one thread.
 */
final class Signs {

  /** A section tells of an offence where one sentence in so many has a sure sign. */
  private static final int SURE_ONE_IN = 10;

  /** Or where one in so many has any. */
  private static final int ANY_ONE_IN = 3;

  /** Sure signs speak for their neighbours only where there are two, but in a short section. */
  private static final int SHORT = 6;

  /** So few sentences cannot tell more than they do: any sign counts. */
  private static final int BRIEF = 3;

  /** How plainly a sentence tells of an offence, or of what came of one. */
  enum Sign {
    NONE,
    LOOSE,
    SURE
  }

  private final Analysis analysis;
  private final CastWords words;
  private final Tokens tokens;
  private final Wording wording;
  private final Sign[] signs;
  private final boolean[] somebody;

  Signs(Analysis analysis, CastWords words, Wording wording) {
    this.analysis = analysis;
    this.words = words;
    this.tokens = analysis.tokens();
    this.wording = wording;
    signs = new Sign[tokens.sentences()];
    somebody = new boolean[tokens.sentences()];
    for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
      read(sentence);
    }
  }

  /** Whether some sentence has a sure sign. */
  boolean any() {
    return List.of(signs).contains(Sign.SURE);
  }

  /** Whether a section tells of an offence, so that loose words in it mean one. */
  boolean tells(List<Integer> sentences) {
    int sure = 0;
    int any = 0;
    boolean headline = false;
    for (int sentence : sentences) {
      boolean isSure = signs[sentence] == Sign.SURE;
      Role role = analysis.blockOf(tokens.firstOf(sentence)).role();
      headline |= isSure && (role == Role.HEADLINE || role == Role.STANDFIRST);
      sure += isSure ? 1 : 0;
      any += signs[sentence] == Sign.NONE ? 0 : 1;
    }
    boolean enough = sure > 1 || (sure == 1 && sentences.size() <= SHORT);
    return (headline && enough)
        || (enough && sure * SURE_ONE_IN >= sentences.size())
        || (sure > 0 && any * ANY_ONE_IN >= sentences.size())
        || (any * 2 >= sentences.size() && any > 1)
        || (any > 0 && sentences.size() <= BRIEF);
  }

  /** Whether a sentence is worth parsing. */
  boolean matters(int sentence, boolean told) {
    return told && somebody[sentence] && signs[sentence] != Sign.NONE;
  }

  /** Whether a sentence names somebody's kin: {@code his mother, Maureen Doyle, wept}. */
  boolean tellsKin(int sentence) {
    boolean kin = false;
    boolean name = false;
    for (int token = tokens.firstOf(sentence); token < tokens.afterLastOf(sentence); token++) {
      kin |= tokens.form(token).lemmas().stream().anyMatch(words::isKin);
      name |= token > tokens.firstOf(sentence) && wording.isCapital(token);
    }
    return kin && name;
  }

  private void read(int sentence) {
    int first = tokens.firstOf(sentence);
    int after = tokens.afterLastOf(sentence);
    Sign sign = Sign.NONE;
    for (int token = first; token < after; token++) {
      WordForm form = tokens.form(token);
      for (String each : form.lemmas()) {
        String lemma = each.toLowerCase(Locale.ROOT);
        sign = stronger(sign, of(lemma));
        if (token + 1 < after) {
          sign = stronger(sign, ofPair(lemma + " " + tokens.form(token + 1).norm()));
        }
        somebody[sentence] |= Mentions.isPronoun(lemma) || words.isPerson(lemma);
      }
      somebody[sentence] |=
          Mentions.isPronoun(form.norm()) || (token > first && wording.isCapital(token));
    }
    signs[sentence] = sign;
  }

  private static Sign stronger(Sign one, Sign other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private Sign ofPair(String pair) {
    return words.isOffenceVerb(pair) ? graded(pair) : Sign.NONE;
  }

  private Sign of(String lemma) {
    boolean any =
        words.isOffenceVerb(lemma)
            || words.is("offences.suffered-noun", lemma)
            || words.is("offences.done-noun", lemma)
            || words.is("offences.doer-noun", lemma)
            || words.is("roles.harmed", lemma)
            || words.is("roles.accused", lemma)
            || words.is("roles.witness", lemma)
            || words.isOfJustice(lemma)
            || words.is("justice.accused", lemma)
            || words.is("justice.admits", lemma)
            || words.is("justice.denies", lemma)
            || words.is("justice.trial-noun", lemma)
            || words.is("justice.sign", lemma)
            || words.is("justice.witness-verb", lemma)
            || words.is("justice.die", lemma);
    return any ? graded(lemma) : Sign.NONE;
  }

  private Sign graded(String word) {
    return words.is("offences.loose", word) ? Sign.LOOSE : Sign.SURE;
  }
}
