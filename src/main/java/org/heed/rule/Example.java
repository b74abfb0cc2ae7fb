package org.heed.rule;

import java.util.List;
import org.heed.text.Span;

/**
 * An example of a rule: what it must report, or must let pass.
 *
 * @param text the example without its marks; a whole draft where {@code draft}
 * @param spans what must be reported, ascending; empty for an example that must pass
 * @param draft whether it is a whole plain-text draft rather than a sentence
 * @param line where it stands in the rule's file, 1-based
 */
public record Example(String text, List<Span> spans, boolean draft, int line) {

  public Example {
    spans = List.copyOf(spans);
  }
}
