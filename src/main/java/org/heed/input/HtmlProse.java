package org.heed.input;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heed.text.DraftBuilder;
import org.heed.text.Language;
import org.heed.text.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Adds the prose of a page, or of a piece of HTML within Markdown, to a draft. White space stays as
 * it is in the source. Walks the tree without recursion; where the parser has moved a node, its
 * text keeps its place in the source.
 */
final class HtmlProse implements NodeFilter {

  private static final Pattern TABLE_TAG =
      Pattern.compile("</?t(?:able|head|body|foot|r|h|d)\\b", Pattern.CASE_INSENSITIVE);

  private final String source;
  private final int base; // where the HTML starts in the source
  private final DraftBuilder draft;
  private final Sections sections;
  private final RawText raw;
  private final boolean page;
  private final HtmlArticles articles;
  private final HtmlLinks links;
  private final Deque<Context> contexts = new ArrayDeque<>();
  private @Nullable Element headline; // the element that is the headline of a page
  private int lastEnd; // where the last text of the open block ended
  private boolean afterLineBreak; // whether only blank space stood since a br

  /** What the elements around make of a block; {@code heading} is a level or 0. */
  private record Context(Role role, @Nullable Language language, int heading) {}

  private HtmlProse(
      String source, int base, DraftBuilder draft, Sections sections, Role role, boolean page) {
    this.source = source;
    this.base = base;
    this.draft = draft;
    this.sections = sections;
    this.raw = new RawText(source, RawText.Markup.HTML, draft);
    this.page = page;
    this.articles = new HtmlArticles(draft);
    this.links = new HtmlLinks(draft);
    contexts.push(new Context(role, null, 0));
  }

  /** For a page that is the whole source. */
  static HtmlProse ofPage(String source, DraftBuilder draft) {
    return new HtmlProse(source, 0, draft, new Sections(draft), Role.BODY, true);
  }

  /**
   * For HTML that starts at {@code base} of a Markdown source, whose headings are as good as the
   * Markdown ones.
   */
  static HtmlProse inMarkdown(
      String source, int base, DraftBuilder draft, Sections sections, Role role) {
    return new HtmlProse(source, base, draft, sections, role, false);
  }

