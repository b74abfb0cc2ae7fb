package org.heed.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A run of lines between blank ones in a plain text. Offsets count units of the text. */
final class Paragraph {

  private static final Pattern STET = Pattern.compile("\\s*\\[\\s*(stet(?:-all)?\\b.*)\\]\\s*");
  private static final Pattern LIST_ITEM =
      Pattern.compile("\\s*(?:[-*•]|\\d{1,3}[.)])[ \\t]+(?=\\S)");

  /** What lines across a page are drawn with. */
  private static final String RULE = "-*_=~#·•–—⁂§";

  /** What a heading does not end with; closing quotation marks and brackets aside. */
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:;,،؛؟][\"'’”»)\\]\\s]*\\z");

  private final String text;
  private final List<Line> lines = new ArrayList<>();
  private final List<Line> prose = new ArrayList<>();

  /** A line without its line end; {@code stet} is what a comment line says, or empty. */
  record Line(int start, int end, String stet) {
    boolean isComment() {
      return !stet.isEmpty();
    }
  }

  Paragraph(String text) {
    this.text = text;
  }

  /** All paragraphs of a text. */
  static List<Paragraph> of(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    Paragraph open = new Paragraph(text);
    int at = 0;
    while (at < text.length()) {
      int end = Lines.endOfText(text, at);
      if (!Lines.isBlank(text, at, end)) {
        open.add(at, end);
      } else if (!open.lines.isEmpty()) {
        paragraphs.add(open);
        open = new Paragraph(text);
      }
      at = Lines.next(text, end);
    }
    if (!open.lines.isEmpty()) {
      paragraphs.add(open);
    }
    return paragraphs;
  }

  private void add(int start, int end) {
    Matcher stet = STET.matcher(text).region(start, end);
    Line line = new Line(start, end, stet.matches() ? stet.group(1) : "");
    lines.add(line);
    if (!line.isComment()) {
      prose.add(line);
    }
  }

  /** All its lines. */
  List<Line> lines() {
    return lines;
  }

  /** Its lines but for the comments. */
  List<Line> prose() {
    return prose;
  }

  /** Whether it is one line of at most that many UTF-16 units, blank space at its ends aside. */
  boolean isLineOf(int longest) {
    return prose.size() == 1 && line().length() <= longest;
  }

  /** The words of its first line that is no comment. */
  String line() {
    return text.substring(prose.get(0).start, prose.get(0).end).strip();
  }

  /** Whether it is a line drawn across the page: at least three marks, or one that is made so. */
  boolean isThematicBreak() {
    if (prose.size() != 1) {
      return false;
    }
    int marks = 0;
    for (int i = prose.get(0).start; i < prose.get(0).end; i++) {
      char c = text.charAt(i);
      if (RULE.indexOf(c) >= 0) {
        marks += c == '⁂' || c == '§' ? 3 : 1;
      } else if (!Lines.isBlank(c)) {
        return false;
      }
    }
    return marks >= 3;
  }

  /** Whether it looks like a heading: a short line that ends no sentence. */
  boolean looksLikeHeading() {
    return isLineOf(PlainTextReader.LONGEST_HEADLINE)
        && !isThematicBreak()
        && !SENTENCE_END.matcher(line()).find();
  }

  /** Whether each of its lines starts as a list item does. */
  boolean isList() {
    for (Line line : prose) {
      if (itemStart(line) == line.start) {
        return false;
      }
    }
    return !prose.isEmpty();
  }

  /** Where the words of a list item start; the line's own start where it is none. */
  int itemStart(Line line) {
    Matcher item = LIST_ITEM.matcher(text).region(line.start, line.end);
    return item.lookingAt() ? item.end() : line.start;
  }
}
