package org.heed.cast.detail;

import java.util.List;
import java.util.function.Consumer;

/** Teams, clubs, bands and who leads them. */
final class Teams implements Recogniser {

  private static final int REACH = 9;

  @Override
  public void read(Line line, List<Sighting> people, Consumer<Clue> found) {
    for (int token = line.first; token < line.after; token++) {
      boolean playing =
          (line.in(token, "identifying.play-verb")
                  && !line.isAny(token, "act", "training", "play", "train")
                  && line.isAny(
                      token + 1, "in", "for", "with", "at", "second", "first", "lead", "the"))
              || (line.isAny(token, "play", "plays", "played", "playing", "trains", "trained")
                  && !line.isAny(token + 1, "a", "down", "out", "up", "by", "on"));
      boolean member =
          line.isAny(token, "member", "star", "player", "striker", "midfielder", "swimmer", "rower")
              && line.isAny(token + 1, "of", "for", "with", "in", "at");
      boolean leads = line.starts(token, "captain-word");
      if (playing || member || leads) {
        int end = team(line, token);
        if (end > 0) {
          found.accept(new Clue(DetailKind.TEAM, token, end));
        } else if (leads
            && (!line.isAny(token, "captain", "leads", "drummer")
                || line.isAny(token + 1, "of", "the", "her", "his"))) {
          found.accept(new Clue(DetailKind.TEAM, token, line.phrase(token, "captain-word")));
        }
      }
      named(line, token, found);
    }
  }

  private static int team(Line line, int token) {
    int to = Math.min(line.after, token + REACH);
    for (int at = token + 1; at < to; at++) {
      if (line.gap(at).contains(",") || line.isAny(at, "who", "and", "was", "were", "is", "that")) {
        return -1;
      }
      int after = line.phrase(at, "team-noun");
      if (after > 0) {
        int on = line.isAny(after, "at", "of", "in") ? after + 1 : after;
        if (line.isAny(on, "the")) {
          on++;
        }
        return line.capital(on) && line.touches(on) ? line.capitalsFrom(on) : after;
      }
    }
    return -1;
  }

  /** {@code the Stanmoor rowing club}, {@code her karate teacher}. */
  private static void named(Line line, int token, Consumer<Clue> found) {
    int after = line.phrase(token, "team-noun");
    if (after < 0) {
      return;
    }
    int from = token;
    while (from > line.first
        && line.touches(from)
        && from > token - 3
        && !line.capital(from - 1)
        && line.tokens.form(from - 1).canBe(org.heed.analysis.PartOfSpeech.NOUN)
        && !line.isAny(from - 1, "the", "a", "her", "his", "their", "of", "for", "in")) {
      from--;
    }
    int first = line.capitalsBefore(from);
    boolean owned = line.isAny(from - 1, "her", "his", "their", "school's", "'s");
    boolean sport = after > token + 1;
    if (first < from && line.touches(from)) {
      found.accept(new Clue(DetailKind.TEAM, first, after));
    } else if (sport && owned) {
      found.accept(new Clue(DetailKind.TEAM, from, after));
    }
  }
}
