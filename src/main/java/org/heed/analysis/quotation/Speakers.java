package org.heed.analysis.quotation;

import java.util.List;
import org.heed.analysis.PartOfSpeech;
import org.heed.analysis.Quotation;
import org.heed.analysis.Quotation.Kind;
import org.heed.analysis.Tokens;
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

  private static final int WORDS_OF_SPEECH = 5;
  private static final int WORDS_OF_CLAUSE = 4;

  private final Draft draft;
  private final Passage passage;
  private final Tokens tokens;
  private final List<Quoted> all;
  private final NearbyReports nearby;

  private @Nullable Span lastSpeaker;
  private int lastBlock = -1; // block of the last outermost speech

  Speakers(Draft draft, Passage passage, List<Quoted> all) {
    this.draft = draft;
    this.passage = passage;
    this.tokens = passage.tokens();
    this.all = all;
    nearby = new NearbyReports(draft, passage, all);
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
    Report after = nearby.after(index, quoted, shape);
    Report before = null;
    if (after == null || after.how() == How.HEAR || after.how() == How.PASSIVE) {
      before = nearby.before(index, quoted, shape);
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
      Span label = nearby.label(quoted, shape);
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
    boolean goesOn = !quoted.closed() && quoted.span().start() == nearby.regionStart(quoted);
    if (standsAlone || goesOn || (shape.clause() && shape.words() >= WORDS_OF_CLAUSE)) {
      Report trailing = nearby.behind(index, quoted, shape);
      Span speaker = trailing != null ? trailing.source() : goingOn(quoted, shape);
      return speech(quoted, speaker);
    }
    if (shape.words() > 2) {
      Report trailing = nearby.behind(index, quoted, shape);
      if (trailing != null) {
        return speech(quoted, trailing.source());
      }
    }
    return shape.words() >= WORDS_OF_SPEECH
        ? speech(quoted, lastBlock == quoted.block() ? lastSpeaker : null)
        : setOff(quoted);
  }

  /** Whether the words before say that words follow: {@code the term “…”}, {@code known as “…”}. */
  private boolean isMentioned(Quoted quoted, Shape shape) {
    int before = shape.first() - 1;
    if (before < 0 || tokens.sentence(before) != tokens.sentence(shape.first())) {
      return false;
    }
    if (tokens.start(before) < nearby.regionStart(quoted)) {
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

  private @Nullable Span speakerOfQuoteBlock(Quoted quoted) {
    int block = quoted.block();
    if (block == 0) {
      return null;
    }
    Span before = draft.blocks().get(block - 1).span();
    boolean leadsIn = passage.prose().charAt(before.end() - 1) == ':';
    return leadsIn ? nearby.lastSource(before) : null;
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
    return lastBlock == block - 1 ? lastSpeaker : nearby.lastSource(before.span());
  }

  /** The last unit before the opening mark that is no blank. */
  private char unitBefore(Quoted quoted) {
    for (int i = quoted.span().start() - 1; i >= nearby.regionStart(quoted); i--) {
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
