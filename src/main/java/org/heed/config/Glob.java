package org.heed.config;

import java.util.Optional;

/**
 * A pattern for paths below a configuration's folder, such as {@code sport/**}: {@code *} and
 * {@code ?} stay within one name, {@code **} stands for any number of folders. Immutable. Matching
 * takes time in proportion to pattern times path, whatever the pattern.
 */
record Glob(String pattern) {

  /** What is wrong with a pattern, if anything. */
  static Optional<String> fault(String pattern) {
    if (pattern.isBlank()) {
      return Optional.of("a pattern is empty; write one such as \"sport/**\"");
    }
    if (pattern.startsWith("/") || pattern.indexOf('\\') >= 0) {
      return Optional.of(
          "pattern \""
              + pattern
              + "\" is not relative to this file's folder; write one such as \"sport/**\"");
    }
    for (String name : pattern.split("/", -1)) {
      if (name.equals("..") || name.equals(".")) {
        return Optional.of(
            "pattern \"" + pattern + "\" holds \"" + name + "\"; start at this file's folder");
      }
      if (name.isEmpty() && !pattern.endsWith("/")) {
        return Optional.of("pattern \"" + pattern + "\" holds \"//\"; take one slash out");
      }
      if (name.contains("**") && !name.equals("**")) {
        return Optional.of(
            "in pattern \"" + pattern + "\" the ** stands beside other signs; put / around it");
      }
    }
    return Optional.empty();
  }

  /** Whether it takes a path given by its names, the first one below the folder. */
  boolean matches(String[] path) {
    String[] names = (pattern.endsWith("/") ? pattern + "**" : pattern).split("/", -1);
    boolean[] taken = new boolean[path.length + 1];
    taken[0] = true;
    for (int n = 0; n < names.length; n++) {
      boolean[] next = new boolean[path.length + 1];
      boolean folders = names[n].equals("**");
      boolean last = n == names.length - 1;
      for (int i = 0; i <= path.length; i++) {
        if (folders) {
          // At the end of a pattern the ** stands for what is in the folder, not for the folder.
          next[i] = (!last && taken[i]) || (i > 0 && (next[i - 1] || taken[i - 1]));
        } else {
          next[i] = i > 0 && taken[i - 1] && nameMatches(names[n], path[i - 1]);
        }
      }
      taken = next;
    }
    return taken[path.length];
  }

  private static boolean nameMatches(String pattern, String name) {
    int p = 0;
    int n = 0;
    int star = -1;
    int resume = 0;
    while (n < name.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        resume = n;
      } else if (p < pattern.length()
          && (pattern.charAt(p) == '?' || pattern.charAt(p) == name.charAt(n))) {
        p++;
        n++;
      } else if (star >= 0) {
        p = star + 1;
        n = ++resume;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
