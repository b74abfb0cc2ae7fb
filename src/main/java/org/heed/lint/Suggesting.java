package org.heed.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.analysis.Analysis;
import org.heed.analysis.Tokens;
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
import org.jspecify.annotations.Nullable;

/**
 * Makes the suggestions of a draft's findings. A rewrite is offered as safe only if the draft with
 * it, reviewed again, shows neither the finding nor a new one. Of a draft that is long and has much
 * to rewrite, the sentences around the change are reviewed again, with the draft's topics.
 */
final class Suggesting {

  /** The most units of prose that are reviewed again, a draft; past it only sentences are. */
  private static final long WHOLE_UP_TO = 400_000;

  /** A headline of plain text is at most this long; a longer one would be no headline. */
  private static final int LONGEST_HEADLINE = 160;

  private final Linter linter;
  private final Analysis analysis;
  private final Draft draft;
  private final Policy policy;
  private final Rewriter rewriter;
  private final List<Candidate> whole;
  private final Set<String> topics;
  private final boolean wholeAgain;
  private @Nullable Map<String, Integer> counts;

  /**
   * @param whole all candidates of the draft
   * @param topics what the draft is about
   */
  Suggesting(
      Linter linter, Analysis analysis, Policy policy, List<Candidate> whole, Set<String> topics) {
    this.linter = linter;
    this.analysis = analysis;
    this.draft = analysis.draft();
    this.policy = policy;
    this.rewriter = new Rewriter(analysis);
    this.whole = whole;
    this.topics = topics;
    long rewritten = whole.stream().filter(candidate -> !candidate.rewrites().isEmpty()).count();
    this.wholeAgain = rewritten * draft.prose().length() <= WHOLE_UP_TO;
  }

  /** The suggestions for a candidate, safe ones first; none inside quotation marks. */
  List<Suggestion> suggestions(Candidate candidate) {
    Match match = candidate.match();
    if (match == null
        || candidate.rewrites().isEmpty()
        || candidate.quoted()
        || !isRunningText(candidate.block().role())
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

  /** A slug or a tag has a spelling of its own that words cannot simply be put into. */
  private static boolean isRunningText(Role role) {
    return role != Role.SLUG && role != Role.TAG;
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
    if (outgrowsHeadline(candidate.block(), proposal)) {
      return false;
    }
    if (wholeAgain) {
      Map<String, Integer> allowed = new HashMap<>(counts());
      Draft revised = Revision.of(draft, proposal.changes(), 0, draft.blocks().size());
      return showsNoneNew(candidate, proposal, allowed, revised, Set.of());
    }
    Span around = sentencesAround(candidate.span());
    Map<String, Integer> allowed = new HashMap<>();
    Draft before = Revision.excerpt(draft, candidate.block(), around, List.of());
    for (Finding finding : plainly(before, topics).findings()) {
      allowed.merge(key(finding.rule(), finding.text()), 1, Integer::sum);
    }
    Draft revised = Revision.excerpt(draft, candidate.block(), around, proposal.changes());
    return showsNoneNew(candidate, proposal, allowed, revised, topics);
  }

  private boolean showsNoneNew(
      Candidate candidate,
      Proposal proposal,
      Map<String, Integer> allowed,
      Draft revised,
      Set<String> given) {
    allowed.merge(key(candidate.rule().id(), draft.text(candidate.span())), -1, Integer::sum);
    Map<String, Integer> reworded = rewordedBy(candidate, proposal);
    Review again = plainly(revised, given);
    if (again.incomplete()) {
      return false;
    }
    for (Finding finding : again.findings()) {
      if (allowed.merge(key(finding.rule(), finding.text()), -1, Integer::sum) < 0
          && reworded.merge(finding.rule(), -1, Integer::sum) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Findings of other rules that hold some of the words changed: there still, in other words. */
  private Map<String, Integer> rewordedBy(Candidate candidate, Proposal proposal) {
    Map<String, Integer> reworded = new HashMap<>();
    for (Candidate other : whole) {
      if (!other.rule().id().equals(candidate.rule().id())
          && proposal.changes().stream().anyMatch(change -> change.span().overlaps(other.span()))) {
        reworded.merge(other.rule().id(), 1, Integer::sum);
      }
    }
    return reworded;
  }

  private Review plainly(Draft revised, Set<String> given) {
    return linter.reviewPlainly(revised, analysis.language(), policy, given, analysis.budget());
  }

  /** The sentence of a span with the one before and the one after, within the block. */
  private Span sentencesAround(Span span) {
    Tokens tokens = analysis.tokens();
    Span block = draft.blocks().get(draft.blockAt(span.start())).span();
    int sentence = tokens.sentence(tokens.firstFrom(span.start()));
    int first = tokens.start(tokens.firstOf(Math.max(0, sentence - 1)));
    int last = Math.min(tokens.sentences() - 1, sentence + 1);
    int end = tokens.end(tokens.afterLastOf(last) - 1);
    return new Span(Math.max(block.start(), first), Math.min(block.end(), end));
  }

  private Map<String, Integer> counts() {
    if (counts == null) {
      counts = new HashMap<>();
      for (Candidate candidate : whole) {
        counts.merge(key(candidate.rule().id(), draft.text(candidate.span())), 1, Integer::sum);
      }
      for (String stet : StetCheck.IDS) {
        counts.put(stet, draft.comments().size());
      }
    }
    return counts;
  }

  /** What stands for the whole draft is the same finding whatever the words it is anchored at. */
  private String key(String rule, String text) {
    return rule.startsWith("stet/") || linter.isDocumentLevel(rule, analysis.language())
        ? rule
        : rule + '\u0000' + text;
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
