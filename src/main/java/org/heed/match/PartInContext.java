package org.heed.match;

import java.util.Set;
import org.heed.analysis.PartOfSpeech;
import org.heed.analysis.Reading;
import org.heed.analysis.Tokens;
import org.heed.analysis.WordForm;

/**
 * Whether a word can be of a part of speech where it stands, by its dictionary readings and the
 * word before it. A cheap filter, not a tagger: it only rules out what cannot be.
 */
final class PartInContext {

  private static final Set<String> CARRIES_VERB =
      Set.of("there", "here", "that", "what", "who", "where", "how", "when", "why", "let");
  private static final Set<String> FOLLOWS_VERB =
      Set.of("been", "not", "got", "gone", "going", "the", "a", "an", "no", "never", "just");

  private PartInContext() {}

  static boolean possible(Tokens tokens, int token, Set<String> lemmas, PartOfSpeech part) {
    WordForm form = tokens.form(token);
    for (Reading reading : form.readings()) {
      if (reading.partOfSpeech() == part
          && (lemmas.contains(reading.lemma()) || lemmas.contains(form.norm()))
          && fits(tokens, token, reading)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a word can stand for its other lemmas where it stands: the 's behind a noun is no verb,
   * unless what follows can only follow one.
   */
  static boolean inflectsHere(Tokens tokens, int token) {
    if (!tokens.form(token).norm().equals("'s")) {
      return true;
    }
    int sentence = tokens.sentence(token);
    if (token == tokens.firstOf(sentence)) {
      return false;
    }
    WordForm before = tokens.form(token - 1);
    if (before.canBe(PartOfSpeech.PRONOUN) || CARRIES_VERB.contains(before.norm())) {
      return true;
    }
    return token + 1 < tokens.afterLastOf(sentence)
        && FOLLOWS_VERB.contains(tokens.form(token + 1).norm());
  }

  private static boolean fits(Tokens tokens, int token, Reading reading) {
    if (token == tokens.firstOf(tokens.sentence(token))) {
      return true;
    }
    WordForm before = tokens.form(token - 1);
    boolean afterDeterminer = determines(before);
    return switch (reading.partOfSpeech()) {
      case VERB -> !afterDeterminer || isParticiple(reading.tag());
      case NOUN ->
          !isSubjectPronoun(before.norm()) && !isModal(before) && !before.norm().equals("n't");
      default -> true;
    };
  }

  /** Whether a word can only introduce a noun: "the", "his", but not "that" or "her". */
  private static boolean determines(WordForm form) {
    for (Reading reading : form.readings()) {
      if (reading.partOfSpeech() != PartOfSpeech.DETERMINER) {
        return false;
      }
    }
    return !form.readings().isEmpty();
  }

  private static boolean isParticiple(String tag) {
    return tag.startsWith("VBN") || tag.startsWith("VBG") || tag.startsWith("VBD");
  }

  private static boolean isSubjectPronoun(String norm) {
    return switch (norm) {
      case "i", "he", "she", "we", "they", "who" -> true;
      default -> false;
    };
  }

  private static boolean isModal(WordForm form) {
    for (Reading reading : form.readings()) {
      if (reading.tag().equals("MD")) {
        return true;
      }
    }
    return false;
  }
}
