package org.heed.cast.detail;

import java.util.List;
import java.util.function.Consumer;

/** Where people work, and at what. */
final class Working implements Recogniser {

  private static final int REACH = 9;

  @Override
  public void read(Line line, List<Sighting> people, Consumer<Clue> found) {
    for (int token = line.first; token < line.after; token++) {
      if (line.in(token, "identifying.work-verb")) {
        int end =
            place(
                line,
                token,
                line.isAny(
                    token, "drives", "sells", "keeps", "cleans", "fixes", "repairs", "mends",
                    "teaches"));
        if (end > 0) {
          found.accept(new Clue(DetailKind.EMPLOYER, token, end));
        }
      } else if (line.in(token, "identifying.run-verb")
          && (line.isAny(token + 1, "the", "a", "an", "its") || line.capital(token + 1))
          && !line.isAny(token, "running", "ran", "manages")) {
        int end = place(line, token, true);
        if (end > 0) {
          found.accept(new Clue(DetailKind.EMPLOYER, token, end));
        }
      } else if (trade(line, token)) {
        int end = post(line, token);
        found.accept(
            new Clue(
                end > 0 ? DetailKind.EMPLOYER : DetailKind.OCCUPATION,
                token,
                end > 0 ? end : token + 1));
      }
    }
  }

  private static boolean trade(Line line, int token) {
    return (line.words.is("roles.occupation", line.norm(token))
            || line.words.isOccupation(line.lemma(token)))
        && !line.words.is("people.child", line.lemma(token))
        && !line.isAny(token, "student", "owner", "resident")
        && !line.words.is("roles.official", line.lemma(token));
  }

  /** {@code works on the fish counter at Tanner's}; anything said of the work will do if bare. */
  private static int place(Line line, int verb, boolean bare) {
    int to = Math.min(line.after, verb + REACH);
    int end = -1;
    for (int at = verb + 1; at < to; at++) {
      if (line.gap(at).matches("[,;:(].*")
          || line.isAny(at, "who", "and", "but", "when", "because", "while")) {
        break;
      }
      if (line.capital(at) && line.isAny(at - 1, "at", "for", "in", "the", "on", "by", "of")) {
        end = line.capitalsFrom(at);
        at = end - 1;
      } else if (line.phrase(at, "workplace-noun") > 0 || line.phrase(at, "school-noun") > 0) {
        end = Math.max(end, at + 1);
      } else if (bare && end < 0 && line.capital(at)) {
        end = line.capitalsFrom(at);
      } else if (bare && line.isAny(at, "gate", "park", "round", "stop", "round")) {
        end = at + 1;
      }
    }
    return end;
  }

  /** {@code a waitress at the Harbour Café}, {@code an artist on the show's last series}. */
  private static int post(Line line, int token) {
    if (!line.isAny(token + 1, "at", "on", "for", "with", "in") || !line.touches(token + 1)) {
      return -1;
    }
    int to = Math.min(line.after, token + REACH);
    for (int at = token + 2; at < to; at++) {
      if (line.gap(at).matches("[,;:(].*")
          || line.isAny(at, "who", "and", "was", "were", "has", "had")) {
        return -1;
      }
      boolean month =
          line.in(at, "identifying.month")
              || line.in(at, "identifying.weekday")
              || line.starts(at, "country");
      if (line.capital(at) && !month && !line.isAny(token + 1, "in")) {
        return line.capitalsFrom(at);
      }
      if (line.in(at, "identifying.workplace-noun")) {
        int behind = at + 1;
        while (line.isAny(behind, "in", "at", "of", "on", "the")) {
          behind++;
        }
        return behind > at + 1 && line.capital(behind) ? line.capitalsFrom(behind) : at + 1;
      }
    }
    return -1;
  }
}
