package org.heed.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heed.config.FailOn;

/** How far a draft has come on its way to being published. */
enum Stage {
  /** Still being written: never held. */
  DRAFT,
  /** With an editor: held at an error. */
  REVIEW,
  /** About to be published: held at what the house settled. */
  PUBLISH;

  static final List<String> NAMES = List.of("draft", "review", "publish");

  /** The one that a word names. */
  static Optional<Stage> named(String word) {
    return NAMES.contains(word)
        ? Optional.of(valueOf(word.toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  /** From which severity on it holds; empty for what the house settled. */
  Optional<FailOn> failOn() {
    return switch (this) {
      case DRAFT -> Optional.of(FailOn.NEVER);
      case REVIEW -> Optional.of(FailOn.ERROR);
      case PUBLISH -> Optional.empty();
    };
  }
}
