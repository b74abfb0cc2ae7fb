package org.heed.input;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Finds the headline of a page: the first {@code h1} that holds words, else the {@code title}. */
final class HtmlHeadline implements NodeFilter {

  private @Nullable Element title;
  private @Nullable Element headline;

  private HtmlHeadline() {}

  /** The element that is the headline; null where the page has none. */
  static @Nullable Element of(Document document) {
    HtmlHeadline search = new HtmlHeadline();
    NodeTraversor.filter(search, document);
    return search.headline != null ? search.headline : search.title;
  }

  /** The first text under an element that is not blank; empty where there is none. */
  static String firstText(Element element) {
    FirstText first = new FirstText();
    NodeTraversor.filter(first, element);
    return first.text;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element element) {
      if (!HtmlElements.isProse(element)) {
        return FilterResult.SKIP_CHILDREN;
      }
      if (element.nameIs("title") && title == null && !firstText(element).isEmpty()) {
        title = element;
      } else if (element.nameIs("h1") && !firstText(element).isEmpty()) {
        headline = element;
        return FilterResult.STOP;
      }
    }
    return FilterResult.CONTINUE;
  }

  private static final class FirstText implements NodeFilter {
    private String text = "";

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof Element element && !HtmlElements.isProse(element)) {
        return FilterResult.SKIP_CHILDREN;
      }
      if (node instanceof TextNode found && !found.isBlank()) {
        text = found.getWholeText().strip();
        return FilterResult.STOP;
      }
      return FilterResult.CONTINUE;
    }
  }
}
