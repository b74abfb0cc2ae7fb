package org.heed.analysis.lucene;

import java.util.ArrayList;
import java.util.List;
import org.heed.analysis.Inflector;
import org.heed.analysis.lucene.WordDictionary.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Inflects by a dictionary whose forms are {@code lemma|tag}; a supplement tells which of several
 * forms is the usual one, or gives those it lacks. Loads when first asked.
 */
final class SynthesisInflector implements Inflector {

  private final WordDictionary dictionary;
  private final String usualForms;
  private volatile @Nullable Supplement usual;

  /**
   * @param usualForms absolute class path name of a list of entries by {@code lemma|tag}, which
   *     come before the dictionary's
   */
  SynthesisInflector(WordDictionary dictionary, String usualForms) {
    this.dictionary = dictionary;
    this.usualForms = usualForms;
  }

  @Override
  public List<String> forms(String lemma, String tag) {
    String key = lemma.concat("|").concat(tag);
    List<String> forms = new ArrayList<>(2);
    addAll(usual().entries(key), forms);
    addAll(dictionary.entries(key), forms);
    return List.copyOf(forms);
  }

  private Supplement usual() {
    Supplement known = usual;
    if (known == null) {
      known = new Supplement(WordList.read(usualForms)); // twice at worst
      usual = known;
    }
    return known;
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
