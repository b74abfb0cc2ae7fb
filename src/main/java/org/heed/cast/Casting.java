package org.heed.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.heed.analysis.Analysis;
import org.heed.analysis.SentenceSyntax;
import org.heed.analysis.SyntaxReader;
import org.heed.analysis.Tokens;
import org.heed.analysis.WordForm;
import org.heed.text.Role;

/** Reads the cast of a draft, section by section. One use, one thread. */
final class Casting {

  private final Analysis analysis;
  private final CastWords words;
  private final Tokens tokens;
  private int parsed;

  Casting(Analysis analysis, CastWords words) {
    this.analysis = analysis;
    this.words = words;
    this.tokens = analysis.tokens();
  }

  Cast cast() {
    Map<Integer, List<Integer>> sections = new TreeMap<>();
    boolean prepared = false;
    for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
      int section = analysis.blockOf(tokens.firstOf(sentence)).section();
      sections.computeIfAbsent(section, key -> new ArrayList<>()).add(sentence);
      if (!prepared && matters(sentence)) {
        analysis.syntax().prepare(SyntaxReader.Part.DEPENDENCIES, SyntaxReader.Part.NAMES);
        prepared = true;
      }
    }
    List<Person> people = new ArrayList<>();
    sections.forEach((section, sentences) -> people.addAll(section(section, sentences, people)));
    return new Cast(people, parsed);
  }

  private List<Person> section(int section, List<Integer> sentences, List<Person> before) {
    Gathering gathering = new Gathering(words);
    boolean inCrime = sentences.stream().anyMatch(this::matters);
    for (int sentence : sentences) {
      boolean headline = analysis.blockOf(tokens.firstOf(sentence)).role() == Role.HEADLINE;
      SentenceSyntax syntax =
          matters(sentence) || (inCrime && tellsKin(sentence))
              ? analysis.syntax().of(sentence).orElse(null)
              : null;
      if (syntax != null) {
        parsed++;
        new ParsedReader(analysis, words, gathering)
            .read(new Parsed(syntax, tokens, sentence, headline));
      } else {
        new FastReader(analysis, words, gathering).read(sentence);
      }
    }
    new Merging(words, gathering).merge();
    return new Closing(analysis, words, section, before.size()).close(gathering.figures());
  }

  /** Whether a sentence tells of an offence, or of what came of one, and of somebody. */
  private boolean matters(int sentence) {
    boolean sign = false;
    boolean somebody = false;
    for (int token = tokens.firstOf(sentence); token < tokens.afterLastOf(sentence); token++) {
      WordForm form = tokens.form(token);
      for (String lemma : form.lemmas()) {
        String low = lemma.toLowerCase(Locale.ROOT);
        boolean last = token + 1 == tokens.afterLastOf(sentence);
        sign |= isSign(low) || (!last && isPair(low, token + 1));
        somebody |= Mentions.isPronoun(low) || words.isPerson(low);
      }
      somebody |= Mentions.isPronoun(form.norm()) || isCapital(token, sentence);
      if (sign && somebody) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence names somebody's kin: {@code his mother, Maureen Doyle, wept}. */
  private boolean tellsKin(int sentence) {
    boolean kin = false;
    boolean name = false;
    for (int token = tokens.firstOf(sentence); token < tokens.afterLastOf(sentence); token++) {
      kin |= tokens.form(token).lemmas().stream().anyMatch(words::isKin);
      name |= isCapital(token, sentence);
    }
    return kin && name;
  }

  private boolean isPair(String lemma, int next) {
    return words.isOffenceVerb(lemma + " " + tokens.form(next).norm());
  }

  private boolean isCapital(int token, int sentence) {
    return token > tokens.firstOf(sentence)
        && Character.isUpperCase(analysis.draft().prose().charAt(tokens.start(token)));
  }

  private boolean isSign(String lemma) {
    return words.isOffenceVerb(lemma)
        || words.is("offences.suffered-noun", lemma)
        || words.is("offences.done-noun", lemma)
        || words.is("offences.doer-noun", lemma)
        || words.is("roles.harmed", lemma)
        || words.is("roles.accused", lemma)
        || words.is("roles.witness", lemma)
        || words.is("justice.arrested", lemma)
        || words.is("justice.accused", lemma)
        || words.is("justice.charged", lemma)
        || words.is("justice.convicted", lemma)
        || words.is("justice.acquitted", lemma)
        || words.is("justice.admits", lemma)
        || words.is("justice.denies", lemma)
        || words.is("justice.trial-noun", lemma)
        || words.is("justice.witness-verb", lemma)
        || words.is("justice.die", lemma)
        || lemma.equals("guilty")
        || lemma.equals("dead");
  }
}
