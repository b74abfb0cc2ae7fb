package org.heed.analysis.quotation;

import java.util.List;
import org.heed.analysis.PartOfSpeech;
import org.heed.analysis.Quotation;
import org.heed.analysis.Quotation.Kind;
import org.heed.analysis.Tokens;
import org.heed.analysis.quotation.Passage.Gap;
import org.heed.analysis.quotation.Report.How;
import org.heed.analysis.quotation.SpeechWords.Use;
import org.heed.analysis.quotation.WordTraits.Trait;
import org.heed.text.Block;
import org.heed.text.Draft;
import org.heed.text.Role;
import org.heed.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells speech from words set off, and who speaks. Reads the quotations of one draft in order, as
 * one speaker often goes on in the next quotation.
 */
final class Speakers {

  private static final int FARTHEST_REPORT = 80; // tokens before a quotation
  private static final int NEAREST_REPORT = 14; // tokens after it
  private static final int LONGEST_LABEL = 8;
  private static final int WORDS_OF_SPEECH = 5;
  private static final int WORDS_OF_CLAUSE = 4;

  private final Draft draft;
  private final Passage passage;
  private final Tokens tokens;
  private final List<Quoted> all;
  private final Siblings siblings;
  private final NounPhrases phrases;
  private final Reports reports;

  private @Nullable Span lastSpeaker;
  private int lastBlock = -1; // block of the last outermost speech

  Speakers(Draft draft, Passage passage, List<Quoted> all) {
    this.draft = draft;
    this.passage = passage;
    this.tokens = passage.tokens();
    this.all = all;
    siblings = new Siblings(all);
    phrases = new NounPhrases(passage);
    reports = new Reports(passage, phrases);
  }

  /** Reads the quotation at {@code index}; each once, in order. */
  Quotation read(int index) {
    Quoted quoted = all.get(index);
    Quotation read = judge(index, quoted);
    if (quoted.parent() < 0 && read.kind() == Kind.SPEECH) {
      lastSpeaker = read.speaker();
      lastBlock = quoted.block();
    }
    return read;
  }

  private Quotation judge(int index, Quoted quoted) {
    Shape shape = Shape.of(passage, quoted.inside());
    if (shape.words() == 0) {
      return setOff(quoted);
    }
    Block block = draft.blocks().get(quoted.block());
    if (quoted.parent() < 0 && quoted.span().equals(block.span()) && isQuote(block.role())) {
      return speech(quoted, speakerOfQuoteBlock(quoted));
    }
    Report after = reportAfter(index, quoted, shape);
    Report before = null;
    if (after == null || after.how() == How.HEAR || after.how() == How.PASSIVE) {
      before = reportBefore(index, quoted, shape);
    }
    if (before == null && after != null && (shape.words() > 1 || shape.open())) {
      return speech(quoted, after.inherits() ? goingOn(quoted, shape) : speaker(after));
    }
    boolean colon = unitBefore(quoted) == ':';
    boolean reported = before != null && before.verb() == shape.first() - 1;
    if (!reported && !shape.clause() && isMentioned(quoted, shape)) {
      return setOff(quoted);
    }
    if (shape.title() && !colon && !reported && !shape.ended()) {
      return setOff(quoted);
    }
    if (before != null) {
      return speech(quoted, before.inherits() ? goingOn(quoted, shape) : speaker(before));
    }
    if (colon) {
      Span label = label(quoted, shape);
      if (label != null || shape.words() > 1) {
        return speech(quoted, label);
      }
    }
    return unreported(index, quoted, shape);
  }

  /** A court that hears does not speak. */
  private static @Nullable Span speaker(Report report) {
    return report.how() == How.HEAR ? null : report.source();
  }

  private Quotation unreported(int index, Quoted quoted, Shape shape) {
    boolean standsAlone = shape.ended() && passage.startsSentence(shape.first());
    boolean goesOn = !quoted.closed() && quoted.span().start() == regionStart(quoted);
    if (standsAlone || goesOn || (shape.clause() && shape.words() >= WORDS_OF_CLAUSE)) {
      Report trailing = reportBehind(index, quoted, shape);
      Span speaker = trailing != null ? trailing.source() : goingOn(quoted, shape);
      return speech(quoted, speaker);
    }
    if (shape.words() > 2) {
      Report trailing = reportBehind(index, quoted, shape);
      if (trailing != null) {
        return speech(quoted, trailing.source());
      }
    }
    return shape.words() >= WORDS_OF_SPEECH
        ? speech(quoted, lastBlock == quoted.block() ? lastSpeaker : null)
        : setOff(quoted);
  }

