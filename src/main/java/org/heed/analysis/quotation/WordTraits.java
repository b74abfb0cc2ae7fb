package org.heed.analysis.quotation;

import org.heed.analysis.Reading;

/**
 * What the grammar of reports asks of a word's inflection, told from a language's dictionary tags.
 * Thread-safe.
 */
public interface WordTraits {

  /** A trait of one reading; several make a set of bits. */
  enum Trait {
    /** A modal verb, always finite: {@code would}. */
    MODAL(1),
    /** A finite verb of the past: {@code said}. */
    PAST(1 << 1),
    /** A past unlike the verb's base form: {@code said}, but not the past {@code put}. */
    MARKED_PAST(1 << 2),
    /** A finite verb of the present: {@code says}, {@code say}. */
    PRESENT(1 << 3),
    /** A present that a subject in the plural asks for: {@code say}. */
    PLURAL_PRESENT(1 << 4),
    /** The base form or infinitive: {@code say}. */
    BASE(1 << 5),
    /** A participle that makes the passive: {@code told}. */
    PARTICIPLE(1 << 6),
    /** A form that goes along with another verb: {@code adding}. */
    GERUND(1 << 7),
    /** A noun in the plural: {@code officers}. */
    PLURAL(1 << 8),
    /** The mark of an infinitive: {@code to}. */
    INFINITIVE_MARK(1 << 9),
    /** A small word that belongs to a verb: {@code went on}. */
    VERB_PARTICLE(1 << 10),
    /** A pronoun that turns back on the subject: {@code himself}. */
    REFLEXIVE(1 << 11);

    private final int bit;

    Trait(int bit) {
      this.bit = bit;
    }

    /** The bit that stands for it in a set. */
    public int bit() {
      return bit;
    }
  }

  /**
   * The traits of a reading as a set of bits.
   *
   * @param norm the form it is a reading of
   */
  int traits(String norm, Reading reading);
}
