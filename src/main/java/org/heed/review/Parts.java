package org.heed.review;

import java.util.ArrayList;
import java.util.List;
import org.heed.text.Block;
import org.heed.text.Comment;
import org.heed.text.Draft;
import org.heed.text.LineIndex;
import org.heed.text.MediaType;
import org.heed.text.SourceSpan;

/** Cuts a file into the paragraphs or lines that are drafts of their own. Use once. */
final class Parts {

  private final Draft draft;
  private final LineIndex lines;
  private final List<SourceSpan> parts = new ArrayList<>();
  private int free;
  private int comment;

  private Parts(Draft draft, LineIndex lines) {
    this.draft = draft;
    this.lines = lines;
  }

  /**
   * The ranges of the source that hold prose, in order, with the markup that says what each is. A
   * comment that stands alone goes with the part after it, of which it speaks.
   */
  static List<SourceSpan> of(Draft draft, Each each, LineIndex lines) {
    Parts parts = new Parts(draft, lines);
    for (Block block : draft.blocks()) {
      if (each == Each.LINE) {
        parts.addLines(block.source());
      } else {
        parts.add(parts.opening(block.source().start()), block.source().end());
      }
    }
    return parts.parts;
  }

  private void addLines(SourceSpan block) {
    int first = lines.line(block.start());
    int last = lines.line(Math.max(block.start(), block.end() - 1));
    for (int line = first; line <= last; line++) {
      int start = line == first ? opening(block.start()) : lines.start(line);
      add(start, line == last ? block.end() : lines.end(line));
    }
  }

  private void add(int start, int end) {
    int from = Math.max(free, start);
    while (comment < draft.comments().size()) {
      Comment next = draft.comments().get(comment);
      if (next.span().start() >= end) {
        break;
      }
      from = Math.min(from, Math.max(free, next.span().start()));
      comment++;
    }
    if (from < end && !draft.source().substring(from, end).isBlank()) {
      parts.add(new SourceSpan(from, end));
      free = end;
    }
  }

  /** Where the markup begins that opens a block: its line, or the tags right before it. */
  private int opening(int start) {
    if (!draft.mediaType().equals(MediaType.HTML)) {
      return lines.start(lines.line(start));
    }
    String source = draft.source();
    int opening = start;
    while (true) {
      int at = opening;
      while (at > free && Character.isWhitespace(source.charAt(at - 1))) {
        at--;
      }
      int tag = at > free && source.charAt(at - 1) == '>' ? source.lastIndexOf('<', at - 1) : -1;
      if (tag < free || source.startsWith("</", tag) || source.startsWith("<!", tag)) {
        return opening;
      }
      opening = tag;
    }
  }
}
