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
import org.heed.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the clauses that a draft reports without quotation marks, sentence by sentence. */
final class ReportedClauses {

  private static final int FARTHEST_THAT = 12;

  private final Passage passage;
  private final Tokens tokens;
  private final List<Quotation> quotations;
  private final NounPhrases phrases;
  private final Reports reports;
  private final List<Attribution> all = new ArrayList<>();
  private int quotation; // the first one that may reach into the sentence

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
    int from = first;
    boolean afterSpeech = false;
    while (from < end) {
      while (quotation < quotations.size()
          && (quotations.get(quotation).span().end() <= tokens.start(from)
              || quotations.get(quotation).kind() != Quotation.Kind.SPEECH)) {
        afterSpeech |= quotations.get(quotation).kind() == Quotation.Kind.SPEECH;
        quotation++;
      }
      Span speech = quotation < quotations.size() ? quotations.get(quotation).span() : null;
      int to = speech == null ? end : Math.min(end, tokens.firstFrom(speech.start()));
      if (to > from) {
        readStretch(from, to, afterSpeech);
      }
      if (to >= end || speech == null) {
        return;
      }
      afterSpeech = true;
      from = Math.max(to, tokens.firstFrom(speech.end()));
    }
  }

  private void readStretch(int from, int to, boolean afterSpeech) {
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
        source = report.source();
        if (source == null && report.first() < report.verb()) {
          source = passage.span(report.first(), wordsOfSubject(report));
        }
      }
      known = true;
      readClause(report, source, from, to, afterSpeech);
    }
  }

  /** The end of the subject of a passive: the listener. */
  private int wordsOfSubject(Report report) {
    int after = phrases.afterOf(report.first(), report.verb());
    return after > report.first() ? after : report.first() + 1;
  }

  private void readClause(
      Report report, @Nullable Span source, int from, int to, boolean afterSpeech) {
    if (report.how() == How.ACCORDING) {
      boolean leads = report.first() == from;
      if (leads) {
        add(report.after(), to, source);
      } else {
        add(from, report.first(), source);
      }
      return;
    }
    int clause = clauseAfter(report, to);
    if (clause >= 0) {
      add(clause, clauseEnd(clause, to), source);
    } else if (report.first() > from
        && passage.gap(report.first()) == Gap.COMMA
        && !report.inherits()
        && !(afterSpeech && from == report.first())) {
      add(from, report.first(), source);
    }
  }

  /** Where what is reported starts, or -1 where it does not follow the verb. */
  private int clauseAfter(Report report, int to) {
    int first = report.after();
    if (first >= to || passage.gap(first) == Gap.COMMA || report.verb() + 1 < report.after()) {
      return -1;
    }
    int last = Math.min(to, first + FARTHEST_THAT);
    for (int i = first; i < last && passage.gap(i) != Gap.BREAK; i++) {
      if (passage.is(i, Use.THAT)
          && !passage.canBe(i, PartOfSpeech.NOUN)
          && (i == first || !passage.is(i, Use.RELATIVE) || isThat(i))) {
        boolean that = isThat(i);
        return that && i + 1 < to ? i + 1 : i;
      }
    }
    if (report.how() == How.TELL || report.how() == How.HEAR) {
      int after = phrases.afterOf(first, to);
      return after > first && after < to && passage.gap(after) == Gap.NONE && startsClause(after, to)
          ? after
          : -1;
    }
    return passage.gap(first) == Gap.NONE && startsClause(first, to) ? first : -1;
  }

  private boolean isThat(int token) {
    return passage.form(token).norm().equals("that");
  }

  /** Whether a clause can start here: a noun phrase with a verb behind it, or an infinitive. */
  private boolean startsClause(int token, int to) {
    if (passage.hasTag(token, "TO")) {
      return token + 1 < to && passage.canBe(token + 1, PartOfSpeech.VERB);
    }
    int after = phrases.afterOf(token, to);
    return after > token && after < to;
  }

  /** Before a new main clause after a semicolon, a dash or {@code , but}. */
  private int clauseEnd(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Gap gap = passage.gap(i);
      if (gap == Gap.BREAK || (gap == Gap.COMMA && passage.form(i).norm().equals("but"))) {
        return i;
      }
    }
    return to;
  }

  private void add(int first, int after, @Nullable Span source) {
    if (after > first) {
      all.add(new Attribution(passage.span(first, after), source));
    }
  }
}
