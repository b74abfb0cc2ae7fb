package org.heed.input;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * Takes asterisks and underscores for text from the {@value #MOST}th of one paragraph on. The
 * parser's work grows with their square, and no writer gets there.
 */
final class EmphasisMarks implements InlineContentParserFactory {

  private static final int MOST = 2000;

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('*', '_');
  }

  @Override
  public InlineContentParser create() {
    return new OfParagraph();
  }

  private static final class OfParagraph implements InlineContentParser {
    private int runs;

    @Override
    public ParsedInline tryParse(InlineParserState state) {
      if (++runs < MOST) {
        return ParsedInline.none();
      }
      Scanner scanner = state.scanner();
      String mark = String.valueOf(scanner.peek());
      scanner.next();
      return ParsedInline.of(new Text(mark), scanner.position());
    }
  }
}
