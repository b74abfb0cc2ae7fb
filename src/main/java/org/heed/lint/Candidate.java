package org.heed.lint;

import java.util.List;
import org.heed.match.Match;
import org.heed.rule.Rewrite;
import org.heed.rule.Rule;
import org.heed.rule.Section;
import org.heed.rule.Severity;
import org.heed.text.Block;
import org.heed.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A match that passed its rule's conditions and is on its way to being a finding.
 *
 * @param match the match, or null for a document-level one
 * @param span the reported prose
 * @param speaker who speaks, where it stands in speech
 * @param also places of the same kind that it stands for
 */
record Candidate(
    Rule rule,
    Section section,
    @Nullable Match match,
    Span span,
    Block block,
    Severity severity,
    boolean quoted,
    @Nullable Span speaker,
    List<Rewrite> rewrites,
    List<Span> also) {

  Candidate withAlso(List<Span> places) {
    return new Candidate(
        rule, section, match, span, block, severity, quoted, speaker, rewrites, places);
  }
}
