package org.heed.pack;

import java.util.Collection;
import java.util.Optional;

/** The known name that a misspelt one was most likely meant to be. */
public final class Nearest {

  private Nearest() {}

  /** A hint such as {@code  (did you mean "methods"?)}, or an empty string. */
  public static String hint(String written, Collection<String> known) {
    return of(written, known).map(name -> " (did you mean \"" + name + "\"?)").orElse("");
  }

  /** The nearest known name, if any is near. */
  public static Optional<String> of(String written, Collection<String> known) {
    String best = null;
    int least = Math.max(2, written.length() / 3) + 1;
    for (String name : known) {
      int distance = distance(written, name);
      if (distance < least || (distance == least && best != null && name.compareTo(best) < 0)) {
        least = distance;
        best = name;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int distance(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 40 || a.length() > 200) {
      return Integer.MAX_VALUE;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + same);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
