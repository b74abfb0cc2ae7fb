package org.heed.analysis.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words that an Arabic form may hold: without the small words written on to its front (and, so,
 * with, like, for, will, the) and end (pronouns), and without the ends of sound plurals, duals and
 * the feminine past. Each is a possible reading, none is chosen. Broken plurals and the persons of
 * the present tense are words of their own, which rules list.
 */
final class ArabicStems {

  private static final int SHORTEST = 3;
  private static final int SHORTEST_AFTER_ARTICLE = 2;
  private static final String[] PRONOUNS = {
    "هما", "ها", "هم", "هن", "نا", "كم", "ني", "ه", "ي", "ك"
  };

  private ArabicStems() {}

  /** All stems of a folded form, the form itself first. */
  static Set<String> of(String norm) {
    Set<String> stems = new LinkedHashSet<>();
    stems.add(norm);
    for (String bare : withoutFront(norm)) {
      stems.add(bare);
      addEnds(bare, stems);
      for (String pronoun : PRONOUNS) {
        if (bare.endsWith(pronoun) && bare.length() - pronoun.length() >= SHORTEST - 1) {
          String owned = bare.substring(0, bare.length() - pronoun.length());
          if (owned.length() >= SHORTEST) {
            stems.add(owned);
            addEnds(owned, stems);
          }
          if (owned.length() >= SHORTEST && owned.endsWith("ت")) {
            stems.add(owned.substring(0, owned.length() - 1) + "ه");
          }
        }
      }
    }
    return stems;
  }

  private static List<String> withoutFront(String norm) {
    List<String> bare = new ArrayList<>(6);
    bare.add(norm);
    String inner = norm;
    if (inner.startsWith("و") || inner.startsWith("ف")) {
      inner = inner.substring(1);
      add(inner, SHORTEST, bare);
      addArticle(inner, bare);
    }
    addArticle(norm, bare);
    return bare;
  }

  private static void addArticle(String word, List<String> bare) {
    if (word.startsWith("ال")) {
      add(word.substring(2), SHORTEST_AFTER_ARTICLE, bare);
    } else if (word.startsWith("لل")) {
      add(word.substring(2), SHORTEST_AFTER_ARTICLE, bare);
      add(word.substring(1), SHORTEST, bare);
    } else if (word.startsWith("بال") || word.startsWith("كال")) {
      add(word.substring(3), SHORTEST_AFTER_ARTICLE, bare);
      add(word.substring(1), SHORTEST, bare);
    } else if (!word.isEmpty() && "بكلس".indexOf(word.charAt(0)) >= 0) {
      add(word.substring(1), SHORTEST, bare);
    }
  }

  private static void add(String word, int shortest, List<String> bare) {
    if (word.length() >= shortest && !bare.contains(word)) {
      bare.add(word);
    }
  }

  private static void addEnds(String word, Set<String> stems) {
    cut(word, "ات", true, stems);
    cut(word, "تان", true, stems);
    cut(word, "تين", true, stems);
    cut(word, "ان", false, stems);
    cut(word, "ين", false, stems);
    cut(word, "ون", false, stems);
    cut(word, "وا", false, stems);
    cut(word, "ا", false, stems);
    cut(word, "ت", false, stems);
  }

  private static void cut(String word, String end, boolean feminine, Set<String> stems) {
    int kept = word.length() - end.length();
    if (kept >= SHORTEST && word.endsWith(end)) {
      String stem = word.substring(0, kept);
      stems.add(stem);
      if (feminine) {
        stems.add(stem + "ه");
      }
    }
  }
}
