package org.heed.cast.detail;

import java.util.List;
import java.util.function.Consumer;

/** Pregnancy, illness, disability and marks of the body. */
final class Bodies implements Recogniser {

  @Override
  public void read(Line line, List<Sighting> people, Consumer<Clue> found) {
    for (int token = line.first; token < line.after; token++) {
      int after = line.phrase(token, "pregnancy");
      if (after > 0) {
        int first = token;
        while (first > line.first
            && line.touches(first)
            && (line.number(first - 1) > 0
                || line.isAny(first - 1, "months", "weeks", "month", "week", "heavily"))) {
          first--;
        }
        found.accept(new Clue(DetailKind.PREGNANCY, first, after));
      }
      after = line.phrase(token, "illness");
      if (after > 0) {
        int end = after;
        if (line.isAny(token, "tested") && line.isAny(after, "for")) {
          end = Math.min(line.after, after + 2);
        }
        found.accept(new Clue(DetailKind.ILLNESS, token, end));
      }
      after = line.phrase(token, "disability");
      if (after > 0 && !line.isAny(after, "eye", "spot", "date", "drunk", "trust", "faith")) {
        found.accept(new Clue(DetailKind.DISABILITY, token, after));
      }
      after = line.phrase(token, "mark-noun");
      if (after > 0) {
        found.accept(new Clue(DetailKind.MARK, token, after));
      }
    }
  }
}
