package org.heed.input;

import org.heed.text.DraftBuilder;

/**
 * Adds a parser's text to a draft with the exact place of each unit in the raw source, by walking
 * both side by side: what is the same stands verbatim, references and escapes are resolved. Where
 * the two cannot be brought together the rest of the text is mapped to the rest of the range as a
 * whole: never a wrong place, only a wide one.
 */
final class RawText {

  /** The markup that may stand within a run of text. */
  enum Markup {
    /** Character references and backslash escapes. */
    MARKDOWN,
    /** Character references, and tags that the parser dropped. */
    HTML
  }

  private final String raw;
  private final Markup markup;
  private final DraftBuilder draft;

  RawText(String raw, Markup markup, DraftBuilder draft) {
    this.raw = raw;
    this.markup = markup;
    this.draft = draft;
  }

  /**
   * Adds {@code text}, which the range {@code start} to {@code end} of the raw source stands for.
   *
   * @return where it ends in the raw source; blank space that the parser dropped may follow
   */
  int add(int start, int end, String text) {
    int at = start;
    int run = start; // where the verbatim run in progress starts
    int next = 0;
    while (at < end && next < text.length()) {
      char c = raw.charAt(at);
      if (c == '&') {
        Entities.Entity entity = Entities.at(raw, at, end, markup == Markup.HTML, text, next);
        if (entity.end() > at + 1) {
          draft.verbatim(run, at);
          draft.resolved(entity.text(), at, entity.end());
          next += entity.text().length();
          at = entity.end();
          run = at;
          continue;
        }
      } else if (c == '\\' && isEscape(at, end, text.charAt(next))) {
        draft.verbatim(run, at);
        draft.resolved(text.substring(next, next + 1), at, at + 2);
        next++;
        at += 2;
        run = at;
        continue;
      }
      if (c == text.charAt(next)) {
        at++;
        next++;
      } else if (c == '\r' && text.charAt(next) == '\n') {
        at = Lines.next(raw, at);
        next++;
      } else if (c == '<' && markup == Markup.HTML) {
        draft.verbatim(run, at);
        at = endOfTag(at, end);
        run = at;
      } else {
        draft.verbatim(run, at);
        draft.resolved(text.substring(next), at, end);
        next = text.length();
        at = end;
        run = at;
      }
    }
    draft.verbatim(run, at);
    return at;
  }

  /** Whether a backslash escapes the unit after it, which is then {@code resolved}. */
  private boolean isEscape(int at, int end, char resolved) {
    return markup == Markup.MARKDOWN
        && at + 1 < end
        && raw.charAt(at + 1) == resolved
        && "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".indexOf(resolved) >= 0;
  }

  private int endOfTag(int at, int end) {
    boolean comment = raw.startsWith("<!--", at);
    int close = raw.indexOf(comment ? "-->" : ">", at);
    return close < 0 || close >= end ? end : close + (comment ? 3 : 1);
  }
}
