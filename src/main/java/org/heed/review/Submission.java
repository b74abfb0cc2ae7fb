package org.heed.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heed.analysis.Budget;
import org.heed.config.FailOn;
import org.heed.text.Language;
import org.heed.text.MediaType;
import org.heed.text.SourceSpan;

/**
 * A draft at hand as text, and what its sender wants of the review. Immutable.
 *
 * @param source the text as the sender has it, without a byte-order mark; offsets count its UTF-16
 *     units
 * @param mediaType how it is read
 * @param parts the fields of a story package, of which {@code source} is then empty; else none
 * @param language the language to review it in; empty to tell it from the draft
 * @param failOn from which severity on it fails; empty for what the house settled
 * @param only rule ids or {@code category/*}; empty for all
 * @param skip rule ids or {@code category/*}
 * @param ignore ranges of the source in which nothing is reported and nothing rewritten
 * @param budget how long the review may go on
 */
public record Submission(
    String source,
    MediaType mediaType,
    List<StoryPart> parts,
    Optional<Language> language,
    Optional<FailOn> failOn,
    Set<String> only,
    Set<String> skip,
    List<SourceSpan> ignore,
    Budget budget) {

  public Submission {
    parts = List.copyOf(parts);
    only = Set.copyOf(only);
    skip = Set.copyOf(skip);
    ignore = List.copyOf(ignore);
  }

  /** A text to be reviewed by all that the house settled. */
  public static Submission of(String source, MediaType mediaType) {
    return new Submission(
        source,
        mediaType,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Set.of(),
        List.of(),
        Budget.UNLIMITED);
  }

  /** The same in a language. */
  public Submission in(Language wanted) {
    return new Submission(
        source, mediaType, parts, Optional.of(wanted), failOn, only, skip, ignore, budget);
  }

  /** The same by some rules only: ids or {@code category/*}. */
  public Submission only(Set<String> rules) {
    return new Submission(source, mediaType, parts, language, failOn, rules, skip, ignore, budget);
  }

  /** The same for as long as a budget lasts. */
  public Submission within(Budget most) {
    return new Submission(source, mediaType, parts, language, failOn, only, skip, ignore, most);
  }
}
