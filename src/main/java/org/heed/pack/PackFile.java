package org.heed.pack;

import org.heed.text.Language;

/**
 * A file of a pack.
 *
 * @param shown its path as messages show it
 * @param relative its path in the pack, {@code /}-separated
 * @param text what it holds
 */
record PackFile(String shown, String relative, String text) {

  /** The folder below the pack's root, or an empty string. */
  String folder() {
    int slash = relative.indexOf('/');
    return slash < 0 ? "" : relative.substring(0, slash);
  }

  /** The file name without its ending. */
  String name() {
    String last = relative.substring(relative.lastIndexOf('/') + 1);
    return last.substring(0, last.lastIndexOf('.'));
  }

  /** The rule id the path stands for. */
  String ruleId() {
    return folder() + "/" + name();
  }

  /** The language of a word class, by its folder. */
  Language wordLanguage() {
    String[] parts = relative.split("/", -1);
    return parts.length == 3 ? Language.ofTag(parts[1]) : Language.UNDETERMINED;
  }
}
