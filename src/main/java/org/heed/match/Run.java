package org.heed.match;

import java.util.ArrayDeque;
import org.heed.analysis.Tokens;
import org.heed.analysis.WordForm;
import org.heed.text.Draft;
import org.heed.text.Span;

/**
 * A draft being matched, and the sentence that matching may not leave. Belongs to one thread.
 *
 * <p>The state of a match under way is packed into a long: how many tokens were taken, the reported
 * part, and whether the next word may stand anywhere after the last one or must follow it closely.
 */
final class Run {

  /** No token taken, nothing marked, the first word free to stand where it stands. */
  static final long START = 1L << 48;

  private static final long TAKEN = 0xffffL;
  private static final long FREE = 1L << 48;
  private static final int MARK_FROM = 16;
  private static final int MARK_TO = 32;

  final Tokens tokens;
  final Draft draft;
  private final String prose;
  private final ArrayDeque<States> free = new ArrayDeque<>();
  private int base;
  private int limit;

  Run(Draft draft, Tokens tokens) {
    this.draft = draft;
    this.tokens = tokens;
    this.prose = draft.prose();
  }

  /** Places the run at the token where a match is tried. */
  void startAt(int token) {
    base = token;
    limit = tokens.afterLastOf(tokens.sentence(token));
  }

  /** An empty set of states, to be given back after use. */
  States borrow() {
    States states = free.poll();
    return states == null ? new States() : states;
  }

  void giveBack(States states) {
    states.clear();
    free.push(states);
  }

  static int taken(long state) {
    return (int) (state & TAKEN);
  }

  static long mark(long before, long after) {
    return (after & ~((TAKEN << MARK_FROM) | (TAKEN << MARK_TO)))
        | ((before & TAKEN) << MARK_FROM)
        | ((after & TAKEN) << MARK_TO);
  }

  static long freed(long state) {
    return state | FREE;
  }

  /** The state after {@code words} more tokens were taken. */
  static long after(long state, int words) {
    return ((state & ~FREE) & ~TAKEN) | ((state & TAKEN) + words);
  }

  Match match(long state) {
    int from = (int) ((state >>> MARK_FROM) & TAKEN);
    int to = (int) ((state >>> MARK_TO) & TAKEN);
    int end = base + taken(state);
    return to > from
        ? new Match(base, end, base + from, base + to)
        : new Match(base, end, base, end);
  }

  int position(long state) {
    return base + taken(state);
  }

  int limit() {
    return limit;
  }

  /** Whether a word is left in the sentence and stands where the state lets it. */
  boolean mayTake(long state) {
    int at = position(state);
    return at < limit && ((state & FREE) != 0 || closely(at));
  }

  /** Whether {@link #mayTake} holds and the next word shares a bit with a signature. */
  boolean mayStart(long state, long signature) {
    int at = position(state);
    return at < limit && (tokens.form(at).signature() & signature) != 0 && mayTake(state);
  }

  WordForm form(long state) {
    return tokens.form(position(state));
  }

  /**
   * Whether only blanks, apostrophes and quotation marks part a token from the last, or a hyphen
   * without blanks: with blanks it is a dash.
   */
  private boolean closely(int token) {
    boolean blank = false;
    boolean hyphen = false;
    for (int i = tokens.end(token - 1); i < tokens.start(token); i++) {
      char c = prose.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = true;
      } else if (c == '-' || c == '\u2010' || c == '\u2011') {
        hyphen = true;
      } else if (Character.getType(c) != Character.FORMAT
          && "'\u2019\u2018\"\u201c\u201d\u00ab\u00bb/*_+".indexOf(c) < 0) {
        return false;
      }
    }
    return !(blank && hyphen);
  }

  /** What stands between the last token taken and the next, up to the ends of their block. */
  String between(long state) {
    int at = position(state);
    int anchor = at > 0 && (at >= tokens.size() || taken(state) > 0) ? at - 1 : at;
    Span block = draft.blocks().get(draft.blockAt(tokens.start(anchor))).span();
    int from = at > 0 ? Math.max(tokens.end(at - 1), block.start()) : block.start();
    int to = at < tokens.size() ? Math.min(tokens.start(at), block.end()) : block.end();
    return from < to ? prose.substring(from, to) : "";
  }

  /** Whether a token is the first of its block. */
  boolean startsBlock(int token) {
    return token == 0
        || draft.blockAt(tokens.start(token)) != draft.blockAt(tokens.start(token - 1));
  }

  boolean atEdge(long state, boolean start) {
    int at = position(state);
    if (start) {
      return startsBlock(at);
    }
    return at >= tokens.size()
        || (at > 0 && draft.blockAt(tokens.start(at)) != draft.blockAt(tokens.start(at - 1)));
  }

  char firstCharacter(int token) {
    return prose.charAt(tokens.start(token));
  }

  String surface(int token) {
    return prose.substring(tokens.start(token), tokens.end(token));
  }
}
