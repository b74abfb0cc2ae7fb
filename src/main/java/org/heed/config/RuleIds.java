package org.heed.config;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.heed.rule.Categories;
import org.heed.rule.Nearest;

/** The names that settings and options may call rules by: ids, and {@code category/*}. */
public final class RuleIds {

  private RuleIds() {}

  /** All names that may be used where the given rules are known. */
  public static Set<String> names(Collection<String> rules) {
    Set<String> names = new TreeSet<>(rules);
    for (String id : rules) {
      names.add(wholeCategory(id));
    }
    for (String category : Categories.NAMES) {
      names.add(category + "/*");
    }
    return names;
  }

  /** The message about a name that is none of {@link #names}. */
  public static String unknown(String id, Collection<String> names) {
    String remedy = Nearest.remedy(id, names);
    return "no rule \"" + id + "\"" + (remedy.isEmpty() ? "; heed rules list shows all" : remedy);
  }

  private static String wholeCategory(String id) {
    return id.substring(0, id.indexOf('/') + 1) + "*";
  }
}
