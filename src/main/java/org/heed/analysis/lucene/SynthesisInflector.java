package org.heed.analysis.lucene;

import java.util.ArrayList;
import java.util.List;
import org.heed.analysis.Inflector;
import org.heed.analysis.lucene.WordDictionary.Entry;

/**
 * Inflects by a dictionary whose forms are {@code lemma|tag}; a supplement tells which of several
 * forms is the usual one, or gives those it lacks. Loads when first asked.
 */
final class SynthesisInflector implements Inflector {

  private final WordDictionary dictionary;
  private final Supplement usual;

  /**
   * @param usual entries by {@code lemma|tag}; they come before the dictionary's
   */
  SynthesisInflector(WordDictionary dictionary, Supplement usual) {
    this.dictionary = dictionary;
    this.usual = usual;
  }

  @Override
  public List<String> forms(String lemma, String tag) {
    String key = lemma.concat("|").concat(tag);
    List<String> forms = new ArrayList<>(2);
    addAll(usual.entries(key), forms);
    addAll(dictionary.entries(key), forms);
    return List.copyOf(forms);
  }

  private static void addAll(List<Entry> entries, List<String> forms) {
    for (int i = 0; i < entries.size(); i++) {
      String form = entries.get(i).other();
      if (form.indexOf('\'') < 0 && !forms.contains(form)) {
        forms.add(form);
      }
    }
  }
}
