package org.heed.analysis.quotation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.heed.analysis.PartOfSpeech;
import org.heed.analysis.Reading;
import org.heed.analysis.WordForm;

/**
 * The words of one language by which a report is known, by class; filled from a data file.
 * Immutable once read.
 */
public final class SpeechWords {

  /** What a word does in a report. */
  public enum Use {
    /** A verb whose subject speaks and whose object is what is said: {@code say}. */
    SAY(1 << 0),
    /** A verb with a listener for an object: {@code tell}. */
    TELL(1 << 1),
    /** A verb that puts a name to something: {@code call}, {@code describe}. */
    DESCRIBE(1 << 2),
    /** A verb whose subject listens: {@code hear}. */
    HEAR(1 << 3),
    /** A noun that says of the words after it that they are words: {@code term}, {@code film}. */
    MENTION(1 << 4),
    /** A verb that, passive, gives a name: {@code dub}, {@code know}. */
    NAME(1 << 5),
    /** A word that starts a source: {@code according} (followed by {@code to}). */
    SOURCE(1 << 6),
    /** A word that opens what is reported: {@code that}, {@code whether}. */
    THAT(1 << 7),
    /** A word for a day or a time, which is nobody's name. */
    TIME(1 << 8),
    /** A verb that only makes a tense or a voice: {@code be}, {@code have}, {@code will}. */
    AUXILIARY(1 << 9),
    /** The verb of the passive voice: {@code be}. */
    BE(1 << 10),
    /** What goes before the agent of a passive: {@code by}. */
    BY(1 << 11),
    /** A pronoun that can be a subject: {@code she}. */
    SUBJECT(1 << 12),
    /** A pronoun for the writer or the reader: {@code I}. */
    SELF(1 << 20),
    /** A pronoun that takes up a noun: {@code who}. */
    RELATIVE(1 << 13),
    /** A preposition that ties two nouns into one: {@code of}. */
    OF(1 << 14),
    /** Another preposition that may stand within a name: {@code for}, {@code at}. */
    WITHIN(1 << 15),
    /** {@code and}. */
    AND(1 << 16),
    /** The mark of a possessive: {@code 's}. */
    POSSESSIVE(1 << 17),
    /** A label of a script that is no speaker: {@code SOT}. */
    CUE(1 << 18),
    /** A word written with an apostrophe in front: {@code em}. */
    ELIDED(1 << 19);

    private final int bit;

    Use(int bit) {
      this.bit = bit;
    }
  }

  private final Map<String, Integer> uses = new HashMap<>();
  private final Set<String> elided = new HashSet<>();

  /** Adds a lemma to a class. */
  private void add(String lemma, Use use) {
    if (use == Use.ELIDED) {
      elided.add(lemma);
    } else {
      Integer known = uses.get(lemma);
      uses.put(lemma, (known == null ? 0 : known) | bit(use));
    }
  }

  private SpeechWords() {}

  /**
   * The words of a data file.
   *
   * @param rows a class in lower case, then lemmas of it, separated by blanks
   */
  public static SpeechWords of(Iterable<String[]> rows) {
    SpeechWords words = new SpeechWords();
    for (String[] row : rows) {
      Use use = Use.valueOf(row[0].toUpperCase(Locale.ROOT));
      String lemmas = row[1];
      int from = 0;
      while (from < lemmas.length()) {
        int to = lemmas.indexOf(' ', from);
        to = to < 0 ? lemmas.length() : to;
        words.add(lemmas.substring(from, to), use);
        from = to + 1;
      }
    }
    return words;
  }

  Set<String> elided() {
    return elided;
  }

  /** The uses of a word as a set of bits; those of verbs only where the form can be a verb. */
  int uses(WordForm form) {
    int found = 0;
    for (Reading reading : form.readings()) {
      Integer here = uses.get(reading.lemma());
      if (here != null) {
        int allowed = reading.partOfSpeech() == PartOfSpeech.VERB ? ~0 : ~VERBS;
        found |=
            here & (reading.lemma().equals(form.norm()) ? allowed : allowed & ~bit(Use.SUBJECT));
      }
    }
    return found;
  }

  static int bit(Use use) {
    return use.bit;
  }

  /** The verbs that make a report. */
  static final int REPORTS = bit(Use.SAY) | bit(Use.TELL) | bit(Use.DESCRIBE) | bit(Use.HEAR);

  private static final int VERBS = REPORTS | bit(Use.NAME) | bit(Use.AUXILIARY) | bit(Use.BE);
}
