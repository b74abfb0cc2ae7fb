package org.heed.analysis.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heed.analysis.lucene.WordDictionary.Entry;

/**
 * Words that a dictionary lacks or errs on: a form listed here has the readings listed, and no
 * others. Immutable.
 */
final class Supplement {

  private final Map<String, List<Entry>> entries = new HashMap<>();

  /**
   * @param list lines of form, lemma and tag
   */
  Supplement(WordList list) {
    for (String[] row : list.rows()) {
      List<Entry> known = entries.get(row[0]);
      if (known == null) {
        known = new ArrayList<>(2);
        entries.put(row[0], known);
      }
      known.add(new Entry(row[1], row[2]));
    }
  }

  /** The entries of a form; empty where it is not listed. */
  List<Entry> entries(String form) {
    List<Entry> known = entries.get(form);
    return known == null ? List.of() : known;
  }
}
