package org.heed.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block whose pieces are being gathered. Offsets count units of the text that is parsed. */
final class OpenBlock implements Comparable<OpenBlock> {

  static final char SOFT_HYPHEN = '\u00ad';

  private final @Nullable Language language;
  private final List<Piece> pieces = new ArrayList<>();
  private int length;
  private int start = -1;

  final int section;

  /** The block it stands in, for an inset; null for any other. */
  final @Nullable OpenBlock host;

  Role role;

  /** Its place among the draft's blocks, once it is written; -1 before. */
  int index = -1;

  private record Piece(String text, int start, int end) {

    /** Whether unit for unit stands in both places, so that it may be split. */
    boolean isOneToOne() {
      return text.length() == end - start;
    }
  }

  OpenBlock(Role role, @Nullable Language language, int section, @Nullable OpenBlock host) {
    this.role = role;
    this.language = language;
    this.section = section;
    this.host = host;
  }

  void add(String text, int start, int end) {
    Piece piece = new Piece(text, start, end);
    if (isBlank()) {
      int first = firstProse(text);
      if (first == text.length()) {
        return;
      }
      this.start = piece.isOneToOne() ? start + first : start;
    }
    pieces.add(piece);
    length += text.length();
  }

  /** The number of units added, blank ones at the start left out. */
  int length() {
    return length;
  }

  boolean isBlank() {
    return start < 0;
  }

  /** Where its prose starts. */
  int start() {
    return start;
  }

  /** By where they start in the source. */
  @Override
  public int compareTo(OpenBlock other) {
    return Integer.compare(start, other.start);
  }

  /** Where its prose ends, blank space at its end counted in. */
  int end() {
    return pieces.get(pieces.size() - 1).end;
  }

  /** Writes its prose and the map of it; blank space at both ends is left out. */
  Block write(SourceText source, StringBuilder prose, SourceMap.Builder map) {
    int blockStart = prose.length();
    int last = lastProse();
    int sourceStart = -1;
    int sourceEnd = -1;
    int at = 0;
    for (Piece piece : pieces) {
      int from = sourceStart < 0 ? firstProse(piece.text) : 0;
      int to = Math.min(last - at, piece.text.length());
      at += piece.text.length();
      if (from >= to) {
        continue;
      }
      int start = source.startInWhole(piece.isOneToOne() ? piece.start + from : piece.start);
      int end = source.endInWhole(piece.isOneToOne() ? piece.start + to : piece.end);
      map.add(prose.length(), to - from, start, Math.max(end - start, 0));
      prose.append(piece.text, from, to);
      sourceStart = sourceStart < 0 ? start : sourceStart;
      sourceEnd = Math.max(sourceEnd, end);
    }
    return new Block(
        role,
        new Span(blockStart, prose.length()),
        new SourceSpan(sourceStart, sourceEnd),
        section,
        language);
  }

  /** How many units are left when the blank ones at the end are not counted. */
  private int lastProse() {
    int last = length;
    for (int i = pieces.size() - 1; i >= 0; i--) {
      String text = pieces.get(i).text;
      for (int j = text.length() - 1; j >= 0; j--) {
        if (!isBlank(text.charAt(j))) {
          return last;
        }
        last--;
      }
    }
    return last;
  }

  private static int firstProse(String text) {
    int at = 0;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** White space, and marks that show nothing and join or turn nothing at the end of a block. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u2069')
        || c == '\ufeff'
        || c == SOFT_HYPHEN;
  }
}
