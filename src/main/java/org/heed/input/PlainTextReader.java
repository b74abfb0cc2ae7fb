package org.heed.input;

import java.util.List;
import org.heed.input.Paragraph.Line;
import org.heed.text.DraftBuilder;
import org.heed.text.Role;
import org.heed.text.SourceText;

/**
 * Reads plain text: paragraphs between blank lines. The first is the headline when it is one line
 * of at most {@value #LONGEST_HEADLINE} UTF-16 units. A paragraph whose every line starts as a list
 * item is a list; any other keeps its line ends as they stand. A {@code [stet …]} on a line of its
 * own is a comment wherever it stands: within a paragraph it speaks of that one, else of the next.
 */
final class PlainTextReader implements DraftReader {

  /** The most UTF-16 units a headline may have; the contract's figure. */
  static final int LONGEST_HEADLINE = 160;

  /** The level of heading that a line stands for which looks like one. */
  private static final int HEADING_LEVEL = 2;

  @Override
  public void read(SourceText source, DraftBuilder draft) {
    List<Paragraph> paragraphs = Paragraph.of(source.text());
    Sections sections = new Sections(draft);
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (paragraph.isThematicBreak()) {
        sections.thematicBreak();
        addComments(paragraph, draft);
      } else {
        boolean leads =
            i + 1 < paragraphs.size()
                && paragraph.looksLikeHeading()
                && !paragraphs.get(i + 1).looksLikeHeading();
        add(paragraph, role(paragraph, leads, draft, sections), source.text(), draft);
      }
    }
  }

  /**
   * The part a paragraph plays.
   *
   * @param leads whether it looks like a heading and another kind of paragraph follows
   */
  private static Role role(
      Paragraph paragraph, boolean leads, DraftBuilder draft, Sections sections) {
    if (paragraph.prose().isEmpty()) {
      return Role.BODY;
    }
    if (draft.isEmpty() && paragraph.isLineOf(LONGEST_HEADLINE)) {
      sections.headline(0, paragraph.line());
      return Role.HEADLINE;
    }
    if (leads && sections.heading(HEADING_LEVEL, paragraph.line())) {
      return Role.SUBHEAD;
    }
    sections.prose();
    return paragraph.isList() ? Role.LIST_ITEM : Role.BODY;
  }

  private static void add(Paragraph paragraph, Role role, String text, DraftBuilder draft) {
    int left = paragraph.prose().size();
    boolean started = false;
    for (Line line : paragraph.lines()) {
      if (line.isComment()) {
        if (left == 0) {
          draft.endBlock();
        }
        draft.comment(line.stet(), line.start(), line.end());
        continue;
      }
      left--;
      if (role == Role.LIST_ITEM || !started) {
        draft.startBlock(role);
        started = true;
      }
      boolean last = role == Role.LIST_ITEM || left == 0;
      draft.verbatim(
          role == Role.LIST_ITEM ? paragraph.itemStart(line) : line.start(),
          last ? line.end() : Lines.next(text, line.end()));
    }
    draft.endBlock();
  }

  private static void addComments(Paragraph paragraph, DraftBuilder draft) {
    for (Line line : paragraph.lines()) {
      if (line.isComment()) {
        draft.comment(line.stet(), line.start(), line.end());
      }
    }
  }
}
