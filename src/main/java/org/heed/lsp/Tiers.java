package org.heed.lsp;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.heed.analysis.lucene.Profiles;
import org.heed.review.RuleBook;

/**
 * The languages as either tier reads them. They outlive a change of rules, so that models are
 * loaded once and sentences read stay read. Thread-safe.
 */
final class Tiers {

  private final Profiles fast = RuleBook.profiles(Optional.empty());
  private final Map<Path, Profiles> full = new ConcurrentHashMap<>();

  /** By words alone. */
  Profiles fast() {
    return fast;
  }

  /** With the models of a folder. */
  Optional<Profiles> full(Path models) {
    return Optional.of(full.computeIfAbsent(models, m -> RuleBook.profiles(Optional.of(m))));
  }
}
