package org.heed.analysis.quotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.heed.analysis.Attribution;
import org.heed.analysis.PartOfSpeech;
import org.heed.analysis.Quotation;
import org.heed.analysis.Quotations;
import org.heed.analysis.Tokens;
import org.heed.analysis.quotation.Passage.Gap;
import org.heed.analysis.quotation.Report.How;
import org.heed.analysis.quotation.SpeechWords.Use;
import org.heed.analysis.quotation.WordTraits.Trait;
import org.heed.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the clauses that a draft reports without quotation marks, sentence by sentence. */
final class ReportedClauses {

  private static final int FARTHEST_THAT = 12;
  private static final int FARTHEST_VERB = 14;

  private final Passage passage;
  private final Tokens tokens;
  private final List<Quotation> quotations;
  private final NounPhrases phrases;
  private final Reports reports;
  private final List<Attribution> all = new ArrayList<>();
  private int firstQuotation; // that may reach into the sentence

  ReportedClauses(Passage passage, Quotations quotations) {
    this.passage = passage;
    this.tokens = passage.tokens();
    this.quotations = quotations.all();
    phrases = new NounPhrases(passage);
    reports = new Reports(passage, phrases);
  }

  /** In the order of their start; one within another follows it. */
  List<Attribution> read() {
    for (int i = 0; i < tokens.sentences(); i++) {
      readSentence(tokens.firstOf(i), tokens.afterLastOf(i));
    }
    Collections.sort(all, BY_PLACE);
    return all;
  }

  private static final Comparator<Attribution> BY_PLACE =
      new Comparator<>() {
        @Override
        public int compare(Attribution a, Attribution b) {
          return a.clause().start() != b.clause().start()
              ? Integer.compare(a.clause().start(), b.clause().start())
              : Integer.compare(b.clause().end(), a.clause().end());
        }
      };

  /** Looks at each stretch of a sentence that is no speech. */
  private void readSentence(int first, int end) {
    while (firstQuotation < quotations.size()
        && quotations.get(firstQuotation).span().end() <= tokens.start(first)) {
      firstQuotation++;
    }
    int quotation = firstQuotation;
    int from = first;
    while (from < end) {
      while (quotation < quotations.size()
          && (quotations.get(quotation).span().end() <= tokens.start(from)
              || quotations.get(quotation).kind() != Quotation.Kind.SPEECH)) {
        quotation++;
      }
      Span speech = quotation < quotations.size() ? quotations.get(quotation).span() : null;
      int to = speech == null ? end : Math.min(end, tokens.firstFrom(speech.start()));
      if (to > from) {
        readStretch(from, to, end);
      }
      if (to >= end || speech == null) {
        return;
      }
      from = Math.max(to, tokens.firstFrom(speech.end()));
    }
  }

  private void readStretch(int from, int to, int end) {
    Span source = null;
    boolean known = false;
    for (int i = from; i < to; i++) {
      Report report = reports.at(i, from, to);
      if (report == null || report.how() == How.DESCRIBE) {
        continue;
      }
      if (report.inherits()) {
        Span leading = known ? source : reports.leadingSubject(from, i);
        if (!known && leading == null) {
          continue;
        }
        source = leading;
      } else {
        source = report.source() == null ? listener(report) : report.source();
      }
      known = true;
      if (source == null || !isOwnVoice(source)) {
        readClause(report, source, from, to, end);
      }
    }
  }

  /** The subject of {@code the court was told}. */
  private @Nullable Span listener(Report report) {
    if (!passage.is(report.verb(), Use.TELL) || report.first() == report.verb()) {
      return null;
    }
    int after = phrases.afterOf(report.first(), report.verb());
    return after > report.first() ? passage.span(report.first(), after) : null;
  }

  /** What the writer says of himself or to the reader is attributed to nobody else. */
  private boolean isOwnVoice(Span source) {
    int token = tokens.firstFrom(source.start());
    return tokens.end(token) == source.end() && passage.is(token, Use.SELF);
  }

  private void readClause(Report report, @Nullable Span source, int from, int to, int end) {
    if (report.how() == How.ACCORDING) {
      if (report.first() == from) {
        add(report.after(), clauseEnd(report.after(), end), source);
      } else {
        add(from, report.first(), source);
      }
      return;
    }
    int clause = clauseAfter(report, to, end);
    if (clause >= 0) {
      add(clause, clauseEnd(clause, end), source);
      return;
    }
    boolean behind =
        report.first() > from
            && passage.gap(report.first()) == Gap.COMMA
            && !report.inherits()
            && !isWithinRelativeClause(report)
            && !(report.after() == to && to < end);
    if (behind && holdsVerb(from, report.first())) {
      int first = tokens.firstOf(tokens.sentence(from));
      boolean startsWithSpeech =
          firstQuotation < quotations.size()
              && quotations.get(firstQuotation).kind() == Quotation.Kind.SPEECH
              && quotations.get(firstQuotation).span().start() <= tokens.start(first);
      add(startsWithSpeech ? from : first, report.first(), source);
    }
  }

