package org.heed.cast.detail;

import java.util.List;
import java.util.function.Consumer;

/** Nationality, religion, language. */
final class Origins implements Recogniser {

  @Override
  public void read(Line line, List<Sighting> people, Consumer<Clue> found) {
    for (int token = line.first; token < line.after; token++) {
      if (line.capital(token) && line.words.is("identifying.nationality", line.norm(token))) {
        found.accept(new Clue(DetailKind.NATIONALITY, token, token + 1));
      }
      int after = line.capital(token) ? line.phrase(token, "country") : -1;
      if (after > 0 && line.isAny(token - 1, "from")) {
        int first = token - 1;
        if (line.isAny(first - 2, "came", "moved", "arrived", "fled")) {
          first -= 2;
        } else if (line.isAny(first - 1, "came", "moved", "arrived", "fled")) {
          first--;
        }
        found.accept(new Clue(DetailKind.NATIONALITY, first, after));
      }
      if (line.capital(token) && line.starts(token, "religion")) {
        found.accept(new Clue(DetailKind.RELIGION, token, line.phrase(token, "religion")));
      }
      if (line.isAny(token, "speak", "speaks", "spoke", "speaking")
          && line.starts(token + 1, "language")) {
        found.accept(new Clue(DetailKind.LANGUAGE, token, line.phrase(token + 1, "language")));
      }
    }
  }
}
