package org.heed.input;

import org.heed.text.DraftBuilder;
import org.heed.text.SourceText;

/** Reads HTML as browsers do. The headline is the first {@code h1}, else {@code title}. */
final class HtmlReader implements DraftReader {

  @Override
  public void read(SourceText source, DraftBuilder draft) {
    HtmlProse.ofPage(source.text(), draft).add(source.text());
  }
}