  /** Where what is reported starts, or -1 where it does not follow the verb. */
  private int clauseAfter(Report report, int to, int end) {
    int first = report.after();
    if (first >= to || passage.gap(first) == Gap.COMMA || report.verb() + 1 < report.after()) {
      return -1;
    }
    boolean listened = report.how() == How.TELL;
    boolean denied = // "she was denied visas": nothing was said
        report.how() == How.PASSIVE && !passage.is(report.verb(), Use.TELL);
    if (!listened && !denied && isClause(first, to, end)) {
      return first;
    }
    int last = Math.min(to, first + FARTHEST_THAT);
    for (int i = first; i < last && passage.gap(i) != Gap.BREAK; i++) {
      if (isThat(i) && i + 1 < to && (i == first ? !isVerb(i + 1) : isClause(i + 1, to, end))) {
        return i + 1;
      }
      if (passage.is(i, Use.THAT) && (i == first || !passage.is(i, Use.RELATIVE)) && !isThat(i)) {
        return i;
      }
    }
    if (listened) {
      int after = phrases.afterOf(first, to);
      if (after > first
          && after < to
          && passage.gap(after) == Gap.NONE
          && isClause(after, to, end)) {
        return after;
      }
    }
    return -1;
  }

  /** Whether the verb is that of {@code the psychiatrist who advises them}. */
  private boolean isWithinRelativeClause(Report report) {
    for (int i = report.verb() - 1; i > report.first(); i--) {
      if (passage.is(i, Use.RELATIVE)) {
        return true;
      }
    }
    return false;
  }

  private boolean isThat(int token) {
    return passage.form(token).norm().equals("that");
  }

  private boolean isVerb(int token) {
    return passage.isFinite(token, token) && !phrases.isSubjectPronoun(token);
  }

  /** Whether a clause starts here: a noun phrase, and a verb that is its own. */
  private boolean isClause(int token, int to, int end) {
    int after = phrases.afterOf(token, to);
    if (after == token) {
      return false;
    }
    if (after == to && to < end) {
      return true; // "he 'just snapped'"
    }
    if (after < to && passage.gap(after) == Gap.NONE && passage.canBeFinite(after)) {
      return true;
    }
    after = phrases.afterApposition(after, to);
    if (after < to && passage.gap(after) == Gap.COMMA && passage.canBeFinite(after)) {
      return true;
    }
    int last = Math.min(to, token + FARTHEST_VERB);
    for (int i = token; i < last && passage.gap(i) != Gap.BREAK; i++) {
      if (passage.is(i, Use.RELATIVE) && passage.gap(i) == Gap.NONE) {
        return false;
      }
      if (passage.isFinite(i, token)) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsVerb(int first, int after) {
    int last = Math.min(after, first + 2 * FARTHEST_VERB);
    for (int i = first; i < last; i++) {
      if (passage.isFinite(i, first)
          || (passage.has(i, Trait.PAST) && !passage.canBe(i, PartOfSpeech.NOUN))) {
        return true;
      }
    }
    return false;
  }

  /** Before a new main clause after a semicolon, a dash or {@code , but}. */
  private int clauseEnd(int from, int end) {
    int next = firstQuotation; // quotations within the clause belong to it
    for (int i = from; i < end; i++) {
      while (next < quotations.size() && quotations.get(next).span().end() <= tokens.start(i)) {
        next++;
      }
      if (next < quotations.size() && quotations.get(next).span().start() < tokens.start(i)) {
        int behind = tokens.firstFrom(quotations.get(next).span().end());
        if (behind > end) {
          return i;
        }
        i = Math.max(i, behind - 1);
        continue;
      }
      boolean afterQuotation =
          next > 0 && i > from && quotations.get(next - 1).span().end() > tokens.end(i - 1) - 1;
      Gap gap = i == from || afterQuotation ? Gap.NONE : passage.gap(i);
      if (gap == Gap.BREAK || (gap == Gap.COMMA && passage.form(i).norm().equals("but"))) {
        return i;
      }
    }
    return end;
  }

  private void add(int first, int after, @Nullable Span source) {
    if (after > first) {
      int end = closed(tokens.end(after - 1));
      all.add(new Attribution(new Span(opened(tokens.start(first), end), end), source));
    }
  }

  /** Where a clause starts that may start inside a quotation: at the opening mark. */
  private int opened(int start, int end) {
    for (int i = firstQuotation; i < quotations.size(); i++) {
      Quotation each = quotations.get(i);
      if (each.span().start() >= start) {
        break;
      }
      if (each.inside().start() == start && each.span().end() <= end) {
        return each.span().start();
      }
    }
    return start;
  }

  /** Where a clause ends that may end inside a quotation: after the closing mark. */
  private int closed(int end) {
    for (int i = firstQuotation; i < quotations.size(); i++) {
      Quotation each = quotations.get(i);
      if (each.span().start() >= end) {
        break;
      }
      boolean upToItsEnd = each.span().end() > end && each.inside().end() <= end + 1;
      if (upToItsEnd) {
        return each.span().end();
      }
    }
    return end;
  }
}