  /** The report right after the closing mark. */
  private @Nullable Report reportAfter(int index, Quoted quoted, Shape shape) {
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
  private @Nullable Report reportBefore(int index, Quoted quoted, Shape shape) {
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
      from = sibling < 0 ? lowest : Math.max(lowest, after(sibling));
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

  private int after(int quotation) {
    return tokens.firstFrom(all.get(quotation).span().end());
  }

  /** A report that ends the sentence: {@code …, police said}. */
  private @Nullable Report reportBehind(int index, Quoted quoted, Shape shape) {
    int sentenceEnd = tokens.afterLastOf(tokens.sentence(shape.after() - 1));
    int end = Math.min(sentenceEnd, tokens.firstFrom(regionEnd(quoted)));
    int sibling = siblings.after(index);
    int from = shape.after();
    int last = Math.min(end, from + FARTHEST_REPORT);
    for (int i = from; i < last; i++) {
      while (sibling >= 0 && tokens.start(i) >= all.get(sibling).span().start()) {
        from = Math.max(i, after(sibling));
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

  /** Whether the words before say that words follow: {@code the term “…”}, {@code known as “…”}. */
  private boolean isMentioned(Quoted quoted, Shape shape) {
    int before = shape.first() - 1;
    if (before < 0 || tokens.sentence(before) != tokens.sentence(shape.first())) {
      return false;
    }
    if (tokens.start(before) < regionStart(quoted)) {
      return false;
    }
    if (passage.is(before, Use.MENTION)) {
      return true;
    }
    int verb = passage.form(before).norm().equals("as") ? before - 1 : before;
    return verb > 0
        && passage.is(verb, Use.NAME)
        && passage.has(verb, Trait.PARTICIPLE)
        && passage.tokens().sentence(verb) == tokens.sentence(before)
        && (passage.is(verb - 1, Use.BE) || passage.canBe(verb - 1, PartOfSpeech.NOUN));
  }

  /** The speaker before a colon: a script's label, or the words of a heading. */
  private @Nullable Span label(Quoted quoted, Shape shape) {
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

  private @Nullable Span speakerOfQuoteBlock(Quoted quoted) {
    int block = quoted.block();
    if (block == 0) {
      return null;
    }
    Span before = draft.blocks().get(block - 1).span();
    boolean leadsIn = passage.prose().charAt(before.end() - 1) == ':';
    return leadsIn ? lastSource(before) : null;
  }

  /** Who goes on speaking where nobody is named. */
  private @Nullable Span goingOn(Quoted quoted, Shape shape) {
    if (quoted.parent() >= 0) {
      return null;
    }
    int block = quoted.block();
    if (lastBlock == block) {
      return lastSpeaker;
    }
    Block here = draft.blocks().get(block);
    boolean starts = quoted.span().start() == here.span().start();
    if (!starts || block == 0 || !passage.startsSentence(shape.first())) {
      return null;
    }
    Block before = draft.blocks().get(block - 1);
    if (before.section() != here.section() || before.role() != here.role()) {
      return null;
    }
    return lastBlock == block - 1 ? lastSpeaker : lastSource(before.span());
  }

  /** The source of the last report in the last sentence of a block. */
  private @Nullable Span lastSource(Span block) {
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

  private int regionStart(Quoted quoted) {
    return quoted.parent() < 0
        ? draft.blocks().get(quoted.block()).span().start()
        : all.get(quoted.parent()).inside().start();
  }

  private int regionEnd(Quoted quoted) {
    return quoted.parent() < 0
        ? draft.blocks().get(quoted.block()).span().end()
        : all.get(quoted.parent()).inside().end();
  }

  /** The last unit before the opening mark that is no blank. */
  private char unitBefore(Quoted quoted) {
    for (int i = quoted.span().start() - 1; i >= regionStart(quoted); i--) {
      char c = passage.prose().charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        return c;
      }
    }
    return ' ';
  }

  private static boolean isQuote(Role role) {
    return role == Role.BLOCK_QUOTE || role == Role.PULL_QUOTE;
  }

  private static Quotation speech(Quoted quoted, @Nullable Span speaker) {
    return new Quotation(quoted.span(), quoted.inside(), Kind.SPEECH, speaker);
  }

  private static Quotation setOff(Quoted quoted) {
    return new Quotation(quoted.span(), quoted.inside(), Kind.SET_OFF, null);
  }
}
