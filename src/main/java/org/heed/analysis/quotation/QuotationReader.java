package org.heed.analysis.quotation;

import java.util.ArrayList;
import java.util.List;
import org.heed.analysis.Attribution;
import org.heed.analysis.Quotation;
import org.heed.analysis.Quotations;
import org.heed.analysis.Tokens;
import org.heed.text.Block;
import org.heed.text.Draft;
import org.heed.text.Role;
import org.heed.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads the quotations and attributions of drafts in one language. Thread-safe. */
public final class QuotationReader {

  private final QuotationHabits habits;

  public QuotationReader(QuotationHabits habits) {
    this.habits = habits;
  }

  /** The quotations of a draft and who speaks in them. */
  public Quotations quotations(Draft draft, Tokens tokens) {
    List<Quoted> pairs = pairs(draft);
    if (pairs.isEmpty()) {
      return new Quotations(List.of());
    }
    Speakers speakers = new Speakers(draft, new Passage(draft.prose(), tokens, habits), pairs);
    List<Quotation> all = new ArrayList<>(pairs.size());
    for (int i = 0; i < pairs.size(); i++) {
      all.add(speakers.read(i));
    }
    nameSpeakersBackwards(draft, pairs, all);
    return new Quotations(all);
  }

  /** Who speaks in a speech of several paragraphs may be told in the last one only. */
  private static void nameSpeakersBackwards(Draft draft, List<Quoted> pairs, List<Quotation> all) {
    int next = -1; // the outermost one after
    for (int i = pairs.size() - 1; i >= 0; i--) {
      Quoted quoted = pairs.get(i);
      if (quoted.parent() >= 0) {
        continue;
      }
      Quotation read = all.get(i);
      boolean goesOn =
          next >= 0
              && !quoted.closed()
              && !isNamedIn(draft.blocks().get(quoted.block()), read.speaker())
              && pairs.get(next).block() == quoted.block() + 1;
      if (goesOn) {
        Span speaker = all.get(next).speaker();
        if (speaker != null) {
          all.set(i, new Quotation(read.span(), read.inside(), read.kind(), speaker));
        }
      }
      next = i;
    }
  }

  private static boolean isNamedIn(Block block, @Nullable Span speaker) {
    return speaker != null && block.span().contains(speaker);
  }

  /** What the draft reports in other people's names without quotation marks. */
  public List<Attribution> attributions(Draft draft, Tokens tokens, Quotations quotations) {
    Passage passage = new Passage(draft.prose(), tokens, habits);
    return new ReportedClauses(passage, quotations).read();
  }

  private List<Quoted> pairs(Draft draft) {
    List<Quoted> all = new ArrayList<>();
    List<Block> blocks = draft.blocks();
    List<Mark> marks = blocks.isEmpty() ? List.of() : marks(draft, 0);
    for (int i = 0; i < blocks.size(); i++) {
      List<Mark> next = i + 1 < blocks.size() ? marks(draft, i + 1) : List.of();
      boolean goesOn = // only single marks need to know: others are no apostrophes
          !next.isEmpty()
              && next.get(0).opens()
              && next.get(0).family() == Mark.Family.SINGLE
              && next.get(0).at() == blocks.get(i + 1).span().start();
      Role role = blocks.get(i).role();
      if (role == Role.BLOCK_QUOTE || role == Role.PULL_QUOTE) {
        addQuoteBlock(draft, i, marks, goesOn, all);
      } else if (habits.dashes() && DashedSpeech.opens(draft.prose(), blocks.get(i).span())) {
        DashedSpeech.add(draft.prose(), blocks.get(i).span(), i, all);
      } else if (!marks.isEmpty()) {
        MarkPairs.add(draft.prose(), blocks.get(i).span(), marks, i, goesOn, all);
      }
      marks = next;
    }
    return all;
  }

  private List<Mark> marks(Draft draft, int block) {
    return MarkScanner.scan(
        draft.prose(), draft.blocks().get(block).span(), habits.words().elided());
  }

  /** A block that the page sets as a quotation is one as a whole, with or without marks. */
  private static void addQuoteBlock(
      Draft draft, int index, List<Mark> marks, boolean goesOn, List<Quoted> all) {
    Span block = draft.blocks().get(index).span();
    List<Quoted> within = new ArrayList<>();
    MarkPairs.add(draft.prose(), block, marks, index, goesOn, within);
    boolean marked = !within.isEmpty() && within.get(0).span().equals(block);
    int outer = all.size();
    all.add(
        new Quoted(block, marked ? within.get(0).inside() : block, index, Quoted.OUTERMOST, true));
    for (int i = marked ? 1 : 0; i < within.size(); i++) {
      Quoted inner = within.get(i);
      int parent = inner.parent() < 0 ? outer : outer + inner.parent() + (marked ? 0 : 1);
      all.add(new Quoted(inner.span(), inner.inside(), index, parent, inner.closed()));
    }
  }
}
