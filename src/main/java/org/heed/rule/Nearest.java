package org.heed.rule;

import java.util.Collection;
import java.util.Optional;

/** Finds the valid name that a mistyped one was probably meant to be. */
public final class Nearest {

  private Nearest() {}

  /** The valid name with the fewest slips from what was typed, if it is near enough. */
  public static Optional<String> to(String typed, Collection<String> valid) {
    String best = null;
    // Two letters of three are another word; a long name may have more slips.
    int fewest = (typed.length() < 4 ? 1 : Math.max(2, typed.length() / 3)) + 1;
    for (String name : valid) {
      if (Math.abs(name.length() - typed.length()) < fewest) {
        int slips = slips(typed, name);
        if (slips < fewest || (slips == fewest && best != null && name.compareTo(best) < 0)) {
          best = name;
          fewest = slips;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The remedy that ends a message: the nearest name, else all names where they are few. */
  public static String remedy(String typed, Collection<String> valid) {
    Optional<String> nearest = to(typed, valid);
    if (nearest.isPresent()) {
      return " (did you mean \"" + nearest.get() + "\"?)";
    }
    return valid.size() > 20 ? "" : " (known: " + String.join(", ", valid) + ")";
  }

  /** A hint such as {@code (did you mean "methods"?)}, or nothing where no valid name is near. */
  public static String hint(String typed, Collection<String> valid) {
    return to(typed, valid).map(name -> " (did you mean \"" + name + "\"?)").orElse("");
  }

  /** Insertions, deletions, replacements and swaps of neighbours that turn one into the other. */
  private static int slips(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      before = last;
      last = row;
    }
    return last[b.length()];
  }
}
