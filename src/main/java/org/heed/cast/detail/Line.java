package org.heed.cast.detail;

import java.util.Locale;
import org.heed.analysis.Analysis;
import org.heed.analysis.Tokens;
import org.heed.analysis.WordForm;
import org.heed.cast.CastWords;
import org.heed.text.Role;
import org.heed.text.Span;

/** One sentence as the recognisers read it, by the tokens of the draft. Belongs to one thread. */
final class Line {

  /** The most words of a phrase in the lists. */
  private static final int LONGEST_PHRASE = 4;

  private static final int LONGEST_NAME = 8;

  final Analysis analysis;
  final CastWords words;
  final Tokens tokens;
  final int sentence;
  final int first;
  final int after;
  final Role role;
  private final String prose;

  Line(Analysis analysis, CastWords words, int sentence) {
    this.analysis = analysis;
    this.words = words;
    this.tokens = analysis.tokens();
    this.sentence = sentence;
    this.first = tokens.firstOf(sentence);
    this.after = tokens.afterLastOf(sentence);
    this.role = analysis.blockOf(first).role();
    this.prose = analysis.draft().prose();
  }

  boolean has(int token) {
    return token >= first && token < after;
  }

  String norm(int token) {
    return has(token) ? tokens.form(token).norm() : "";
  }

  String text(int token) {
    return prose.substring(tokens.start(token), tokens.end(token));
  }

  /** What stands between a token and the one before it. */
  String gap(int token) {
    return token <= first || token >= after
        ? ""
        : prose.substring(tokens.end(token - 1), tokens.start(token));
  }

  /** What follows a token up to the next one or the sentence's end. */
  String behind(int token) {
    Span span = tokens.sentenceSpan(sentence);
    int to = token + 1 < after ? tokens.start(token + 1) : Math.max(span.end(), tokens.end(token));
    return prose.substring(tokens.end(token), to);
  }

  /** Whether a token follows the one before with no punctuation but a hyphen between. */
  boolean touches(int token) {
    String gap = gap(token);
    return token > first && token < after && (gap.isBlank() || isJoint(gap));
  }

  private static boolean isJoint(String gap) {
    String bare = gap.strip();
    return bare.equals("-") || bare.equals("‑") || bare.equals("'") || bare.equals("’");
  }

  boolean capital(int token) {
    return has(token) && Character.isUpperCase(prose.charAt(tokens.start(token)));
  }

  int number(int token) {
    return has(token) ? tokens.form(token).number() : -1;
  }

  boolean isAny(int token, String... norms) {
    String norm = norm(token);
    for (String each : norms) {
      if (each.equals(norm)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is in a list, as it stands or by its dictionary form. */
  boolean in(int token, String list) {
    if (!has(token)) {
      return false;
    }
    WordForm form = tokens.form(token);
    if (words.is(list, form.norm())) {
      return true;
    }
    for (String lemma : form.lemmas()) {
      if (words.is(list, lemma.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** The token after a phrase of a list of {@code identifying.yml} that starts here, or -1. */
  int phrase(int token, String name) {
    String list = "identifying." + name;
    for (int length = Math.min(LONGEST_PHRASE, after - token); length > 1; length--) {
      if (words.is(list, joined(token, token + length, false))
          || words.is(list, joined(token, token + length, true))) {
        return token + length;
      }
    }
    return in(token, list) ? token + 1 : -1;
  }

  boolean starts(int token, String name) {
    return has(token) && phrase(token, name) > 0;
  }

  private String joined(int from, int to, boolean lemma) {
    StringBuilder text = new StringBuilder();
    for (int token = from; token < to; token++) {
      String gap = gap(token);
      String norm = norm(token);
      if (token > from) {
        text.append(
            isJoint(gap) && !norm.startsWith("'")
                ? gap.strip()
                : norm.startsWith("'") || !gap.isBlank() || gap.isEmpty() ? "" : " ");
        if (!gap.isBlank() && !isJoint(gap)) {
          return "";
        }
      }
      text.append(lemma && token == to - 1 ? lemma(token) : norm);
    }
    return text.toString();
  }

  String lemma(int token) {
    for (String lemma : tokens.form(token).lemmas()) {
      return lemma.toLowerCase(Locale.ROOT);
    }
    return norm(token);
  }

  /** The token after a run of capitals, small words such as {@code of} inside allowed. */
  int capitalsFrom(int token) {
    int to = token;
    while (to < after && to < token + LONGEST_NAME) {
      boolean joined = to == token || touches(to) || gap(to).equals(". ");
      if (joined && (capital(to) || (to > token && Character.isDigit(text(to).charAt(0))))) {
        to++;
      } else if (joined && to > token && isAny(to, "'s", "’s") && capital(to + 1)) {
        to++;
      } else if (joined
          && to > token
          && isAny(
              to, "of", "the", "and", "de", "la", "le", "du", "el", "al", "in", "for", "upon", "on",
              "under")
          && capital(to + 1)
          && !isAny(to, "and", "in", "for", "on", "the")) {
        to++;
      } else if (joined
          && to > token
          && isAny(to, "of")
          && isAny(to + 1, "the")
          && capital(to + 2)) {
        to += 2;
      } else {
        break;
      }
    }
    return to;
  }

  /** The first token of the run of capitals that ends before a token. */
  int capitalsBefore(int token) {
    int from = token;
    while (from > first && from > token - LONGEST_NAME) {
      boolean joined = from == token ? touches(token) : (touches(from) || gap(from).equals(". "));
      if (!joined) {
        break;
      }
      int before = from - 1;
      if (capital(before)) {
        from = before;
      } else if (isAny(before, "'s", "’s") && capital(before - 1)) {
        from = before - 1;
      } else if (isAny(before, "of", "upon", "the") && capital(before - 1) && from < token) {
        from = before - 1;
      } else {
        break;
      }
    }
    while (from < token
        && isAny(
            from, "the", "a", "his", "her", "at", "in", "our", "when", "but", "and", "she", "he")) {
      from++;
    }
    return from;
  }

  /** Whether one of the tokens from here to there begins a phrase of a list. */
  boolean near(int from, int to, String name) {
    for (int token = Math.max(first, from); token < Math.min(after, to); token++) {
      if (starts(token, name)) {
        return true;
      }
    }
    return false;
  }

  Span span(int from, int to) {
    return tokens.span(from, to);
  }
}
