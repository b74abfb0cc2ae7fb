package org.heed.input;

import java.util.regex.Pattern;
import org.heed.text.DraftBuilder;
import org.jsoup.nodes.Element;

/**
 * Cuts a page into sections at its {@code article} elements: each one beside another is a story of
 * its own. An article within an article belongs to it, as comments and updates do, and the entries
 * of a live blog, told by their class, their type or the time they start with, are one story.
 */
final class HtmlArticles {

  private static final Pattern LIVE =
      Pattern.compile(
          "\\blive-?blog|\\blive(?:-(?:entry|post|update))?\\b", Pattern.CASE_INSENSITIVE);

  /** How far up a live blog's own element may be. */
  private static final int REACH = 6;

  private final DraftBuilder draft;
  private boolean seen;
  private int depth;

  HtmlArticles(DraftBuilder draft) {
    this.draft = draft;
  }

  void enter(Element element) {
    if (!element.nameIs("article")) {
      return;
    }
    if (depth++ == 0 && seen && !isLive(element)) {
      draft.nextSection();
    }
    seen = true;
  }

  void leave(Element element) {
    if (element.nameIs("article")) {
      depth--;
    }
  }

  private static boolean isLive(Element article) {
    Element around = article;
    for (int i = 0; i < REACH && around != null; i++) {
      if (LIVE.matcher(around.className()).find()
          || around.attr("itemtype").endsWith("/LiveBlogPosting")
          || around.attr("itemprop").equals("liveBlogUpdate")) {
        return true;
      }
      around = around.parent();
    }
    return Sections.isTimed(HtmlHeadline.firstWords(article));
  }
}
