package org.heed.input;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.heed.text.Language;
import org.heed.text.Role;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What HTML's elements and the usual class names mean for the prose in them. */
final class HtmlElements {

  /** Elements whose text is code, drawing or control and so no prose. */
  private static final Set<String> NOT_PROSE =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "code",
          "pre",
          "svg",
          "math",
          "textarea",
          "select",
          "button",
          "iframe",
          "object",
          "noembed",
          "noframes",
          "audio",
          "video",
          "canvas",
          "rt",
          "rp");

  /** Elements that stand by themselves on the page: text before and after is another block. */
  private static final Set<String> BLOCKS =
      Set.of(
          "html",
          "head",
          "body",
          "title",
          "section",
          "nav",
          "aside",
          "hgroup",
          "header",
          "footer",
          "article",
          "main",
          "search",
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "menu",
          "li",
          "dl",
          "dt",
          "dd",
          "div",
          "blockquote",
          "hr",
          "address",
          "figure",
          "figcaption",
          "form",
          "fieldset",
          "legend",
          "table",
          "caption",
          "colgroup",
          "col",
          "thead",
          "tfoot",
          "tbody",
          "tr",
          "th",
          "td",
          "details",
          "summary",
          "dialog",
          "center",
          "dir",
          "frameset",
          "noscript",
          "pre",
          "template",
          "script",
          "style",
          "option",
          "optgroup",
          "picture");

  private static final Set<String> STANDFIRST =
      Set.of(
          "standfirst", "dek", "deck", "lede", "subtitle", "subheadline", "chapeau", "entradilla");
  private static final Set<String> PULL = Set.of("pullquote", "pull");

  private HtmlElements() {}

  static boolean isProse(Element element) {
    return !NOT_PROSE.contains(element.normalName());
  }

  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  /** The level of a heading, or 0 for what is none. */
  static int headingLevel(Element element) {
    String name = element.normalName();
    return name.length() == 2
            && name.charAt(0) == 'h'
            && name.charAt(1) >= '1'
            && name.charAt(1) <= '6'
        ? name.charAt(1) - '0'
        : 0;
  }

  /**
   * The part that prose in an element plays for the element's own sake; empty where that is up to
   * the elements around it.
   */
  static Optional<Role> role(Element element) {
    String name = element.normalName();
    if (name.equals("html") || name.equals("body")) {
      return Optional.empty(); // their classes speak of the page
    }
    String classes = element.className();
    if (!classes.isEmpty()) {
      for (String word : classes.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
        if (STANDFIRST.contains(word)) {
          return Optional.of(Role.STANDFIRST);
        } else if (word.equals("byline")) {
          return Optional.of(Role.BYLINE);
        } else if (PULL.contains(word) && !name.startsWith("h")) {
          return Optional.of(Role.PULL_QUOTE);
        }
      }
    }
    return switch (name) {
      case "blockquote" -> Optional.of(Role.BLOCK_QUOTE);
      case "figcaption", "caption" -> Optional.of(Role.CAPTION);
      case "li", "dd" -> Optional.of(Role.LIST_ITEM);
      default -> Optional.empty();
    };
  }

  /** The part that a link gives the block it stands in, its author or its tag; null for none. */
  static @Nullable Role roleOfLink(Element element) {
    for (String rel : element.attr("rel").toLowerCase(Locale.ROOT).split("\\s+", -1)) {
      if (rel.equals("author")) {
        return Role.BYLINE;
      } else if (rel.equals("tag")) {
        return Role.TAG;
      }
    }
    return null;
  }

  /** The language an element declares; null where it declares none. */
  static @Nullable Language language(Element element) {
    String tag = element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang");
    return tag.isEmpty() ? null : Language.ofTag(tag);
  }

  /** Whether a part goes before that of an element further in. */
  static boolean prevails(Role outer) {
    return switch (outer) {
      case CAPTION, BLOCK_QUOTE, PULL_QUOTE, STANDFIRST, BYLINE -> true;
      default -> false;
    };
  }
}
