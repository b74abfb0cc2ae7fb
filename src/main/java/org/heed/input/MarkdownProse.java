package org.heed.input;

import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.heed.text.DraftBuilder;
import org.heed.text.Role;
import org.jsoup.nodes.Element;

/** Adds the prose of one parsed Markdown document to a draft. Walks the tree without recursion. */
final class MarkdownProse {

  private final String source;
  private final int base; // where the parsed text starts in the source
  private final DraftBuilder draft;
  private final Sections sections;
  private final RawText raw;
  private int quotes;
  private int items;
  private int images;
  private int inlineEnd; // where the last inline of the block ended
  private boolean lineBroken; // whether a line ended since
  private CellOffsets cell = CellOffsets.NONE;

  MarkdownProse(String source, int base, DraftBuilder draft, Sections sections) {
    this.source = source;
    this.base = base;
    this.draft = draft;
    this.sections = sections;
    this.raw = new RawText(source, RawText.Markup.MARKDOWN, draft);
  }

  /** Adds everything under a node. */
  void add(Node root) {
    Node node = root;
    while (true) {
      if (enter(node) && node.getFirstChild() != null) {
        node = node.getFirstChild();
        continue;
      }
      leave(node);
      while (node != root && node.getNext() == null) {
        node = node.getParent();
        leave(node);
      }
      if (node == root) {
        return;
      }
      node = node.getNext();
    }
  }

