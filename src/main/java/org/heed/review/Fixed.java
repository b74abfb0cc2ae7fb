package org.heed.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.heed.lint.Unchecked;

/**
 * A draft with its safe rewrites applied.
 *
 * @param path as the caller gave it
 * @param file where it is; empty for standard input
 * @param copy what was read
 * @param after its text with the rewrites applied; the same as before where there were none
 * @param rewrites the number applied
 * @param unchecked what was not looked at, such as a draft in a language without rules
 */
public record Fixed(
    String path,
    Optional<Path> file,
    Copy copy,
    String after,
    int rewrites,
    List<Unchecked> unchecked) {

  public Fixed {
    unchecked = List.copyOf(unchecked);
  }

  /** Whether anything is different. */
  public boolean isChanged() {
    return !after.equals(copy.decoded().text());
  }
}
