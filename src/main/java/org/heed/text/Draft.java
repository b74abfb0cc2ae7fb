package org.heed.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of copy under review: its source, the prose in it, and the map between them. Immutable;
 * safe to share between threads.
 *
 * <p>The prose is the text of all blocks in the order of the source, joined by a blank line.
 */
public final class Draft {

  /** What stands between two blocks in the prose. */
  static final String BETWEEN_BLOCKS = "\n\n";

  private final MediaType mediaType;
  private final String source;
  private final String prose;
  private final List<Block> blocks;
  private final List<Comment> comments;
  private final SourceMap map;
  private final @Nullable Language declared;

  Draft(
      MediaType mediaType,
      String source,
      String prose,
      List<Block> blocks,
      List<Comment> comments,
      SourceMap map,
      @Nullable Language declared) {
    this.mediaType = mediaType;
    this.source = source;
    this.prose = prose;
    this.blocks = List.copyOf(blocks);
    this.comments = List.copyOf(comments);
    this.map = map;
    this.declared = declared;
  }

  public MediaType mediaType() {
    return mediaType;
  }

  /** The source as decoded, without a byte-order mark. */
  public String source() {
    return source;
  }

  /** The prose of all blocks, a blank line between two. */
  public String prose() {
    return prose;
  }

  /** The blocks in the order of the source; their spans ascend and never overlap. */
  public List<Block> blocks() {
    return blocks;
  }

  /** The comments in the order of the source. */
  public List<Comment> comments() {
    return comments;
  }

  /** The language the draft itself declares (markup, front matter, annotated header), or null. */
  public @Nullable Language declaredLanguage() {
    return declared;
  }

  /** The map between prose and source. */
  SourceMap map() {
    return map;
  }

  /** The prose in a span. */
  public String text(Span span) {
    return prose.substring(span.start(), span.end());
  }

  /** The source range that a span of the prose came from, inner markup included. */
  public SourceSpan toSource(Span span) {
    return map.toSource(span);
  }

  /** The prose that came from a source range; empty where none did. */
  public Span toProse(SourceSpan span) {
    return map.toProse(span);
  }

  /** Whether the source of a span is its prose unit for unit: no markup, entity or cut inside. */
  public boolean isVerbatim(Span span) {
    SourceSpan there = map.toSource(span);
    return there.length() == span.length()
        && source.regionMatches(there.start(), prose, span.start(), span.length());
  }

  /** The index of the block that holds a prose offset, or of the last one before it. */
  public int blockAt(int offset) {
    int low = 0;
    int high = blocks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (blocks.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /**
   * The number of words: runs without white space that hold a letter or a digit, over the prose.
   */
  public int words() {
    int words = 0;
    boolean counted = false;
    for (int i = 0; i < prose.length(); ) {
      int c = prose.charAt(i);
      if (c >= 0x80) {
        c = prose.codePointAt(i);
      }
      if (isBlank(c)) {
        counted = false;
      } else if (!counted && Character.isLetterOrDigit(c)) {
        counted = true;
        words++;
      }
      i += Character.charCount(c);
    }
    return words;
  }

  private static boolean isBlank(int c) {
    return c < 0x80
        ? c <= ' ' && Character.isWhitespace(c)
        : Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
