package org.heed.input;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Takes an angle bracket that starts no markup for text at once. The parser's own would look to the
 * end of the paragraph for each of them, which takes minutes where a hostile paragraph has a
 * hundred thousand; what may be markup is left to it.
 */
final class AngleBrackets implements InlineContentParserFactory {

  /** How many brackets of one paragraph may hold another, as in a quoted attribute. */
  private static final int MOST_NESTED = 20;

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('<');
  }

  @Override
  public InlineContentParser create() {
    return new OfParagraph();
  }

  /** The brackets of one paragraph, in their order. */
  private static final class OfParagraph implements InlineContentParser {
    private boolean noComment; // whether no comment closes from here on
    private boolean noInstruction;
    private boolean noData;
    private int nested;

    @Override
    public ParsedInline tryParse(InlineParserState state) {
      Scanner scanner = state.scanner();
      scanner.next();
      Position afterBracket = scanner.position();
      return mayBeMarkup(scanner, afterBracket)
          ? ParsedInline.none()
          : ParsedInline.of(new Text("<"), afterBracket);
    }

    private boolean mayBeMarkup(Scanner scanner, Position afterBracket) {
      char first = scanner.peek();
      if (first == '!' && scanner.next("!--")) {
        scanner.setPosition(afterBracket);
        scanner.next();
        noComment = noComment || !finds(scanner, "-->");
        return !noComment;
      } else if (first == '?') {
        noInstruction = noInstruction || !finds(scanner, "?>");
        return !noInstruction;
      } else if (first == '!' && scanner.next("![CDATA[")) {
        noData = noData || !finds(scanner, "]]>");
        return !noData;
      }
      return closesBeforeTheNext(scanner);
    }

    /** Whether the bracket is closed before another opens; a few may also hold others. */
    private boolean closesBeforeTheNext(Scanner scanner) {
      boolean quoted = scanner.peek() == '!';
      while (scanner.hasNext()) {
        char c = scanner.peek();
        if (c == '>') {
          return true;
        } else if (c == '<') {
          return quoted && nested++ < MOST_NESTED;
        }
        quoted |= c == '"' || c == '\'';
        scanner.next();
      }
      return false;
    }

    private static boolean finds(Scanner scanner, String closing) {
      while (scanner.find(closing.charAt(0)) >= 0) {
        Position here = scanner.position();
        if (scanner.next(closing)) {
          return true;
        }
        scanner.setPosition(here);
        scanner.next();
      }
      return false;
    }
  }
}
