package org.heed.analysis.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.heed.analysis.quotation.Mark.Family;
import org.heed.text.Span;

/**
 * Pairs the quotation marks of one block. A quotation without a closing mark ends with the block;
 * pairs nest and never cross; quotations more than {@link #DEEPEST} deep are not told apart.
 */
final class MarkPairs {

  /** Headings quote speakers who quote headings; nobody quotes deeper on purpose. */
  static final int DEEPEST = 4;

  private final String prose;
  private final Span block;
  private final List<Mark> marks;
  private final boolean goesOn;
  private final int[] nextCloser; // of the single family, from each mark on; -1 if none
  private final int[] stack = new int[DEEPEST];
  private final int[] closedBy; // for each opening mark, the index of its closing one
  private final int[] closedAt; // for each opening mark without one, where it ends
  private int depth;

  private static final int NOT_OPEN = -2;
  private static final int UNCLOSED = -1;

  private MarkPairs(String prose, Span block, List<Mark> marks, boolean goesOn) {
    this.prose = prose;
    this.block = block;
    this.marks = marks;
    this.goesOn = goesOn;
    nextCloser = new int[marks.size() + 1];
    closedBy = new int[marks.size()];
    closedAt = new int[marks.size()];
  }

  /**
   * Adds the pairs of a block to {@code all}, outer ones before inner ones.
   *
   * @param marks all marks of the block, in order
   * @param index of the block
   * @param goesOn whether the next block starts with a single opening mark, as the second paragraph
   *     of a speech does
   */
  static void add(
      String prose, Span block, List<Mark> marks, int index, boolean goesOn, List<Quoted> all) {
    MarkPairs pairs = new MarkPairs(prose, block, marks, goesOn);
    pairs.pair();
    pairs.collect(index, all);
  }

  private void pair() {
    Arrays.fill(closedBy, NOT_OPEN);
    nextCloser[marks.size()] = -1;
    for (int i = marks.size() - 1; i >= 0; i--) {
      Mark mark = marks.get(i);
      boolean closer = mark.family() == Family.SINGLE && mark.closes();
      nextCloser[i] = closer ? i : nextCloser[i + 1];
    }
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (mark.family() == Family.SINGLE) {
        single(i, mark);
      } else {
        paired(i, mark);
      }
    }
    while (depth > 0) {
      leaveOpen(block.end());
    }
  }

  private void paired(int index, Mark mark) {
    int open = openOf(mark.family());
    if (mark.closes() && open >= 0) {
      while (depth - 1 > open) {
        leaveOpen(mark.at());
      }
      closedBy[stack[--depth]] = index;
    } else if (mark.opens()) {
      open(index);
    }
  }

  private void single(int index, Mark mark) {
    boolean onTop = depth > 0 && marks.get(stack[depth - 1]).family() == Family.SINGLE;
    if (mark.closes()) {
      if (onTop && !(mark.weak() && isApostrophe(index))) {
        closedBy[stack[--depth]] = index;
      }
    } else if (nextCloser[index] >= 0 || isSpeechWithoutEnd(mark)) {
      open(index);
    }
  }

  /**
   * Whether a mark after a plural is an apostrophe: another one closes before the next one opens,
   * or the speech goes on in the next block.
   */
  private boolean isApostrophe(int index) {
    int closer = nextCloser[index + 1];
    if (closer < 0) {
      return isSpeechWithoutEnd(marks.get(stack[depth - 1]));
    }
    for (int i = index + 1; i < closer; i++) {
      if (marks.get(i).family() == Family.SINGLE) {
        return false;
      }
    }
    return true;
  }

  /** Whether a single mark starts a speech that goes on in the next block. */
  private boolean isSpeechWithoutEnd(Mark mark) {
    if (!goesOn) {
      return false;
    }
    int before = mark.at() - 1;
    while (before >= block.start() && Character.isWhitespace(prose.charAt(before))) {
      before--;
    }
    return before < block.start() || prose.charAt(before) == ':' || prose.charAt(before) == ',';
  }

  private void open(int index) {
    if (depth < DEEPEST) {
      stack[depth++] = index;
      closedBy[index] = UNCLOSED;
    }
  }

  /** Takes the top of the stack off, whose closing mark did not come. */
  private void leaveOpen(int end) {
    int index = stack[--depth];
    Mark mark = marks.get(index);
    boolean apostrophe =
        mark.family() == Family.SINGLE && !(isSpeechWithoutEnd(mark) && end == block.end());
    if (apostrophe || isBlank(mark.end(), end)) {
      closedBy[index] = NOT_OPEN;
    } else {
      closedAt[index] = end;
    }
  }

  private int openOf(Family family) {
    for (int i = depth - 1; i >= 0; i--) {
      if (marks.get(stack[i]).family() == family) {
        return i;
      }
    }
    return -1;
  }

  private void collect(int blockIndex, List<Quoted> all) {
    List<Integer> around = new ArrayList<>(DEEPEST);
    for (int i = 0; i < marks.size(); i++) {
      if (closedBy[i] == NOT_OPEN) {
        continue;
      }
      Mark open = marks.get(i);
      boolean closed = closedBy[i] >= 0;
      int insideEnd = closed ? marks.get(closedBy[i]).at() : closedAt[i];
      int end = closed ? marks.get(closedBy[i]).end() : closedAt[i];
      if (insideEnd < open.end() || (closed && isBlank(open.end(), insideEnd))) {
        continue;
      }
      while (!around.isEmpty()
          && all.get(around.get(around.size() - 1)).span().end() <= open.at()) {
        around.remove(around.size() - 1);
      }
      int parent = around.isEmpty() ? Quoted.OUTERMOST : around.get(around.size() - 1);
      around.add(all.size());
      all.add(
          new Quoted(
              new Span(open.at(), end),
              new Span(open.end(), insideEnd),
              blockIndex,
              parent,
              closed));
    }
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(prose.charAt(i)) && !Character.isSpaceChar(prose.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
