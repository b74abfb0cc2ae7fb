package org.heed.cast.detail;

import java.util.List;
import java.util.function.Consumer;

/** What is rare in a family: twins, adoption, so many brothers and sisters. */
final class Families implements Recogniser {

  @Override
  public void read(Line line, List<Sighting> people, Consumer<Clue> found) {
    for (int token = line.first; token < line.after; token++) {
      int after = line.phrase(token, "family-term");
      if (after > 0
          && !line.isAny(after, "studies", "study", "town", "towns", "room", "bed", "beds")) {
        boolean legal =
            line.isAny(token, "adopted", "adoption")
                && line.isAny(after, "a", "an", "the", "by", "measures", "process", "new", "in")
                && !line.isAny(after, "by");
        boolean counts = line.isAny(after - 1, "of") && line.number(after) > 0;
        if (!legal) {
          found.accept(new Clue(DetailKind.FAMILY, token, counts ? after + 1 : after));
        }
      }
    }
  }
}
