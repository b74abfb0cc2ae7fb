package org.heed.input;

import java.util.ArrayList;
import java.util.List;
import org.heed.text.Block;
import org.heed.text.Draft;
import org.heed.text.MediaType;
import org.heed.text.SourceSpan;
import org.heed.text.Span;

/** What tests do with drafts: read them, outline them, ask where a word came from. */
final class Reading {

  private Reading() {}

  static Draft text(String source) {
    return read(source, MediaType.TEXT);
  }

  static Draft markdown(String source) {
    return read(source, MediaType.MARKDOWN);
  }

  static Draft html(String source) {
    return read(source, MediaType.HTML);
  }

  static Draft read(String source, MediaType mediaType) {
    try {
      return Drafts.read(source, mediaType);
    } catch (UnreadableDraft e) {
      throw new AssertionError(e);
    }
  }

  /** A line for each block: its part and its prose. */
  static List<String> outline(Draft draft) {
    List<String> lines = new ArrayList<>();
    for (Block block : draft.blocks()) {
      lines.add(block.role().label() + ": " + draft.text(block.span()));
    }
    return lines;
  }

  /** The sections of the blocks, one digit each. */
  static String sections(Draft draft) {
    StringBuilder sections = new StringBuilder();
    draft.blocks().forEach(block -> sections.append(block.section()));
    return sections.toString();
  }

  /** The source of the first place where {@code words} stand in the prose. */
  static String sourceOf(Draft draft, String words) {
    int at = draft.prose().indexOf(words);
    SourceSpan there = draft.toSource(new Span(at, at + words.length()));
    return draft.source().substring(there.start(), there.end());
  }

  /** The comments, each after the number of the block it speaks of. */
  static List<String> comments(Draft draft) {
    return draft.comments().stream().map(each -> each.block() + " " + each.text()).toList();
  }
}
