package org.heed.cast.detail;

import java.util.List;
import java.util.function.Consumer;

/** What only one or few people are, and being kin to somebody everybody knows. */
final class Offices implements Recogniser {

  private static final int REACH = 7;

  @Override
  public void read(Line line, List<Sighting> people, Consumer<Clue> found) {
    for (int token = line.first; token < line.after; token++) {
      only(line, token, found);
      int role = line.phrase(token, "unique-role");
      boolean titled = line.capital(token) && line.capital(role) && role > 0;
      if (role > 0
          && !titled
          && line.isAny(
              token - 1,
              "the",
              "a",
              "reigning",
              "current",
              "former",
              "county",
              "village",
              "school",
              "as",
              "was",
              "is",
              "her",
              "his",
              "national",
              "junior",
              "regional",
              "deputy")) {
        found.accept(new Clue(DetailKind.UNIQUE, token, role));
      }
      kinOfOffice(line, token, found);
    }
  }

  /** {@code the only male-ward sister of Filipino origin}, {@code the youngest in the choir}. */
  private static void only(Line line, int token, Consumer<Clue> found) {
    int after = line.phrase(token, "unique-before");
    if (after < 0 || (line.isAny(token, "only") && !line.isAny(token - 1, "the", "'s"))) {
      return;
    }
    if (line.isAny(
            after,
            "time",
            "thing",
            "way",
            "reason",
            "person",
            "one",
            "case",
            "evidence",
            "witness",
            "day",
            "night",
            "week",
            "year",
            "two",
            "three",
            "four",
            "of",
            "six",
            "victim",
            "man",
            "suspect")
        && !(line.isAny(after, "one") && line.isAny(after + 1, "of", "in"))) {
      return;
    }
    int to = Math.min(line.after, after + REACH);
    int end = after;
    for (int at = after; at < to; at++) {
      if (line.gap(at).matches("[,;:(].*")
          || line.isAny(at, "who", "was", "is", "had", "when", "and", "to")) {
        break;
      }
      end = at + 1;
    }
    if (end > after) {
      found.accept(new Clue(DetailKind.UNIQUE, token, end));
    }
  }

  /** {@code the mayor's youngest daughter}, {@code the daughter of the imam}. */
  private static void kinOfOffice(Line line, int token, Consumer<Clue> found) {
    if (line.in(token, "identifying.rank-noun") && line.isAny(token + 1, "of")) {
      int office = line.isAny(token + 2, "the", "a", "an") ? token + 3 : token + 2;
      int end = line.isAny(token + 2, "the", "a", "an") ? line.phrase(office, "office-noun") : -1;
      if (end < 0 && line.isAny(office, "village", "local", "town", "school")) {
        end = line.phrase(office + 1, "office-noun");
      }
      if (end > 0) {
        int first =
            line.isAny(token - 1, "youngest", "eldest", "only", "elder", "younger")
                ? token - 1
                : token;
        int place =
            line.isAny(end, "of") && line.capital(end + 1) ? line.capitalsFrom(end + 1) : end;
        found.accept(new Clue(DetailKind.UNIQUE, first, place));
      }
    }
    int office = line.phrase(token, "office-noun");
    if (office > 0 && line.isAny(office, "'s", "’s")) {
      int kin = office + 1;
      if (line.isAny(kin, "youngest", "eldest", "only", "elder", "younger", "teenage")) {
        kin++;
      }
      if (line.in(kin, "identifying.rank-noun") && line.touches(kin)) {
        found.accept(new Clue(DetailKind.UNIQUE, token, kin + 1));
      }
    }
  }
}
