package org.heed.cast.detail;

import java.util.List;
import java.util.function.Consumer;

/** Streets, homes, villages, towns, shelters. */
final class Places implements Recogniser {

  private static final int REACH = 9;

  @Override
  public void read(Line line, List<Sighting> people, Consumer<Clue> found) {
    for (int token = line.first; token < line.after; token++) {
      street(line, token, found);
      settlement(line, token, found);
      home(line, token, found);
      refuge(line, token, found);
      town(line, token, people, found);
    }
  }

  /** {@code No. 14, Palace Road}, {@code Quarry Lane}. */
  private static void street(Line line, int token, Consumer<Clue> found) {
    if (!line.capital(token)
        || !line.in(token, "identifying.street-noun")
        || (line.capital(token + 1) && line.touches(token + 1))) {
      return;
    }
    int first = line.capitalsBefore(token);
    if (first == token || line.isAny(token, "st") || line.in(first, "identifying.month")) {
      return;
    }
    if (line.number(first - 1) >= 0) {
      first--;
      if (line.isAny(first - 1, "no", "number", "flat", "apartment", "house", "block", "plot")) {
        first--;
      }
    }
    found.accept(new Clue(DetailKind.STREET, first, token + 1));
  }

  /** {@code the village of Upper Tye}, {@code Nether Wick village}. */
  private static void settlement(Line line, int token, Consumer<Clue> found) {
    int after = line.phrase(token, "settlement-noun");
    if (after < 0 || line.capital(token)) {
      return;
    }
    boolean town = line.isAny(token, "town", "district", "ward", "market");
    if (line.isAny(after, "of", "in", "at", "near", "called")
        && line.capital(after + 1)
        && !line.starts(after + 1, "country")) {
      found.accept(
          new Clue(
              town ? DetailKind.TOWN : DetailKind.VILLAGE, token, line.capitalsFrom(after + 1)));
    } else if (line.touches(token) && line.capital(token - 1)) {
      found.accept(
          new Clue(town ? DetailKind.TOWN : DetailKind.VILLAGE, line.capitalsBefore(token), after));
    }
  }

  /** {@code lives with her grandmother in Mill Lane}, {@code gone to live at Tarra Junction}. */
  private static void home(Line line, int token, Consumer<Clue> found) {
    if (!line.in(token, "identifying.live-verb") || (line.capital(token) && token > line.first)) {
      return;
    }
    if (line.isAny(token, "from", "born", "came", "moved")) {
      return;
    }
    int to = Math.min(line.after, token + REACH);
    for (int at = token + 1; at < to; at++) {
      if (line.gap(at).matches("[;:(].*") || line.isAny(at, "and", "but", "when")) {
        break;
      }
      boolean in =
          line.isAny(at - 1, "in", "at", "on", "near", "off", "behind", "opposite", "beside")
              || (line.isAny(at - 1, "the")
                  && line.isAny(
                      at - 2, "in", "at", "on", "near", "off", "behind", "opposite", "beside"));
      if (in
          && line.capital(at)
          && !line.in(at, "identifying.month")
          && !line.in(at, "identifying.weekday")
          && !line.starts(at, "country")) {
        found.accept(new Clue(DetailKind.HOME, token, line.capitalsFrom(at)));
        return;
      }
    }
    if (line.in(token, "identifying.live-verb")
        && line.isAny(token + 1, "next")
        && line.isAny(token + 2, "door")) {
      found.accept(new Clue(DetailKind.HOME, token, token + 3));
    } else if (line.isAny(token, "live", "lives", "lived", "living")
        && line.isAny(token + 1, "above", "behind", "opposite", "beside", "over")) {
      int end = Math.min(line.after, token + 4);
      found.accept(new Clue(DetailKind.HOME, token, end));
    }
  }

  /** {@code the Grace Haven shelter}, {@code the ministry's shelter behind the hospital}. */
  private static void refuge(Line line, int token, Consumer<Clue> found) {
    int after = line.phrase(token, "refuge-noun");
    if (after < 0) {
      return;
    }
    int first = line.touches(token) || line.capital(token) ? line.capitalsBefore(token) : token;
    boolean named = first < token || (line.capital(token) && line.isAny(after, "of", "for"));
    int end =
        named && line.capital(after) && line.touches(after) ? line.capitalsFrom(after) : after;
    int place = end;
    if (line.isAny(
        place, "in", "on", "at", "near", "behind", "opposite", "beside", "outside", "off")) {
      place++;
      if (line.isAny(place, "the")) {
        place++;
      }
      if (line.capital(place)) {
        end = line.capitalsFrom(place);
        named = true;
      }
    }
    boolean cared = line.near(token - REACH, token, "care-word");
    if (named && cared) {
      found.accept(new Clue(DetailKind.REFUGE, first, end));
    }
  }

  /** {@code from Uromi}, {@code in Leeds}. */
  private static void town(Line line, int token, List<Sighting> people, Consumer<Clue> found) {
    if (!line.isAny(token, "in", "from", "of", "near", "at")
        || !line.capital(token + 1)
        || !line.touches(token + 1)
        || (line.capital(token) && token > line.first)) {
      return;
    }
    int name = token + 1;
    boolean other =
        line.in(name, "identifying.month")
            || line.in(name, "identifying.weekday")
            || line.starts(name, "country")
            || line.starts(name, "nationality")
            || line.words.isTitle(line.norm(name))
            || line.in(name, "identifying.class-word")
            || line.in(name, "identifying.school-noun");
    boolean person = people.stream().anyMatch(p -> p.first() <= name && name < p.after());
    if (!other && !person) {
      found.accept(new Clue(DetailKind.TOWN, name, line.capitalsFrom(name)));
    }
  }
}
