package org.heed.lsp;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Where the page of a rule is. Thread-safe. */
final class RulePages {

  private final Optional<Path> folder;
  private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

  /**
   * @param folder where all pages are; empty where there are none
   */
  RulePages(Optional<Path> folder) {
    this.folder = folder;
  }

  /** The {@code file:} URI of a rule's page; empty where it has none, as a house's own rule. */
  Optional<String> of(String rule) {
    return known.computeIfAbsent(
        rule,
        id ->
            folder
                .map(pages -> pages.resolve(id + ".html"))
                .filter(Files::isRegularFile)
                .map(page -> page.toUri().toASCIIString()));
  }
}
