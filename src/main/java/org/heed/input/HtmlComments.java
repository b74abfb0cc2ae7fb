package org.heed.input;

/** Takes the marks off a comment as HTML and Markdown write it. */
final class HtmlComments {

  private HtmlComments() {}

  /** What stands between the marks of the comment at {@code start}, whether or not it is closed. */
  static String text(String source, int start, int end) {
    int from = Math.min(start + "<!--".length(), end);
    int to = source.startsWith("-->", end - 3) && end - 3 >= from ? end - 3 : end;
    return source.substring(from, to);
  }
}
