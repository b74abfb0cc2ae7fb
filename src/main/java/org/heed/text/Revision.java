package org.heed.text;

import java.util.List;

/**
 * A draft as it would read after some replacements, or a part of one, for reviewing again. Its
 * source is its prose: markup plays no part in what is proved with it.
 */
public final class Revision {

  /**
   * A replacement of prose.
   *
   * @param span what is replaced, within one block
   * @param replacement what stands there instead
   */
  public record Change(Span span, String replacement) {}

  private Revision() {}

  /**
   * Some blocks of a draft with changes made.
   *
   * @param changes ascending and apart
   * @param firstBlock first block kept; a headline before it is kept too
   * @param afterBlock block after the last kept
   */
  public static Draft of(Draft draft, List<Change> changes, int firstBlock, int afterBlock) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = draft.blocks();
    int[] start = new int[blocks.size()];
    int[] end = new int[blocks.size()];
    int next = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      while (next < changes.size() && changes.get(next).span().end() <= block.span().start()) {
        next++;
      }
      if (!kept(block, i, firstBlock, afterBlock)) {
        start[i] = -1;
        continue;
      }
      start[i] = text.length();
      int from = block.span().start();
      while (next < changes.size() && changes.get(next).span().start() < block.span().end()) {
        Change change = changes.get(next++);
        text.append(draft.prose(), from, change.span().start()).append(change.replacement());
        from = change.span().end();
      }
      text.append(draft.prose(), from, block.span().end());
      end[i] = text.length();
    }
    return build(draft, text.toString(), start, end);
  }

  /**
   * A part of one block with changes made, as a draft of its own.
   *
   * @param span the part, within the block
   * @param changes ascending and apart, within the part
   */
  public static Draft excerpt(Draft draft, Block block, Span span, List<Change> changes) {
    StringBuilder text = new StringBuilder();
    int from = span.start();
    for (Change change : changes) {
      text.append(draft.prose(), from, change.span().start()).append(change.replacement());
      from = change.span().end();
    }
    text.append(draft.prose(), from, span.end());
    DraftBuilder builder = new DraftBuilder(draft.mediaType(), SourceText.of(text.toString()));
    builder.startBlock(block.role(), block.language());
    builder.verbatim(0, text.length());
    return builder.build();
  }

  private static boolean kept(Block block, int index, int firstBlock, int afterBlock) {
    return (index >= firstBlock && index < afterBlock)
        || (index < firstBlock && block.role() == Role.HEADLINE);
  }

  private static Draft build(Draft draft, String text, int[] start, int[] end) {
    DraftBuilder builder = new DraftBuilder(draft.mediaType(), SourceText.of(text));
    int section = 0;
    int comment = 0;
    List<Block> blocks = draft.blocks();
    List<Comment> comments = draft.comments();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.section() > section) {
        section = block.section();
        builder.nextSection();
      }
      while (comment < comments.size() && comments.get(comment).block() <= i) {
        Comment found = comments.get(comment++);
        if (start[i] >= 0) {
          builder.endBlock();
          builder.comment(found.text(), start[i], start[i]);
        }
      }
      if (start[i] >= 0) {
        builder.startBlock(block.role(), block.language());
        builder.verbatim(start[i], end[i]);
      }
    }
    return builder.build();
  }
}
