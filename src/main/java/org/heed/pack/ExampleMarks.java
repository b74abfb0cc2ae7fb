package org.heed.pack;

import java.util.ArrayList;
import java.util.List;
import org.heed.rule.Example;
import org.heed.text.Span;

/** Takes the {@code [[ ]]} marks out of an example. */
final class ExampleMarks {

  private ExampleMarks() {}

  /**
   * The example of a marked text.
   *
   * @throws IllegalArgumentException if the marks do not pair; its message is for the author
   */
  static Example read(String marked, int line) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < marked.length(); i++) {
      if (marked.startsWith("[[", i)) {
        if (open >= 0) {
          throw new IllegalArgumentException("\"[[\" within \"[[\"; close the first span before");
        }
        open = text.length();
        i++;
      } else if (marked.startsWith("]]", i) && open >= 0) {
        if (open == text.length()) {
          throw new IllegalArgumentException("\"[[]]\" marks nothing; put the words between");
        }
        spans.add(new Span(open, text.length()));
        open = -1;
        i++;
      } else {
        text.append(marked.charAt(i));
      }
    }
    if (open >= 0) {
      throw new IllegalArgumentException("no \"]]\" closes the marked span");
    }
    return new Example(text.toString(), spans, marked.indexOf('\n') >= 0, line);
  }
}