  /** Takes in a node; returns whether its children are to be walked too. */
  private boolean enter(Node node) {
    if (node instanceof org.commonmark.node.Block) {
      return enterBlock(node);
    }
    if (node instanceof TableCell) {
      sections.prose();
      cell = new CellOffsets(source, start(node));
      draft.startBlock(quotes > 0 ? Role.BLOCK_QUOTE : Role.BODY);
      inlineEnd = start(node);
      return true;
    }
    if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      lineBroken = true;
      return false;
    }
    endLine(start(node));
    if (node instanceof Text text) {
      if (!node.getSourceSpans().isEmpty()) {
        inlineEnd = raw.add(start(node), end(node), text.getLiteral());
      }
      return false;
    }
    if (node instanceof HtmlInline) {
      inlineHtml(start(node), end(node));
      return false;
    }
    if (node instanceof Image && images++ == 0) {
      draft.startInset(Role.ALT, null);
    }
    return !(node instanceof Code) && !isAutolink(node);
  }

  private boolean enterBlock(Node node) {
    if (node instanceof BlockQuote) {
      quotes++;
    } else if (node instanceof ListItem) {
      items++;
    } else if (node instanceof Heading heading) {
      startHeading(heading.getLevel(), source.substring(start(node), end(node)));
      inlineEnd = start(node);
    } else if (node instanceof Paragraph) {
      startParagraph(node);
      inlineEnd = start(node);
    } else if (node instanceof ThematicBreak) {
      sections.thematicBreak();
    } else if (node instanceof HtmlBlock) {
      draft.endBlock();
      html(node.getSourceSpans());
    }
    lineBroken = false;
    return !(node instanceof FencedCodeBlock
        || node instanceof IndentedCodeBlock
        || node instanceof LinkReferenceDefinition);
  }

  private void leave(Node node) {
    if (node instanceof TableCell) {
      cell = CellOffsets.NONE;
    }
    if (node instanceof BlockQuote) {
      quotes--;
    } else if (node instanceof ListItem) {
      items--;
    } else if (node instanceof Heading || node instanceof Paragraph || node instanceof TableCell) {
      draft.endBlock();
    } else if (node instanceof Image image && --images == 0) {
      draft.endInset();
      caption(image);
    }
    boolean inline = !(node instanceof org.commonmark.node.Block || node instanceof Text);
    if (inline && !node.getSourceSpans().isEmpty() && !lineBroken) {
      inlineEnd = end(node);
    }
  }

  private void startHeading(int level, String written) {
    String text = written.replaceFirst("^#+", "").strip();
    if (quotes > 0) {
      draft.startBlock(Role.BLOCK_QUOTE);
      return;
    }
    boolean headline = !sections.isHeadlineTaken();
    if (headline) {
      sections.headline(level, text);
    } else {
      sections.heading(level, text);
    }
    draft.startBlock(headline ? Role.HEADLINE : Role.SUBHEAD);
  }

  private void startParagraph(Node paragraph) {
    Node only = paragraph.getFirstChild();
    boolean boldLine =
        only instanceof StrongEmphasis && only.getNext() == null && quotes == 0 && items == 0;
    if (boldLine && end(paragraph) - start(paragraph) <= PlainTextReader.LONGEST_HEADLINE) {
      sections.heading(6, source.substring(start(only), end(only)));
    } else {
      sections.prose();
    }
    draft.startBlock(quotes > 0 ? Role.BLOCK_QUOTE : items > 0 ? Role.LIST_ITEM : Role.BODY);
  }

  /** Adds the line end, if one was met, between the last inline and the one that starts here. */
  private void endLine(int to) {
    if (!lineBroken) {
      return;
    }
    lineBroken = false;
    if (Lines.isBlank(source, inlineEnd, to)) {
      draft.verbatim(inlineEnd, to);
    } else {
      draft.resolved("\n", inlineEnd, to);
    }
    inlineEnd = to;
  }

  private void inlineHtml(int start, int end) {
    if (source.startsWith("<!--", start)) {
      draft.comment(HtmlComments.text(source, start, end), start, end);
    } else if (source.regionMatches(true, start, "<br", 0, 3)) {
      if (!Lines.isBesideLineEnd(source, start, end)) {
        draft.resolved("\n", start, end);
      }
    } else if (source.regionMatches(true, start, "<img", 0, 4)) {
      RawText attribute = new RawText(source, RawText.Markup.HTML, draft);
      for (Element image : HtmlProse.parse(source.substring(start, end)).select("img")) {
        HtmlPictures.add(image, start, attribute, draft, null);
      }
    }
  }

  /** Adds an HTML block; what containers put before its lines, such as {@code >}, is no HTML. */
  private void html(List<SourceSpan> lines) {
    int start = base + lines.get(0).getInputIndex();
    SourceSpan last = lines.get(lines.size() - 1);
    int end = base + last.getInputIndex() + last.getLength();
    StringBuilder html = new StringBuilder(source.substring(start, end));
    int kept = start;
    for (SourceSpan line : lines) {
      int lineStart = base + line.getInputIndex();
      for (int i = kept; i < lineStart; i++) {
        if (!Lines.isLineEnd(source.charAt(i))) {
          html.setCharAt(i - start, ' ');
        }
      }
      kept = lineStart + line.getLength();
    }
    html(start, html.toString());
  }

  private void html(int start, String html) {
    Role role = quotes > 0 ? Role.BLOCK_QUOTE : items > 0 ? Role.LIST_ITEM : Role.BODY;
    HtmlProse.inMarkdown(source, start, draft, sections, role).add(html);
  }

  /** Adds the title of a picture, which is shown with it. */
  private void caption(Image image) {
    if (image.getTitle() == null || image.getTitle().isBlank()) {
      return;
    }
    Optional<int[]> place = title(start(image), end(image));
    if (place.isPresent()) {
      draft.startInset(Role.CAPTION, null);
      raw.add(place.get()[0], place.get()[1], image.getTitle());
      draft.endInset();
    }
  }

  /** Where the title stands between its quotes in {@code ![alt](target "title")}. */
  private Optional<int[]> title(int start, int end) {
    int close = end - 1;
    if (source.charAt(close) != ')') {
      return Optional.empty(); // a reference: the title stands with the definition
    }
    close--;
    while (close > start && Lines.isBlank(source.charAt(close))) {
      close--;
    }
    char quote = source.charAt(close) == ')' ? '(' : source.charAt(close);
    for (int i = close - 1; i > start; i--) {
      if (source.charAt(i) == quote && source.charAt(i - 1) != '\\') {
        return Optional.of(new int[] {i + 1, close});
      }
    }
    return Optional.empty();
  }

  private boolean isAutolink(Node node) {
    return node instanceof Link && source.charAt(start(node)) == '<';
  }

  private int start(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? inlineEnd : cell.inSource(base + spans.get(0).getInputIndex());
  }

  private int end(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return inlineEnd;
    }
    SourceSpan last = spans.get(spans.size() - 1);
    return cell.inSource(base + last.getInputIndex() + last.getLength());
  }
}
