package org.heed.rewrite;

import java.util.Locale;

/** How words are capitalised: as running text, at a sentence start, as a title, or all capitals. */
enum CaseShape {
  LOWER,
  SENTENCE,
  TITLE,
  UPPER;

  /** The shape of some words. */
  static CaseShape of(String words) {
    int letters = 0;
    int upper = 0;
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLetter(words.charAt(i))) {
        letters++;
        if (Character.isUpperCase(words.charAt(i))) {
          upper++;
        }
      }
    }
    if (letters > 1 && upper == letters) {
      return UPPER;
    }
    String[] parts = words.strip().split("[\\s-]+", -1);
    int capitals = 0;
    int counted = 0;
    for (String part : parts) {
      if (part.length() > 3) {
        counted++;
        capitals += Character.isUpperCase(part.charAt(0)) ? 1 : 0;
      }
    }
    boolean first = !parts[0].isEmpty() && Character.isUpperCase(parts[0].charAt(0));
    if (first && counted > 1 && capitals == counted) {
      return TITLE;
    }
    return first ? SENTENCE : LOWER;
  }

  /** The words in this shape. */
  String applyTo(String words) {
    return switch (this) {
      case LOWER -> words;
      case SENTENCE -> capitalised(words);
      case UPPER -> words.toUpperCase(Locale.ROOT);
      case TITLE -> title(words);
    };
  }

  static String capitalised(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
            + words.substring(words.offsetByCodePoints(0, 1));
  }

  private static String title(String words) {
    StringBuilder title = new StringBuilder();
    for (String part : words.split("(?<=[\\s-])", -1)) {
      boolean small = title.length() > 0 && part.strip().length() < 4;
      title.append(small ? part : capitalised(part));
    }
    return title.toString();
  }
}
