package org.heed.input;

import java.util.concurrent.atomic.AtomicReference;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.heed.text.LineIndex;

/**
 * Parses Markdown, however deep it is nested. The parser calls itself for emphasis within emphasis;
 * where the stack is too small for that, it is given a thread with a large one.
 */
final class MarkdownParser {

  private static final long LARGE_STACK = 1L << 30; // reserved, and taken only as far as it is used

  private static final int MOST_BRACKETS = 1000;

  private final Parser parser =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .customInlineContentParserFactory(new AngleBrackets())
          .customInlineContentParserFactory(new EmphasisMarks())
          .build();

  /**
   * The document that a text is.
   *
   * @throws UnreadableDraft where it is nested deeper than any writer goes
   */
  Node parse(String text) throws UnreadableDraft {
    refuseDeepBrackets(text);
    try {
      return parser.parse(text);
    } catch (StackOverflowError e) {
      return parseDeep(text);
    }
  }

  /**
   * Refuses what the parser would take minutes for: its work grows with the square of the depth.
   */
  private static void refuseDeepBrackets(String text) throws UnreadableDraft {
    int open = 0;
    boolean blankLine = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Lines.isLineEnd(c)) {
        open = blankLine ? 0 : open;
        blankLine = true;
      } else if (!Lines.isBlank(c)) {
        blankLine = false;
        open = c == '[' ? open + 1 : c == ']' ? Math.max(0, open - 1) : open;
        if (open > MOST_BRACKETS) {
          throw new UnreadableDraft(
              "line "
                  + new LineIndex(text).line(i)
                  + " of the text: more than "
                  + MOST_BRACKETS
                  + " square brackets are open; close them or take them out");
        }
      }
    }
  }

  private Node parseDeep(String text) throws UnreadableDraft {
    AtomicReference<Node> parsed = new AtomicReference<>();
    Thread thread =
        new Thread(
            null,
            () -> {
              try {
                parsed.set(parser.parse(text));
              } catch (StackOverflowError e) {
                parsed.set(null);
              }
            },
            "heed-markdown",
            LARGE_STACK);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Node document = parsed.get();
    if (document == null) {
      throw new UnreadableDraft("emphasis is nested too deep to be read; take some of it out");
    }
    return document;
  }
}
