package org.heed.input;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Parses Markdown, however deep it is nested. The parser calls itself for emphasis within emphasis;
 * where the stack is too small for that, it is given a thread with a large one.
 */
final class MarkdownParser {

  private static final long LARGE_STACK = 1L << 30; // reserved, and taken only as far as it is used

  private final Parser parser =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .extensions(List.of(TablesExtension.create()))
          .customInlineContentParserFactory(new AngleBrackets())
          .customInlineContentParserFactory(new EmphasisMarks())
          .build();

  /**
   * The document that a text is.
   *
   * @throws UnreadableDraft where it is nested deeper than any writer goes
   */
  Node parse(String text) throws UnreadableDraft {
    try {
      return parser.parse(text);
    } catch (StackOverflowError e) {
      return parseDeep(text);
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
    thread.setDaemon(true);
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
