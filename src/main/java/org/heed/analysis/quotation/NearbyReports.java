package org.heed.analysis.quotation;

import java.util.List;
import org.heed.analysis.Tokens;
import org.heed.analysis.quotation.Passage.Gap;
import org.heed.analysis.quotation.Report.How;
import org.heed.analysis.quotation.SpeechWords.Use;
import org.heed.text.Draft;
import org.heed.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the report that a quotation belongs to: right after it, before it, or behind both. */
final class NearbyReports {

  private static final int FARTHEST_REPORT = 80; // tokens before a quotation
  private static final int NEAREST_REPORT = 14; // tokens after it
  private static final int LONGEST_LABEL = 8;

  private final Draft draft;
  private final Passage passage;
  private final Tokens tokens;
  private final List<Quoted> all;
  private final Siblings siblings;
  private final NounPhrases phrases;
  private final Reports reports;

  NearbyReports(Draft draft, Passage passage, List<Quoted> all) {
    this.draft = draft;
    this.passage = passage;
    this.tokens = passage.tokens();
    this.all = all;
    siblings = new Siblings(all);
    phrases = new NounPhrases(passage);
    reports = new Reports(passage, phrases);
  }

  /** The report right after the closing mark. */
  @Nullable Report after(int index, Quoted quoted, Shape shape) {
    int first = shape.after();
    int sibling = siblings.after(index);
    int end = tokens.firstFrom(regionEnd(quoted));
    if (sibling >= 0 && all.get(sibling).block() == quoted.block()) {
      end = Math.min(end, tokens.firstFrom(all.get(sibling).span().start()));
    }
    if (first >= end || !quoted.closed()) {
      return null;
    }
    String prose = passage.prose();
    boolean dash = false;
    for (int i = quoted.span().end(); i < tokens.start(first); i++) {
      char c = prose.charAt(i);
      if (Shape.isDash(c)) {
        dash = true;
      } else if (c != ',' && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        return null;
      }
    }
    if (dash && !shape.open()) {
      return signature(first, end);
    }
    if (shape.ended() && !shape.open() && passage.isCapital(first)) {
      return null; // the sentence was over
    }
    int last = Math.min(end, first + NEAREST_REPORT);
    for (int i = first; i < last && (i == first || passage.gap(i) != Gap.BREAK); i++) {
      Report report = reports.at(i, first, end);
      if (report != null) {
        return report.first() == first ? report : null;
      }
    }
    return null;
  }

  /** A name after a dash, up to the end of the block. */
  private @Nullable Report signature(int first, int end) {
    int after = phrases.afterOf(first, end);
    if (after == first || (after < end && passage.gap(after) == Gap.NONE)) {
      return null;
    }
    Span source = passage.span(first, after);
    return new Report(first, first, after, How.ACCORDING, source, false);
  }

  /** The nearest report before the opening mark, in the same sentence. */
  @Nullable Report before(int index, Quoted quoted, Shape shape) {
    int sentence = tokens.firstOf(tokens.sentence(shape.first()));
    int lowest = Math.max(sentence, tokens.firstFrom(regionStart(quoted)));
    lowest = Math.max(lowest, shape.first() - FARTHEST_REPORT);
    int sibling = siblings.before(index);
    int from = lowest; // of the stretch without quotations that is looked at
    boolean open = false;
    for (int i = shape.first() - 1; i >= lowest; i--) {
      while (sibling >= 0 && tokens.start(i) < all.get(sibling).span().end()) {
        i = Math.min(i, tokens.firstFrom(all.get(sibling).span().start()) - 1);
        sibling = siblings.before(sibling);
        if (i < lowest) {
          return open ? inherited(lowest, shape.first()) : null;
        }
      }
      from = sibling < 0 ? lowest : Math.max(lowest, afterQuotation(sibling));
      Report report = reports.at(i, from, shape.first());
      if (report != null && report.inherits()) {
        open = true;
      } else if (report != null) {
        return report;
      }
    }
    return open ? inherited(lowest, shape.first()) : null;
  }

  private Report inherited(int lowest, int verb) {
    Span subject = reports.leadingSubject(lowest, verb);
    return new Report(verb, verb, verb, How.SAY, subject, subject == null);
  }

  private int afterQuotation(int quotation) {
    return tokens.firstFrom(all.get(quotation).span().end());
  }

  /** A report that ends the sentence: {@code …, police said}. */
  @Nullable Report behind(int index, Quoted quoted, Shape shape) {
    int sentenceEnd = tokens.afterLastOf(tokens.sentence(shape.after() - 1));
    int end = Math.min(sentenceEnd, tokens.firstFrom(regionEnd(quoted)));
    int sibling = siblings.after(index);
    int from = shape.after();
    int last = Math.min(end, from + FARTHEST_REPORT);
    for (int i = from; i < last; i++) {
      while (sibling >= 0 && tokens.start(i) >= all.get(sibling).span().start()) {
        from = Math.max(i, afterQuotation(sibling));
        sibling = siblings.after(sibling);
      }
      if (i < from) {
        continue;
      }
      Report report = reports.at(i, from, end);
      if (report != null
          && !report.inherits()
          && report.first() > shape.after()
          && passage.gap(report.first()) == Gap.COMMA) {
        return report;
      }
    }
    return null;
  }

  /** The speaker before a colon: a script's label, or the words of a heading. */
  @Nullable Span label(Quoted quoted, Shape shape) {
    int last = shape.first() - 1;
    int lowest = tokens.firstFrom(regionStart(quoted));
    lowest = Math.max(lowest, tokens.firstOf(tokens.sentence(shape.first())));
    if (last < lowest || last - lowest >= LONGEST_LABEL) {
      return null;
    }
    int end = last + 1;
    for (int i = lowest + 1; i <= last; i++) {
      if (passage.gap(i) == Gap.BRACKET) {
        end = i; // BRANDT (LIVE)
        break;
      }
    }
    int first = lowest;
    for (int i = lowest + 1; i < end; i++) {
      if (passage.gap(i) == Gap.COMMA && passage.is(i - 1, Use.CUE)) {
        first = i; // SOT, SHERIFF ANA LUNDQUIST
      }
    }
    if (passage.is(first, Use.CUE)) {
      return null;
    }
    return phrases.firstOf(end - 1, first) == first ? passage.span(first, end) : null;
  }

  /** The source of the last report in the last sentence of a block. */
  @Nullable Span lastSource(Span block) {
    int end = tokens.firstFrom(block.end());
    if (end == 0 || tokens.start(end - 1) < block.start()) {
      return null;
    }
    int lowest = tokens.firstOf(tokens.sentence(end - 1));
    lowest = Math.max(lowest, end - FARTHEST_REPORT);
    for (int i = end - 1; i >= lowest; i--) {
      Report report = reports.at(i, lowest, end);
      if (report != null && report.source() != null && report.how() != How.HEAR) {
        return report.source();
      }
    }
    return null;
  }

  /** Where the text starts that the quotation is part of: the block, or the quotation around it. */
  int regionStart(Quoted quoted) {
    return quoted.parent() < 0
        ? draft.blocks().get(quoted.block()).span().start()
        : all.get(quoted.parent()).inside().start();
  }

  private int regionEnd(Quoted quoted) {
    return quoted.parent() < 0
        ? draft.blocks().get(quoted.block()).span().end()
        : all.get(quoted.parent()).inside().end();
  }
}
