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

  /** The first words under an element, enough of them for a headline; empty where it has none. */
  static String firstWords(Element element) {
    FirstWords first = new FirstWords();
    NodeTraversor.filter(first, element);
    return first.words.toString().strip();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element element) {
      if (!HtmlElements.isProse(element)) {
        return FilterResult.SKIP_CHILDREN;
      }
      if (element.nameIs("title") && title == null && !firstWords(element).isEmpty()) {
        title = element;
      } else if (element.nameIs("h1") && !firstWords(element).isEmpty()) {
        headline = element;
        return FilterResult.STOP;
      }
    }
    return FilterResult.CONTINUE;
  }

  private static final class FirstWords implements NodeFilter {

    /**
     * In UTF-16 units; without a bound, a heading that is never closed would be read over again.
     */
    private static final int ENOUGH = 200;

    private final StringBuilder words = new StringBuilder();

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof Element element && !HtmlElements.isProse(element)) {
        return FilterResult.SKIP_CHILDREN;
      }
      if (node instanceof Element element && HtmlElements.isBlock(element)) {
        words.append(' ');
      } else if (node instanceof TextNode found) {
        words.append(found.getWholeText());
      }
      return words.length() < ENOUGH ? FilterResult.CONTINUE : FilterResult.STOP;
    }
  }
}
