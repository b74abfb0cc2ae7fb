package org.heed.cast.detail;

import java.util.List;
import java.util.function.Consumer;

/** Days and events at which those who were there will know who it was; birthdays. */
final class Occasions implements Recogniser {

  private static final int REACH = 6;

  @Override
  public void read(Line line, List<Sighting> people, Consumer<Clue> found) {
    for (int token = line.first; token < line.after; token++) {
      birthday(line, token, found);
      int after = line.phrase(token, "event-noun");
      if (after > 0) {
        event(line, token, after, found);
      }
      date(line, token, found);
    }
  }

  private static void event(Line line, int token, int after, Consumer<Clue> found) {
    for (int at = token - 1; at >= Math.max(line.first, token - REACH); at--) {
      if (line.isAny(at, "at", "during", "after", "before", "of", "from")) {
        boolean named = false;
        for (int each = at + 1; each < token; each++) {
          named |= line.capital(each);
        }
        int end = after;
        if (line.isAny(after, "on", "of", "in")
            && (line.number(after + 1) > 0 || line.capital(after + 1))) {
          end =
              line.number(after + 1) > 0
                  ? Math.min(line.after, after + 3)
                  : line.capitalsFrom(after + 1);
          named = true;
        }
        boolean owned = line.isAny(at + 1, "her", "his", "their", "the");
        boolean local =
            line.isAny(at + 2, "school", "church", "family", "village") || after > token + 1;
        boolean telling = named || (owned && local && line.isAny(at, "at", "during", "of"));
        if (telling) {
          found.accept(new Clue(DetailKind.EVENT, at + 1, end));
        }
        return;
      }
    }
  }

  private static void date(Line line, int token, Consumer<Clue> found) {
    if (line.in(token, "identifying.month") && line.capital(token)) {
      if (isDay(line, token - 1)) {
        found.accept(new Clue(DetailKind.DATE, token - 1, token + 1));
      } else if (isDay(line, token + 1)) {
        found.accept(new Clue(DetailKind.DATE, token, token + 2));
      }
    }
  }

  private static boolean isDay(Line line, int token) {
    return line.has(token) && line.text(token).matches("[0-3]?[0-9](st|nd|rd|th)?");
  }

  /** {@code turns 16 on Anzac Day}, {@code born on 4 May 2009}. */
  private static void birthday(Line line, int token, Consumer<Clue> found) {
    boolean turns =
        line.isAny(token, "turns", "turned", "turning")
            && line.number(token + 1) > 0
            && line.number(token + 1) < 18
            && line.isAny(token + 2, "on", "in", "this", "next", "last", "tomorrow");
    boolean born =
        line.isAny(token, "born")
            && line.isAny(token + 1, "on")
            && (line.number(token + 2) > 0 || line.in(token + 2, "identifying.month"));
    boolean day =
        line.isAny(token, "birthday")
            && line.isAny(token + 1, "on", "is", "was", "in")
            && (line.capital(token + 2)
                || line.number(token + 2) > 0
                || line.isAny(token + 2, "on"));
    if (turns || born || day) {
      int end = Math.min(line.after, token + 3);
      while (end < line.after
          && end < token + 7
          && line.touches(end)
          && (line.capital(end) || line.number(end) > 0)) {
        end++;
      }
      found.accept(new Clue(DetailKind.BIRTHDATE, token, end));
    }
  }
}
