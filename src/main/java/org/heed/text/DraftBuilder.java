package org.heed.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a draft from the pieces a reader finds. Offsets given to it count units of {@link
 * SourceText#text}. Not thread-safe; use once.
 *
 * <p>The pieces of one block ascend; whole blocks may come in any order and are sorted by where
 * they start in the source, so that a reader may follow a tree that its parser has rearranged.
 */
public final class DraftBuilder {

  private final MediaType mediaType;
  private final SourceText source;
  private final List<OpenBlock> ended = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final Deque<OpenBlock> hosts = new ArrayDeque<>();
  private @Nullable Language declared;
  private @Nullable OpenBlock open;
  private int section;

  /** A comment and the block it stands in; null where it stands in none. */
  private record Remark(String text, int start, int end, @Nullable OpenBlock in)
      implements Comparable<Remark> {

    @Override
    public int compareTo(Remark other) {
      return Integer.compare(start, other.start);
    }
  }

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
    if (!ended.isEmpty() && ended.get(ended.size() - 1).section == section) {
      section++;
    }
  }

  /** Starts a block, ending the one before. */
  public void startBlock(Role role) {
    startBlock(role, null);
  }

  /** Starts a block whose markup declares a language. */
  public void startBlock(Role role, @Nullable Language language) {
    endBlock();
    open = new OpenBlock(role, language, section, null);
  }

  /**
   * Starts a block that stands inside the open one, as a picture's alternative text does; {@link
   * #endInset} goes on with the open one.
   */
  public void startInset(Role role, @Nullable Language language) {
    OpenBlock host = open;
    if (host != null) {
      hosts.push(host);
    }
    open = new OpenBlock(role, language, section, host);
  }

  /** Ends the inset, and goes on with the block it stands in, if any. */
  public void endInset() {
    end();
    open = hosts.poll();
  }

  /** Gives the open block another part to play. */
  public void changeRole(Role role) {
    if (open != null) {
      open.role = role;
    }
  }

  /** Whether no prose has been added yet. */
  public boolean isEmpty() {
    return ended.isEmpty() && (open == null || open.isBlank());
  }

  /** Whether a block is open. */
  public boolean inBlock() {
    return open != null;
  }

  /** The number of units in the open block so far; 0 where none is open. */
  public int blockLength() {
    return open == null ? 0 : open.length();
  }

  /** Adds a range of the text to the open block, as it stands but for soft hyphens. */
  public void verbatim(int start, int end) {
    String text = source.text();
    int from = start;
    while (from < end) {
      int to = from;
      int cut = source.cutWithin(from, end);
      int limit = cut < 0 ? end : cut;
      while (to < limit && text.charAt(to) != OpenBlock.SOFT_HYPHEN) {
        to++;
      }
      if (to > from) {
        block().add(text.substring(from, to), from, to);
      }
      from = to < limit ? to + 1 : to;
    }
  }

  /** Adds prose to the open block that a range of the text stands for, such as an entity. */
  public void resolved(String text, int start, int end) {
    String kept =
        text.indexOf(OpenBlock.SOFT_HYPHEN) < 0
            ? text
            : text.replace(String.valueOf(OpenBlock.SOFT_HYPHEN), "");
    if (!kept.isEmpty()) {
      block().add(kept, start, end);
    }
  }

  /**
   * Records a comment. It speaks of the open block; where none is, of the one that ends on the same
   * line if nothing follows the comment there, and else of the next.
   */
  public void comment(String text, int start, int end) {
    remarks.add(new Remark(text.strip(), start, end, open));
  }

  /** Ends the open block; blank space at its ends is not prose, and a blank block is none. */
  public void endBlock() {
    while (!hosts.isEmpty()) {
      endInset();
    }
    end();
    open = null;
  }

  /** The draft of what was added. */
  public Draft build() {
    endBlock();
    Collections.sort(ended);
    StringBuilder prose = new StringBuilder();
    SourceMap.Builder map = new SourceMap.Builder();
    List<Block> blocks = new ArrayList<>(ended.size());
    for (OpenBlock block : ended) {
      if (!blocks.isEmpty()) {
        prose.append(Draft.BETWEEN_BLOCKS);
      }
      blocks.add(block.write(source, prose, map));
      block.index = blocks.size() - 1;
    }
    Collections.sort(remarks);
    List<Comment> comments = new ArrayList<>(remarks.size());
    for (Remark remark : remarks) {
      SourceSpan span =
          new SourceSpan(source.startInWhole(remark.start), source.endInWhole(remark.end));
      comments.add(new Comment(remark.text, span, blockOf(remark)));
    }
    return new Draft(
        mediaType, source.whole(), prose.toString(), blocks, comments, map.build(), declared);
  }

  private OpenBlock block() {
    if (open == null) {
      throw new IllegalStateException("no block is open");
    }
    return open;
  }

  private void end() {
    if (open != null && !open.isBlank()) {
      ended.add(open);
    }
  }

  private int blockOf(Remark remark) {
    if (remark.in != null && remark.in.index >= 0) {
      return remark.in.index;
    }
    int next = blocksBefore(remark.start);
    if (next == 0 || !endsItsLine(remark.end)) {
      return next;
    }
    OpenBlock last = ended.get(next - 1);
    if (last.host != null && last.host.index >= 0) {
      last = last.host;
    }
    return isOnOneLine(last.end(), remark.start) ? last.index : next;
  }

  /** How many blocks start before an offset. */
  private int blocksBefore(int offset) {
    int low = 0;
    int high = ended.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ended.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean isOnOneLine(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isLineEnd(source.text().charAt(i))) {
        return false;
      }
    }
    return from <= to;
  }

  private boolean endsItsLine(int from) {
    String text = source.text();
    int at = from;
    while (at < text.length() && !isLineEnd(text.charAt(at))) {
      if (!OpenBlock.isBlank(text.charAt(at))) {
        return false;
      }
      at++;
    }
    return true;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
