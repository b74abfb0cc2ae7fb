package org.heed.report;

import org.heed.lint.Edit;
import org.heed.lint.Suggestion;
import org.heed.text.SourceSpan;

/**
 * A rewrite as two short lines: the words that go and the words that come.
 *
 * @param before the words as they stand
 * @param after the words with the rewrite in place
 */
record RewriteDiff(String before, String after) {

  private static final int MOST = 200;

  /**
   * The words of a finding that a rewrite changes, whole; a deletion is shown with its neighbours.
   */
  static RewriteDiff of(String source, SourceSpan finding, Suggestion suggestion) {
    SourceSpan span = joined(changed(suggestion), finding);
    boolean deletion = suggestion.edits().stream().allMatch(e -> e.replacement().isBlank());
    int start = wordStart(source, span.start());
    int end = wordEnd(source, span.end());
    if (deletion) {
      start = wordStart(source, skipBack(source, start));
      end = wordEnd(source, skipForward(source, end));
    }
    StringBuilder after = new StringBuilder();
    int from = start;
    for (Edit edit : suggestion.edits()) {
      after.append(source, from, edit.span().start()).append(edit.replacement());
      from = edit.span().end();
    }
    after.append(source, from, end);
    return new RewriteDiff(fit(source.substring(start, end)), fit(after.toString()));
  }

  private static SourceSpan changed(Suggestion suggestion) {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (Edit edit : suggestion.edits()) {
      start = Math.min(start, edit.span().start());
      end = Math.max(end, edit.span().end());
    }
    return start > end ? new SourceSpan(0, 0) : new SourceSpan(start, end);
  }

  /** With the rest of the finding, where that is short: a rewrite of one word is read with it. */
  private static SourceSpan joined(SourceSpan changed, SourceSpan finding) {
    int start = Math.min(changed.start(), finding.start());
    int end = Math.max(changed.end(), finding.end());
    return end - start <= MOST / 2 ? new SourceSpan(start, end) : changed;
  }

  private static int wordStart(String source, int at) {
    int start = at;
    while (start > 0 && isInk(source.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int wordEnd(String source, int at) {
    int end = at;
    while (end < source.length() && isInk(source.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int skipBack(String source, int at) {
    int start = at;
    while (start > 0 && isBlankInLine(source.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int skipForward(String source, int at) {
    int end = at;
    while (end < source.length() && isBlankInLine(source.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isInk(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || c == '-'
        || c == '\''
        || c == '’';
  }

  private static boolean isBlankInLine(char c) {
    return c != '\n' && c != '\r' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private static String fit(String text) {
    String shown = Visible.line(text.strip());
    return shown.length() <= MOST ? shown : Visible.line(text.substring(0, MOST)) + "…";
  }
}
