package org.heed.lint;

import java.util.List;
import org.heed.rule.Citation;
import org.heed.rule.Severity;
import org.heed.text.Language;
import org.heed.text.Role;
import org.heed.text.SourceSpan;
import org.heed.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place in a draft that a rule speaks of.
 *
 * @param rule the rule's id, {@code category/name}
 * @param severity how grave, after quotation policy and settings; never {@link Severity#OFF}
 * @param language the language of the rule's section that matched
 * @param source where in the source
 * @param prose where in the prose
 * @param text the prose matched
 * @param message what is the matter, one sentence
 * @param advice what to do instead, one sentence, or empty
 * @param where the role of the block
 * @param quoted whether it stands inside somebody's speech
 * @param attributedTo the speaker's words in the draft, or null
 * @param suggestions rewrites, safe ones first
 * @param related other places that bear on it
 * @param citations the guidelines behind it
 * @param fingerprint 64 hex digits, independent of place and path
 */
public record Finding(
    String rule,
    Severity severity,
    Language language,
    SourceSpan source,
    Span prose,
    String text,
    String message,
    String advice,
    Role where,
    boolean quoted,
    @Nullable String attributedTo,
    List<Suggestion> suggestions,
    List<Related> related,
    List<Citation> citations,
    String fingerprint) {

  public Finding {
    suggestions = List.copyOf(suggestions);
    related = List.copyOf(related);
    citations = List.copyOf(citations);
  }

  /** The part of the rule's id before the slash. */
  public String category() {
    return rule.substring(0, rule.indexOf('/'));
  }
}
