package org.heed.pack;

import java.util.List;
import java.util.Optional;
import org.heed.text.Language;
import org.heed.yaml.Problem;
import org.heed.yaml.Yaml;

/**
 * A file of a pack.
 *
 * @param shown its path as messages show it
 * @param relative its path in the pack, {@code /}-separated
 * @param text what it holds
 */
record PackFile(String shown, String relative, String text) {

  /** The root of what it holds; nothing at all is a mistake too. */
  Optional<Yaml> root(List<Problem> problems) {
    int before = problems.size();
    Optional<Yaml> root = Yaml.parse(text, shown, problems);
    if (root.isEmpty() && problems.size() == before) {
      problems.add(new Problem(shown, 1, 1, "the file is empty; write a rule or remove it"));
    }
    return root;
  }

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
