package org.heed.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.heed.analysis.Analysis;
import org.heed.analysis.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds people met before, and officials by their titles, in a sentence that is not parsed. */
final class FastReader {

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  private final Analysis analysis;
  private final CastWords words;
  private final Gathering gathering;
  private final Tokens tokens;

  FastReader(Analysis analysis, CastWords words, Gathering gathering) {
    this.analysis = analysis;
    this.words = words;
    this.gathering = gathering;
    this.tokens = analysis.tokens();
  }

  void read(int sentence) {
    int after = tokens.afterLastOf(sentence);
    int token = tokens.firstOf(sentence);
    while (token < after) {
      int next = name(token, after, sentence);
      if (next > token) {
        token = next;
        continue;
      }
      String norm = tokens.form(token).norm();
      if (Mentions.isPronoun(norm)) {
        keep(Mentions.pronoun(token, norm, sentence));
      } else if (DEFINITE.contains(norm)) {
        noun(token, after, sentence);
      }
      token++;
    }
  }

  private void keep(Found found) {
    @Nullable Figure known = gathering.known(found, null, figure -> false);
    if (known != null) {
      gathering.join(known, found, null);
    }
  }

  /** A run of capitals that is a name known, or has a title; the token after it. */
  private int name(int from, int after, int sentence) {
    int to = from;
    while (to < after && to < from + 5 && isCapital(to) && (to == from || touches(to))) {
      to++;
    }
    for (int end = to; end > from; end--) {
      Found found = new Found(Mention.Kind.NAME, from, end, end - 1, sentence);
      List<String> names = new ArrayList<>();
      boolean titled = false;
      for (int token = from; token < end; token++) {
        String norm = tokens.form(token).norm();
        boolean title = words.isTitle(norm) && token + 1 < end;
        titled |= title;
        found.office |= title && words.is("titles.official", norm);
        found.expert |= title && words.is("titles.expert", norm);
        if (found.sex == Sex.UNTOLD && (title || names.isEmpty())) {
          found.sex = words.sexOfName(norm);
        }
        if (!title) {
          names.add(norm);
        }
      }
      found.names = names;
      found.definite = true;
      boolean known = gathering.known(found, null, figure -> false) != null;
      boolean given =
          names.size() > 1 && names.size() < 4 && (found.sex != Sex.UNTOLD || isAged(end, after));
      boolean full = (titled || given) && !words.isTitle(names.get(names.size() - 1));
      if (known || (full && end == to)) {
        gathering.of(found, null, figure -> false);
        return end;
      }
    }
    return from;
  }

  private void noun(int determiner, int after, int sentence) {
    for (int token = determiner + 1; token < Math.min(after, determiner + 5); token++) {
      for (String lemma : tokens.form(token).lemmas()) {
        String noun = lemma.toLowerCase(Locale.ROOT);
        if (words.isPerson(noun)) {
          boolean followed = token + 1 < after && touches(token + 1) && isNoun(token + 1);
          if (!followed) {
            Found found = new Found(Mention.Kind.NOUN, determiner, token + 1, token, sentence);
            found.nouns.add(noun);
            found.sex = words.sexOfNoun(noun);
            found.plural =
                !noun.equals(tokens.form(token).norm()) || words.is("people.group", noun);
            found.definite = true;
            keep(found);
          }
          return;
        }
      }
    }
  }

  /** {@code Tully, 58,}. */
  private boolean isAged(int token, int after) {
    if (token + 1 >= after
        || tokens.form(token).number() < 10
        || tokens.form(token).number() > 110) {
      return false;
    }
    String prose = analysis.draft().prose();
    return prose.startsWith(", ", tokens.end(token - 1))
        && prose.startsWith(",", tokens.end(token));
  }

  private boolean isNoun(int token) {
    return tokens.form(token).lemmas().stream().anyMatch(words::isPerson);
  }

  private boolean isCapital(int token) {
    return Character.isUpperCase(analysis.draft().prose().charAt(tokens.start(token)));
  }

  private boolean touches(int token) {
    String gap = analysis.draft().prose().substring(tokens.end(token - 1), tokens.start(token));
    return gap.isBlank() || gap.equals("-") || gap.equals(". ");
  }
}
