package org.heed.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.analysis.Analysis;
import org.heed.match.Match;
import org.heed.rewrite.Proposal;
import org.heed.rewrite.Rewriter;
import org.heed.rule.Rewrite;
import org.heed.text.Block;
import org.heed.text.Draft;
import org.heed.text.MediaType;
import org.heed.text.Revision;
import org.heed.text.Role;
import org.heed.text.Span;

/**
 * Makes the suggestions of a draft's findings. A rewrite is offered as safe only if the draft with
 * it, reviewed again, shows neither the finding nor a new one; large drafts are reviewed again
 * around the change.
 */
final class Suggesting {

  /** Drafts up to this many units of prose are reviewed again whole. */
  private static final int WHOLE_UP_TO = 40_000;

  /** Blocks on either side of the change that a larger draft is reviewed again with. */
  private static final int AROUND = 12;

  /** A headline of plain text is at most this long; a longer one would be no headline. */
  private static final int LONGEST_HEADLINE = 160;

  private final Linter linter;
  private final Analysis analysis;
  private final Draft draft;
  private final Policy policy;
  private final Rewriter rewriter;
  private final List<Candidate> whole;
  private final Map<Integer, Map<String, Integer>> beforeByBlock = new HashMap<>();

  Suggesting(Linter linter, Analysis analysis, Policy policy, List<Candidate> whole) {
    this.linter = linter;
    this.analysis = analysis;
    this.draft = analysis.draft();
    this.policy = policy;
    this.rewriter = new Rewriter(analysis);
    this.whole = whole;
  }

  /** The suggestions for a candidate, safe ones first; none inside quotation marks. */
  List<Suggestion> suggestions(Candidate candidate) {
    Match match = candidate.match();
    if (match == null
        || candidate.rewrites().isEmpty()
        || candidate.quoted()
        || analysis.quotations().setOffAround(candidate.span()).isPresent()) {
      return List.of();
    }
    List<Suggestion> suggestions = new ArrayList<>();
    for (Rewrite rewrite : candidate.rewrites()) {
      Optional<Proposal> proposal =
          rewriter.rewrite(match.reportedFirst(), match.reportedAfter(), rewrite.replacement());
      if (proposal.isPresent()
          && (proposal.get().needsFacts() || proved(candidate, proposal.get()))) {
        suggestions.add(suggestion(rewrite, proposal.get()));
      }
    }
    suggestions.sort(Comparator.comparing(Suggestion::safety));
    return suggestions.stream().distinct().toList();
  }

  private Suggestion suggestion(Rewrite rewrite, Proposal proposal) {
    List<Edit> edits = new ArrayList<>();
    for (Revision.Change change : proposal.changes()) {
      edits.add(new Edit(draft.toSource(change.span()), change.replacement()));
    }
    String label = rewrite.label();
    if (label.isEmpty()) {
      label =
          rewrite.drops()
              ? "Leave it out: “" + proposal.after() + "”"
              : "Write “" + proposal.after() + "”";
    }
    return new Suggestion(label, proposal.needsFacts() ? Safety.NEEDS_FACTS : Safety.SAFE, edits);
  }

  private boolean proved(Candidate candidate, Proposal proposal) {
    int block = draft.blockAt(candidate.span().start());
    int first = 0;
    int after = draft.blocks().size();
    if (draft.prose().length() > WHOLE_UP_TO) {
      first = Math.max(0, block - AROUND);
      after = Math.min(after, block + AROUND + 1);
    }
    if (outgrowsHeadline(candidate.block(), proposal)) {
      return false;
    }
    Map<String, Integer> allowed = new HashMap<>(before(block, first, after));
    allowed.merge(key(candidate.rule().id(), draft.text(candidate.span())), -1, Integer::sum);
    Draft revised = Revision.of(draft, proposal.changes(), first, after);
    Review again = linter.reviewPlainly(revised, analysis.language(), policy, Set.of());
    for (Finding finding : again.findings()) {
      String key = key(finding.rule(), finding.text());
      if (allowed.merge(key, -1, Integer::sum) < 0 && !isAnchor(finding, candidate)) {
        return false;
      }
    }
    return true;
  }

  /** A document-level finding stands on the headline; a change there is no new finding. */
  private static boolean isAnchor(Finding finding, Candidate candidate) {
    return candidate.block().role() == Role.HEADLINE
        && finding.where() == Role.HEADLINE
        && finding.category().equals("omission");
  }

  private Map<String, Integer> before(int block, int first, int after) {
    boolean everything = first == 0 && after == draft.blocks().size();
    return beforeByBlock.computeIfAbsent(
        everything ? -1 : block,
        key -> {
          Map<String, Integer> counts = new HashMap<>();
          if (everything) {
            for (Candidate candidate : whole) {
              counts.merge(
                  key(candidate.rule().id(), draft.text(candidate.span())), 1, Integer::sum);
            }
          } else {
            Draft window = Revision.of(draft, List.of(), first, after);
            for (Finding finding :
                linter.reviewPlainly(window, analysis.language(), policy, Set.of()).findings()) {
              counts.merge(key(finding.rule(), finding.text()), 1, Integer::sum);
            }
          }
          return counts;
        });
  }

  private static String key(String rule, String text) {
    return rule + '\u0000' + text;
  }

  private boolean outgrowsHeadline(Block block, Proposal proposal) {
    if (block.role() != Role.HEADLINE || !draft.mediaType().equals(MediaType.TEXT)) {
      return false;
    }
    int length = block.span().length();
    for (Revision.Change change : proposal.changes()) {
      Span span = change.span();
      length += change.replacement().length() - span.length();
    }
    return length > LONGEST_HEADLINE;
  }
}
