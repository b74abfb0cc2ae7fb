package org.heed.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.text.DraftBuilder;
import org.heed.text.MediaType;
import org.heed.text.Role;
import org.heed.text.SourceText;

/**
 * Reads plain text: paragraphs between blank lines. The first is the headline when it is one line
 * of at most {@value #LONGEST_HEADLINE} UTF-16 units. A paragraph whose every line starts as a list
 * item is a list; any other keeps its line ends as they stand. A {@code [stet …]} on a line of its
 * own is a comment wherever it stands.
 */
final class PlainTextReader implements DraftReader {

  /** The most UTF-16 units a headline may have; the contract's figure. */
  static final int LONGEST_HEADLINE = 160;

  private static final Pattern STET = Pattern.compile("\\s*\\[\\s*(stet(?:-all)?\\b.*)\\]\\s*");
  private static final Pattern LIST_ITEM =
      Pattern.compile("\\s*(?:[-*•]|\\d{1,3}[.)])[ \\t]+(?=\\S)");

  /** A line without its line end; {@code stet} is what a comment line says, or empty. */
  private record Line(int start, int end, String stet) {
    boolean isComment() {
      return !stet.isEmpty();
    }
  }

  @Override
  public MediaType mediaType() {
    return MediaType.TEXT;
  }

  @Override
  public void read(SourceText source, DraftBuilder draft) {
    String text = source.text();
    List<Line> paragraph = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = Lines.endOfText(text, at);
      if (Lines.isBlank(text, at, end)) {
        add(paragraph, text, draft);
        paragraph.clear();
      } else {
        Matcher stet = STET.matcher(text).region(at, end);
        paragraph.add(new Line(at, end, stet.matches() ? stet.group(1) : ""));
      }
      at = Lines.next(text, end);
    }
    add(paragraph, text, draft);
  }

  private static void add(List<Line> paragraph, String text, DraftBuilder draft) {
    List<Line> prose = paragraph.stream().filter(line -> !line.isComment()).toList();
    boolean headline =
        draft.isEmpty()
            && prose.size() == 1
            && prose.get(0).end - prose.get(0).start <= LONGEST_HEADLINE;
    boolean list =
        !headline
            && !prose.isEmpty()
            && prose.stream().allMatch(line -> itemStart(text, line) > line.start);
    boolean open = false;
    int written = 0;
    for (Line line : paragraph) {
      if (line.isComment()) {
        if (written == prose.size()) {
          draft.endBlock();
        }
        draft.comment(line.stet, line.start, line.end);
        continue;
      }
      written++;
      if (list) {
        draft.startBlock(Role.LIST_ITEM);
        draft.verbatim(itemStart(text, line), line.end);
        draft.endBlock();
        continue;
      }
      if (!open) {
        draft.startBlock(headline ? Role.HEADLINE : Role.BODY);
        open = true;
      }
      draft.verbatim(line.start, written == prose.size() ? line.end : Lines.next(text, line.end));
    }
    draft.endBlock();
  }

  /** Where the words of a list item start; the line's own start where it is none. */
  private static int itemStart(String text, Line line) {
    Matcher item = LIST_ITEM.matcher(text).region(line.start, line.end);
    return item.lookingAt() ? item.end() : line.start;
  }
}
