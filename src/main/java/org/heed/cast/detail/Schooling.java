package org.heed.cast.detail;

import java.util.List;
import java.util.function.Consumer;

/** Schools by name, years, classes and courses. */
final class Schooling implements Recogniser {

  private static final int HIGHEST_CLASS = 13;

  @Override
  public void read(Line line, List<Sighting> people, Consumer<Clue> found) {
    for (int token = line.first; token < line.after; token++) {
      school(line, token, found);
      attended(line, token, found);
      course(line, token, found);
    }
  }

  /** {@code Marston Abbey Academy}, {@code University of Penhallow}. */
  private static void school(Line line, int token, Consumer<Clue> found) {
    if (!line.in(token, "identifying.school-noun") || !line.capital(token)) {
      return;
    }
    int first = line.capitalsBefore(token);
    int after = line.capitalsFrom(token);
    if (first < token || (after > token + 1 && line.isAny(token + 1, "of"))) {
      found.accept(new Clue(DetailKind.SCHOOL, Math.min(first, token), Math.max(after, token + 1)));
    }
  }

  /** {@code a pupil at the Mercy}, {@code attends St Oswin's}. */
  private static void attended(Line line, int token, Consumer<Clue> found) {
    int at = line.phrase(token, "pupil-word");
    if (at < 0) {
      return;
    }
    int name = at;
    while (line.isAny(name, "at", "in", "from", "of", "the", "to", "local")) {
      name++;
    }
    boolean verb = line.isAny(token, "attend", "attends", "attended", "attending", "enrolled");
    if ((name > at || verb)
        && line.capital(name)
        && !line.in(name, "identifying.month")
        && !line.starts(name, "country")) {
      found.accept(new Clue(DetailKind.SCHOOL, token, line.capitalsFrom(name)));
    } else if (name > at
        && line.phrase(name, "school-noun") > 0
        && line.isAny(line.phrase(name, "school-noun"), "in", "on")) {
      int place = line.phrase(name, "school-noun") + 1;
      if (line.isAny(place, "the")) {
        place++;
      }
      if (line.capital(place)) {
        found.accept(new Clue(DetailKind.SCHOOL, token, line.capitalsFrom(place)));
      }
    }
  }

  /** {@code Year 7}, {@code JSS 3}, {@code ninth grade}, {@code a Junior Cert pupil}. */
  private static void course(Line line, int token, Consumer<Clue> found) {
    int after = line.phrase(token, "class-term");
    if (after < 0
        && line.in(token, "identifying.class-word")
        && line.number(token + 1) > 0
        && line.number(token + 1) <= HIGHEST_CLASS
        && line.touches(token + 1)
        && (line.capital(token) || line.isAny(token, "grade", "class", "form", "standard"))) {
      after = token + 2;
      if (line.isAny(token, "primary", "p", "s", "level", "room", "basic")
          && line.touches(after)
          && !line.starts(after, "pupil-word")) {
        after = -1;
      }
    }
    if (after > 0) {
      int end =
          line.touches(after)
                  && line.starts(after, "pupil-word")
                  && line.phrase(after, "pupil-word") == after + 1
                  && line.in(after, "identifying.pupil-word")
                  && !line.isAny(after, "at")
              ? after + 1
              : after;
      found.accept(new Clue(DetailKind.CLASS, token, end));
    }
  }
}
