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
  private final String regularPlural;
  private volatile @Nullable Supplement usual;

  /**
   * @param usualForms absolute class path name of a list of entries by {@code lemma|tag}, which
   *     come before the dictionary's
   * @param regularPlural the tag of plurals that usually are the lemma and an s, or empty
   */
  SynthesisInflector(WordDictionary dictionary, String usualForms, String regularPlural) {
    this.dictionary = dictionary;
    this.usualForms = usualForms;
    this.regularPlural = regularPlural;
  }

  @Override
  public List<String> forms(String lemma, String tag) {
    String key = lemma.concat("|").concat(tag);
    List<String> forms = new ArrayList<>(2);
    addAll(usual().entries(key), forms);
    boolean listed = !forms.isEmpty();
    addAll(dictionary.entries(key), forms);
    int regular = listed || regularPlural.isEmpty() ? -1 : regular(lemma, tag, forms);
    if (regular > 0) {
      forms.add(0, forms.remove(regular));
    }
    return List.copyOf(forms);
  }

  /** Of "aviators" and "aviatores", or "bears" and "bear", the plain plural is the usual one. */
  private int regular(String lemma, String tag, List<String> forms) {
    return tag.equals(regularPlural) ? forms.indexOf(lemma.concat("s")) : -1;
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
