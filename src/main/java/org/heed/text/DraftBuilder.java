package org.heed.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a draft from the pieces a reader finds, in the order of the source. Offsets given to it
 * count units of {@link SourceText#text}. Not thread-safe; use once.
 */
public final class DraftBuilder {

  private static final char SOFT_HYPHEN = '\u00ad';

  private final MediaType mediaType;
  private final SourceText source;
  private final StringBuilder prose = new StringBuilder();
  private final SourceMap.Builder map = new SourceMap.Builder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private @Nullable Language declared;

  private @Nullable Role role;
  private @Nullable Language blockLanguage;
  private final List<Piece> pieces = new ArrayList<>();
  private int section;

  private record Piece(String text, int start, int end) {}

  public DraftBuilder(MediaType mediaType, SourceText source) {
    this.mediaType = mediaType;
    this.source = source;
  }

  /** Sets the language that the draft declares. */
  public DraftBuilder declare(Language language) {
    declared = language;
    return this;
  }

  /** Starts a new story section: what follows belongs to another story of the same file. */
  public void nextSection() {
    endBlock();
    if (!blocks.isEmpty()) {
      section++;
    }
  }

  /** Starts a block, ending the one before. */
  public void startBlock(Role newRole) {
    startBlock(newRole, null);
  }

  /** Starts a block whose markup declares a language. */
  public void startBlock(Role newRole, @Nullable Language language) {
    endBlock();
    role = newRole;
    blockLanguage = language;
  }

  /** Whether no block has been written yet. */
  public boolean isEmpty() {
    return blocks.isEmpty();
  }

  /** Whether a block is open. */
  public boolean inBlock() {
    return role != null;
  }

  /** Adds a range of the text to the open block, as it stands but for soft hyphens. */
  public void verbatim(int start, int end) {
    String text = source.text();
    int from = start;
    while (from < end) {
      int to = from;
      int cut = source.cutWithin(from, end);
      int limit = cut < 0 ? end : cut;
      while (to < limit && text.charAt(to) != SOFT_HYPHEN) {
        to++;
      }
      if (to > from) {
        pieces.add(new Piece(text.substring(from, to), from, to));
      }
      from = to < limit ? to + 1 : to;
    }
  }

  /** Adds prose to the open block that a range of the text stands for, such as an entity. */
  public void resolved(String text, int start, int end) {
    if (text.indexOf(SOFT_HYPHEN) >= 0) {
      text = text.replace(String.valueOf(SOFT_HYPHEN), "");
    }
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, start, end));
    }
  }

  /** Records a comment that stands in the open block, or before the next one. */
  public void comment(String text, int start, int end) {
    SourceSpan span = new SourceSpan(source.startInWhole(start), source.endInWhole(end));
    comments.add(new Comment(text.strip(), span, blocks.size()));
  }

  /** Ends the open block; blank space at its ends is not prose, and a blank block is none. */
  public void endBlock() {
    Role ended = role;
    role = null;
    if (ended != null) {
      write(ended);
    }
    pieces.clear();
  }

  /** The draft of what was added. */
  public Draft build() {
    endBlock();
    return new Draft(
        mediaType, source.whole(), prose.toString(), blocks, comments, map.build(), declared);
  }

  private void write(Role ended) {
    StringBuilder all = new StringBuilder();
    for (Piece piece : pieces) {
      all.append(piece.text);
    }
    int first = 0;
    int last = all.length();
    while (first < last && isBlank(all.charAt(first))) {
      first++;
    }
    while (last > first && isBlank(all.charAt(last - 1))) {
      last--;
    }
    if (first == last) {
      return;
    }
    if (!blocks.isEmpty()) {
      prose.append(Draft.BETWEEN_BLOCKS);
    }
    int blockStart = prose.length();
    int at = 0;
    int sourceStart = -1;
    int sourceEnd = -1;
    for (Piece piece : pieces) {
      int from = Math.max(first - at, 0);
      int to = Math.min(last - at, piece.text.length());
      at += piece.text.length();
      if (from >= to) {
        continue;
      }
      boolean oneToOne = piece.text.length() == piece.end - piece.start;
      int start = source.startInWhole(oneToOne ? piece.start + from : piece.start);
      int end = source.endInWhole(oneToOne ? piece.start + to : piece.end);
      map.add(prose.length(), to - from, start, end - start);
      prose.append(piece.text, from, to);
      sourceStart = sourceStart < 0 ? start : sourceStart;
      sourceEnd = end;
    }
    blocks.add(
        new Block(
            ended,
            new Span(blockStart, prose.length()),
            new SourceSpan(sourceStart, sourceEnd),
            section,
            blockLanguage));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }
}