  /** Adds all prose and comments of {@code html}. */
  void add(String html) {
    Document document = parse(html);
    if (page) {
      headline = HtmlHeadline.of(document);
      declareLanguage(document);
    }
    NodeTraversor.filter(this, document);
    draft.endBlock();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text);
    } else if (node instanceof Comment comment) {
      comment(comment);
    } else if (node instanceof Element element) {
      return enter(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && HtmlElements.isProse(element)) {
      leave(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    boolean block = HtmlElements.isBlock(element);
    if (block) {
      endBlock();
    }
    if (!HtmlElements.isProse(element)) {
      return FilterResult.SKIP_CHILDREN;
    }
    if (block) {
      contexts.push(context(element));
      articles.enter(element);
    }
    switch (element.normalName()) {
      case "br" -> lineBreak(element.sourceRange());
      case "hr" -> sections.thematicBreak();
      case "img" -> HtmlPictures.add(element, base, raw, draft, contexts.getFirst().language);
      case "q" -> openQuote(element);
      case "a" -> links.enter();
      case "title" -> {
        return element.equals(headline) ? FilterResult.CONTINUE : FilterResult.SKIP_CHILDREN;
      }
      default -> {}
    }
    return FilterResult.CONTINUE;
  }

  private void leave(Element element) {
    if (HtmlElements.isBlock(element)) {
      endBlock();
      contexts.pop();
      articles.leave(element);
    } else if (element.nameIs("a")) {
      links.leave(element);
    } else if (element.nameIs("q")) {
      quotationMark("\u201d", element.endSourceRange());
    }
  }

  private void endBlock() {
    Role role = contexts.getFirst().role;
    if (role == Role.BODY || role == Role.LIST_ITEM) {
      links.blockEnds();
    }
    draft.endBlock();
    afterLineBreak = false;
  }

  private Context context(Element element) {
    Context around = contexts.getFirst();
    Language language = around.language;
    Language own = element.nameIs("html") ? null : HtmlElements.language(element);
    language = own == null ? language : own;
    if (element.equals(headline)) {
      return new Context(Role.HEADLINE, language, 0);
    }
    if (HtmlElements.prevails(around.role)) {
      return new Context(around.role, language, 0);
    }
    Optional<Role> role = HtmlElements.role(element);
    int level = HtmlElements.headingLevel(element);
    if (role.isEmpty() && level > 0) {
      return new Context(Role.SUBHEAD, language, level);
    }
    return new Context(role.orElse(around.role), language, role.isPresent() ? 0 : around.heading);
  }

  private void text(TextNode node) {
    Range range = node.sourceRange();
    String text = node.getWholeText();
    if (!range.isTracked() || (Lines.isBlank(text, 0, text.length()) && !draft.inBlock())) {
      return;
    }
    int start = base + range.startPos();
    int end = base + range.endPos();
    if (draft.inBlock() && (start < lastEnd || isMoved(node, start))) {
      endBlock();
    }
    if (!draft.inBlock()) {
      startBlock(node);
    }
    raw.add(start, end, text);
    lastEnd = end;
    afterLineBreak &= Lines.isBlank(text, 0, text.length());
  }

  /** Starts the block whose first inline is {@code node}. */
  private void startBlock(Node node) {
    Context context = contexts.getFirst();
    Role role = context.role;
    boolean firstHeading = !page && context.heading > 0 && !sections.isHeadlineTaken();
    if (role == Role.HEADLINE || firstHeading) {
      int level = firstHeading ? context.heading : HtmlElements.headingLevel(blockAround(node));
      sections.headline(level, HtmlHeadline.firstWords(blockAround(node)));
      role = Role.HEADLINE;
    } else if (context.heading > 0) {
      sections.heading(context.heading, HtmlHeadline.firstWords(blockAround(node)));
    } else {
      sections.prose();
    }
    draft.startBlock(role, context.language);
  }

  private static Element blockAround(Node node) {
    Element element = node.parentElement();
    while (element != null && !HtmlElements.isBlock(element)) {
      element = element.parentElement();
    }
    return Objects.requireNonNull(element, "text outside of body");
  }

  /** Whether the parser put a text beside one that a table's tags part it from. */
  private boolean isMoved(TextNode node, int at) {
    return node.previousSibling() instanceof TextNode
        && lastEnd < at
        && TABLE_TAG.matcher(source).region(lastEnd, at).find();
  }

  private void comment(Comment comment) {
    Range range = comment.sourceRange();
    if (range.isTracked()) {
      int start = base + range.startPos();
      int end = base + range.endPos();
      if (source.startsWith("<!--", start)) {
        draft.comment(HtmlComments.text(source, start, end), start, end);
      }
    }
  }

  private void lineBreak(Range range) {
    if (!draft.inBlock() || !range.isTracked()) {
      return;
    }
    Context context = contexts.getFirst();
    if (afterLineBreak && context.role != Role.HEADLINE && context.heading == 0) {
      endBlock(); // two in a row are how some editors part paragraphs
      return;
    }
    afterLineBreak = true;
    int start = base + range.startPos();
    int end = base + range.endPos();
    if (start >= lastEnd && !Lines.isBesideLineEnd(source, start, end)) {
      draft.resolved("\n", start, end);
      lastEnd = end;
    }
  }

  private void openQuote(Element element) {
    if (element.sourceRange().isTracked()) {
      if (!draft.inBlock()) {
        startBlock(element);
      }
      quotationMark("\u201c", element.sourceRange());
    }
  }

  /** Adds the quotation mark that browsers show for a {@code q} tag. */
  private void quotationMark(String mark, Range tag) {
    int start = base + tag.startPos();
    if (draft.inBlock() && tag.isTracked() && (start >= lastEnd || draft.blockLength() == 0)) {
      lastEnd = base + tag.endPos();
      draft.resolved(mark, start, lastEnd);
    }
  }

  /** Parses HTML with the places of all its nodes. */
  static Document parse(String html) {
    return Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
  }

  private void declareLanguage(Document document) {
    for (Element element : new Element[] {document.body(), document.firstElementChild()}) {
      Language language = element == null ? null : HtmlElements.language(element);
      if (language != null && !language.equals(Language.UNDETERMINED)) {
        draft.declare(language);
      }
    }
  }
}
