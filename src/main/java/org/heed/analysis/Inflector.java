package org.heed.analysis;

import java.util.List;

/** Gives the forms of a lemma. Thread-safe. */
public interface Inflector {

  /**
   * The forms of a lemma for a tag of the same dictionary, usual one first; empty where it has
   * none.
   *
   * @param lemma a dictionary form such as {@code die}
   * @param tag a dictionary tag such as {@code VBZ}
   */
  List<String> forms(String lemma, String tag);
}
