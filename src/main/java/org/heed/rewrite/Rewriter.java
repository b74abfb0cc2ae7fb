package org.heed.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heed.analysis.Analysis;
import org.heed.analysis.IndefiniteArticle;
import org.heed.analysis.PartOfSpeech;
import org.heed.analysis.Tokens;
import org.heed.analysis.WordForm;
import org.heed.text.Draft;
import org.heed.text.Revision;
import org.heed.text.Span;

/**
 * Makes rewrites of matches: inflected to the words they replace, in their case shape, with the
 * article before them mended. Knows nothing of rules; proving a rewrite is the linter's work.
 */
public final class Rewriter {

  private final Analysis analysis;
  private final Surroundings surroundings;

  public Rewriter(Analysis analysis) {
    this.analysis = analysis;
    this.surroundings = new Surroundings(analysis);
  }

  /**
   * Replaces a run of words.
   *
   * @param first first token replaced
   * @param after token after the last
   * @param template words, {@code {lemma}} and {@code […?]} gaps; empty to drop the run
   * @return empty where an inflection is not certain or markup stands in the way
   */
  public Optional<Proposal> rewrite(int first, int after, String template) {
    Tokens tokens = analysis.tokens();
    Draft draft = analysis.draft();
    Span span = tokens.span(first, after);
    if (template.isEmpty()) {
      return drop(first, after);
    }
    Optional<String> filled =
        new Template(analysis.profile().inflector(), tokens, first, after).fill(template);
    if (filled.isEmpty()) {
      return Optional.empty();
    }
    String before = draft.text(span);
    String replacement = shape(first, after, before).applyTo(filled.get());
    if (replacement.equals(before) || !surroundings.allow(first, after, template)) {
      return Optional.empty();
    }
    List<Revision.Change> changes = new ArrayList<>();
    mendArticle(first, filled.get(), changes);
    changes.add(trimmed(span, before, replacement));
    boolean needsFacts = replacement.contains("[") && replacement.contains("?]");
    return verbatim(changes, before, replacement, needsFacts);
  }

  /** The case shape of a run; an acronym is in capitals only where its block is. */
  private CaseShape shape(int first, int after, String before) {
    CaseShape shape = CaseShape.of(before);
    if (shape != CaseShape.UPPER || after - first > 1) {
      return shape;
    }
    Draft draft = analysis.draft();
    Tokens tokens = analysis.tokens();
    Span block = draft.blocks().get(draft.blockAt(tokens.start(first))).span();
    if (draft.text(block).chars().noneMatch(Character::isLowerCase)) {
      return shape;
    }
    return first == tokens.firstOf(tokens.sentence(first)) ? CaseShape.SENTENCE : CaseShape.LOWER;
  }

  private Optional<Proposal> drop(int first, int after) {
    Tokens tokens = analysis.tokens();
    Draft draft = analysis.draft();
    int sentence = tokens.sentence(first);
    if (after >= tokens.afterLastOf(sentence)) {
      return Optional.empty();
    }
    Span span = tokens.span(first, after);
    int next = tokens.start(after);
    if (!standsAlone(first, after, span, next)) {
      return Optional.empty();
    }
    List<Revision.Change> changes = new ArrayList<>();
    String following = draft.text(new Span(next, tokens.end(after)));
    mendArticle(first, following, changes);
    String before = draft.text(new Span(span.start(), tokens.end(after)));
    boolean capitalise =
        first == tokens.firstOf(sentence)
            && Character.isUpperCase(draft.prose().charAt(span.start()))
            && Character.isLowerCase(following.charAt(0));
    if (capitalise) {
      String capital = CaseShape.capitalised(following);
      changes.add(new Revision.Change(new Span(span.start(), tokens.end(after)), capital));
      return verbatim(changes, before, capital, false);
    }
    changes.add(new Revision.Change(new Span(span.start(), next), ""));
    return verbatim(changes, before, following, false);
  }

  /**
   * Whether a run can go without leaving a comma or a conjunction that joined it to others, or a
   * word that leant on it: it stands right before a noun or another adjective.
   */
  private boolean standsAlone(int first, int after, Span span, int next) {
    Tokens tokens = analysis.tokens();
    String prose = analysis.draft().prose();
    WordForm following = tokens.form(after);
    boolean leansOnNothing =
        prose.substring(span.end(), next).isBlank()
            && (following.canBe(PartOfSpeech.NOUN) || following.canBe(PartOfSpeech.ADJECTIVE))
            && !following.canBe(PartOfSpeech.CONJUNCTION)
            && !following.canBe(PartOfSpeech.PREPOSITION);
    if (!leansOnNothing || first == tokens.firstOf(tokens.sentence(first))) {
      return leansOnNothing;
    }
    return prose.substring(tokens.end(first - 1), span.start()).isBlank()
        && !tokens.form(first - 1).canBe(PartOfSpeech.CONJUNCTION);
  }

  private void mendArticle(int first, String following, List<Revision.Change> changes) {
    Tokens tokens = analysis.tokens();
    if (first == tokens.firstOf(tokens.sentence(first))) {
      return;
    }
    String article = tokens.form(first - 1).norm();
    if (!article.equals("a") && !article.equals("an")) {
      return;
    }
    Draft draft = analysis.draft();
    Span span = tokens.span(first - 1, first);
    if (!draft.prose().substring(span.end(), tokens.start(first)).isBlank()) {
      return;
    }
    String needed = new IndefiniteArticle().before(following);
    if (!needed.equals(article)) {
      String shaped =
          CaseShape.of(draft.text(span)) == CaseShape.LOWER
              ? needed
              : CaseShape.capitalised(needed);
      changes.add(new Revision.Change(span, shaped));
    }
  }

  /** Leaves the words at either end that stay as they are out of the change. */
  private static Revision.Change trimmed(Span span, String before, String after) {
    int head = 0;
    int most = Math.min(before.length(), after.length());
    for (int i = 0; i < most && before.charAt(i) == after.charAt(i); i++) {
      if (before.charAt(i) == ' ') {
        head = i + 1;
      }
    }
    int tail = 0;
    for (int i = 1;
        i <= most - head && before.charAt(before.length() - i) == after.charAt(after.length() - i);
        i++) {
      if (before.charAt(before.length() - i) == ' ') {
        tail = i;
      }
    }
    return new Revision.Change(
        new Span(span.start() + head, span.end() - tail),
        after.substring(head, after.length() - tail));
  }

  private Optional<Proposal> verbatim(
      List<Revision.Change> changes, String before, String after, boolean needsFacts) {
    for (Revision.Change change : changes) {
      if (!analysis.draft().isVerbatim(change.span())) {
        return Optional.empty();
      }
    }
    return Optional.of(new Proposal(changes, before, after, needsFacts));
  }
}
