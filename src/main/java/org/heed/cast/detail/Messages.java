package org.heed.cast.detail;

import java.util.List;
import java.util.function.Consumer;
import org.heed.analysis.Quotation;

/** The very words of a post, a chat, a diary or a note. */
final class Messages implements Recogniser {

  private static final int FEWEST_WORDS = 8;
  private static final int REACH = 14;

  @Override
  public void read(Line line, List<Sighting> people, Consumer<Clue> found) {
    for (Quotation quotation : line.analysis.quotations().all()) {
      int from = line.tokens.firstFrom(quotation.inside().start());
      int after = line.tokens.firstFrom(quotation.inside().end());
      if (from >= line.first && from < line.after && after - from >= FEWEST_WORDS) {
        boolean posted =
            line.near(from - REACH, from, "post-word") || line.near(after, after + 5, "post-word");
        if (posted) {
          found.accept(new Clue(DetailKind.MESSAGE, from, Math.min(after, line.after)));
        }
      }
    }
  }
}
