package org.heed.analysis.lucene;

import java.util.ArrayList;
import java.util.List;
import org.heed.analysis.lucene.WordDictionary.Entry;

/**
 * Readings for words that no dictionary knows, such that all forms of a word share a lemma: a known
 * word behind a prefix ({@code revictimised}), else a light stem ({@code cyberflashed}).
 */
final class EnglishGuesses {

  private static final int SHORTEST_REST = 4;
  private static final int LONGEST_PREFIX = 7;

  private final WordDictionary dictionary;

  EnglishGuesses(WordDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** At least one reading. */
  List<Entry> of(String norm) {
    List<Entry> prefixed = behindPrefix(norm);
    if (!prefixed.isEmpty()) {
      return prefixed;
    }
    List<Entry> guesses = new ArrayList<>(3);
    int length = norm.length();
    if (length >= 6 && norm.endsWith("ing")) {
      guesses.add(new Entry(verb(norm.substring(0, length - 3)), "VBG"));
      guesses.add(new Entry(norm, "NN"));
    } else if (length >= 5 && norm.endsWith("ed")) {
      String verb = verb(norm.substring(0, length - 2));
      guesses.add(new Entry(verb, "VBD"));
      guesses.add(new Entry(verb, "VBN"));
      guesses.add(new Entry(norm, "JJ"));
    } else if (length >= 5 && norm.endsWith("ly")) {
      guesses.add(new Entry(norm, "RB"));
    } else {
      String singular = singular(norm);
      guesses.add(new Entry(singular, singular.equals(norm) ? "NN" : "NNS"));
    }
    return guesses;
  }

  /** The readings of the known word behind a prefix; empty where there is none. */
  List<Entry> behindPrefix(String norm) {
    int longest = Math.min(LONGEST_PREFIX, norm.length() - SHORTEST_REST);
    for (int end = longest; end >= 2; end--) {
      String prefix = norm.substring(0, end);
      if (isPrefix(prefix)) {
        List<Entry> rest = dictionary.entries(norm.substring(end));
        if (!rest.isEmpty()) {
          List<Entry> found = new ArrayList<>(rest.size());
          for (int i = 0; i < rest.size(); i++) {
            found.add(new Entry(prefix.concat(rest.get(i).other()), rest.get(i).tag()));
          }
          return found;
        }
      }
    }
    return List.of();
  }

  private static boolean isPrefix(String start) {
    return switch (start) {
      case "anti", "auto", "bio", "co", "counter", "cyber", "de", "down", "ex", "hyper", "inter" ->
          true;
      case "mega", "micro", "mini", "mis", "multi", "neo", "non", "out", "over", "post", "pre" ->
          true;
      case "pro", "re", "self", "semi", "sub", "super", "trans", "ultra", "un", "under", "up" ->
          true;
      default -> false;
    };
  }

  /** The verb behind a form without its ending: one the dictionary knows, else by its looks. */
  private String verb(String base) {
    int length = base.length();
    String withE = base.concat("e");
    if (!dictionary.entries(withE).isEmpty()) {
      return withE;
    }
    if (!dictionary.entries(base).isEmpty()) {
      return base;
    }
    char last = base.charAt(length - 1);
    if (last == base.charAt(length - 2)) {
      return "bdgmnprt".indexOf(last) >= 0 ? base.substring(0, length - 1) : base;
    }
    boolean dropped =
        last == 'v'
            || last == 'c'
            || last == 'u'
            || base.endsWith("iz")
            || base.endsWith("is")
            || base.endsWith("yz")
            || base.endsWith("ys")
            || (length > 4 && base.endsWith("at"));
    return dropped ? withE : base;
  }

  /** As Lucene's minimal stemmer has it: plurals only. */
  private static String singular(String norm) {
    int length = norm.length();
    if (length < 4 || norm.charAt(length - 1) != 's') {
      return norm;
    }
    return switch (norm.charAt(length - 2)) {
      case 's', 'u', '\'', 'i' -> norm;
      case 'e' -> {
        boolean fromY = length > 4 && norm.charAt(length - 3) == 'i';
        if (fromY) {
          yield norm.substring(0, length - 3).concat("y");
        }
        boolean sibilant =
            norm.endsWith("ches")
                || norm.endsWith("shes")
                || norm.endsWith("xes")
                || norm.endsWith("sses");
        yield norm.substring(0, length - (sibilant ? 2 : 1));
      }
      default -> norm.substring(0, length - 1);
    };
  }
}
