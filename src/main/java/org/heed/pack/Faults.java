package org.heed.pack;

import java.util.Optional;
import org.heed.match.Pattern;

/** Patterns that can be read but never match anything, or report in more than one place. */
final class Faults {

  private Faults() {}

  /** What is wrong with a pattern and the remedy, if anything is. */
  static Optional<String> of(Pattern pattern) {
    if (marks(pattern) > 1) {
      return Optional.of("more than one {reported part} in a row; mark one");
    }
    return dead(pattern);
  }

  private static Optional<String> dead(Pattern pattern) {
    if (pattern instanceof Pattern.Numeral numeral && numeral.least() > numeral.most()) {
      return Optional.of(
          "matches nothing: no number from " + numeral.least() + " to " + numeral.most());
    } else if (pattern instanceof Pattern.Sequence sequence) {
      return inSequence(sequence);
    } else if (pattern instanceof Pattern.Choice choice) {
      return choice.options().stream().map(Faults::dead).flatMap(Optional::stream).findFirst();
    } else if (pattern instanceof Pattern.Maybe maybe) {
      return dead(maybe.part());
    } else if (pattern instanceof Pattern.Marked marked) {
      return dead(marked.part());
    }
    return Optional.empty();
  }

  private static Optional<String> inSequence(Pattern.Sequence sequence) {
    int size = sequence.parts().size();
    for (int i = 0; i < size; i++) {
      Pattern part = sequence.parts().get(i);
      if (part instanceof Pattern.Edge edge) {
        if (edge.start() && i > 0 && takesWords(sequence, 0, i)) {
          return Optional.of("matches nothing: words stand before \"^\", the start of the block");
        }
        if (!edge.start() && takesWords(sequence, i + 1, size)) {
          return Optional.of("matches nothing: words stand after \"$\", the end of the block");
        }
      }
      if (part instanceof Pattern.Gap && (i == 0 || i == size - 1)) {
        return Optional.of("a gap at the start or the end of a phrase says nothing; remove it");
      }
      Optional<String> fault = dead(part);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  private static boolean takesWords(Pattern.Sequence sequence, int from, int to) {
    for (Pattern part : sequence.parts().subList(from, to)) {
      if (!(part instanceof Pattern.Edge
          || part instanceof Pattern.Punctuation
          || part instanceof Pattern.Maybe
          || part instanceof Pattern.Gap)) {
        return true;
      }
    }
    return false;
  }

  private static int marks(Pattern pattern) {
    if (pattern instanceof Pattern.Marked marked) {
      return 1 + marks(marked.part());
    } else if (pattern instanceof Pattern.Sequence sequence) {
      return sequence.parts().stream().mapToInt(Faults::marks).sum();
    } else if (pattern instanceof Pattern.Choice choice) {
      return choice.options().stream().mapToInt(Faults::marks).max().orElse(0);
    } else if (pattern instanceof Pattern.Maybe maybe) {
      return marks(maybe.part());
    }
    return 0;
  }
}
