package org.heed.rewrite;

import java.util.Set;
import org.heed.analysis.Analysis;
import org.heed.analysis.PartOfSpeech;
import org.heed.analysis.Tokens;
import org.heed.analysis.WordForm;

/**
 * Whether the words around a run bear its being replaced: what grammar a replacement would break.
 */
final class Surroundings {

  /** Words that a noun phrase may not hold where it stands before another noun. */
  private static final Set<String> JOINTS =
      Set.of("of", "in", "by", "who", "to", "with", "without", "for", "into", "that");

  private final Analysis analysis;

  Surroundings(Analysis analysis) {
    this.analysis = analysis;
  }

  /** Whether a template can stand where the run of tokens stands. */
  boolean allow(int first, int after, String template) {
    if (hyphenAt(analysis.tokens().start(first) - 1, -1)
        || hyphenAt(analysis.tokens().end(after - 1), 1)) {
      return false;
    }
    boolean verb =
        template.startsWith("{") && analysis.tokens().form(first).canBe(PartOfSpeech.VERB);
    if (verb || !holdsJoint(template)) {
      return true;
    }
    return !ownsWhatFollows(after) && !describesWhatFollows(first, after);
  }

  /** A hyphen right at the run, a letter or digit right beyond it: the run is part of a word. */
  private boolean hyphenAt(int at, int direction) {
    String prose = analysis.draft().prose();
    int beyond = at + direction;
    return at >= 0
        && beyond >= 0
        && at < prose.length()
        && beyond < prose.length()
        && "-\u2010\u2011".indexOf(prose.charAt(at)) >= 0
        && Character.isLetterOrDigit(prose.charAt(beyond));
  }

  private static boolean holdsJoint(String template) {
    for (String word : template.split(" ", -1)) {
      if (JOINTS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** "…'s" and "…s'" own what follows; a phrase with a joint in it cannot. */
  private boolean ownsWhatFollows(int after) {
    String prose = analysis.draft().prose();
    int end = analysis.tokens().end(after - 1);
    return end < prose.length() && "'\u2019".indexOf(prose.charAt(end)) >= 0;
  }

  private boolean describesWhatFollows(int first, int after) {
    Tokens tokens = analysis.tokens();
    if (after >= tokens.afterLastOf(tokens.sentence(first))) {
      return false;
    }
    String between = analysis.draft().prose().substring(tokens.end(after - 1), tokens.start(after));
    WordForm next = tokens.form(after);
    return between.isBlank()
        && next.canBe(PartOfSpeech.NOUN)
        && !next.canBe(PartOfSpeech.PREPOSITION)
        && !next.canBe(PartOfSpeech.CONJUNCTION)
        && !next.canBe(PartOfSpeech.DETERMINER)
        && !next.canBe(PartOfSpeech.PRONOUN);
  }
}
