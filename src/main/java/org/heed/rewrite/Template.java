package org.heed.rewrite;

import java.util.Optional;
import org.heed.analysis.Inflector;
import org.heed.analysis.PartOfSpeech;
import org.heed.analysis.Reading;
import org.heed.analysis.Tokens;
import org.heed.analysis.WordForm;

/** A replacement whose {@code {lemma}} words take the inflection of the words they replace. */
final class Template {

  private final Inflector inflector;
  private final Tokens tokens;
  private final int first;
  private final int after;

  Template(Inflector inflector, Tokens tokens, int first, int after) {
    this.inflector = inflector;
    this.tokens = tokens;
    this.first = first;
    this.after = after;
  }

  /** The replacement with every lemma inflected; empty where one inflection is not certain. */
  Optional<String> fill(String template) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    int open = template.indexOf('{');
    while (open >= 0) {
      int close = template.indexOf('}', open);
      Optional<String> word = inflected(template.substring(open + 1, close));
      if (word.isEmpty()) {
        return Optional.empty();
      }
      filled.append(template, from, open).append(word.get());
      from = close + 1;
      open = template.indexOf('{', from);
    }
    return Optional.of(filled.append(template, from, template.length()).toString());
  }

  /**
   * The form of a lemma, or of {@code lemma:noun} or {@code lemma:verb}: like the first verb
   * replaced, or the last noun. A word that the match itself holds as a noun is taken for one.
   */
  private Optional<String> inflected(String written) {
    int colon = written.indexOf(':');
    String lemma = colon < 0 ? written : written.substring(0, colon);
    String part = colon < 0 ? "" : written.substring(colon + 1);
    if (part.isEmpty() && holdsAsNoun(lemma)) {
      part = "noun";
    }
    for (int token = first; token < after && !part.equals("noun"); token++) {
      Optional<String> verb = asVerb(lemma, token);
      if (verb.isPresent()) {
        return verb;
      }
    }
    for (int token = after - 1; token >= first && !part.equals("verb"); token--) {
      Optional<String> noun = like(lemma, token, PartOfSpeech.NOUN);
      if (noun.isPresent()) {
        return noun;
      }
    }
    return Optional.empty();
  }

  private boolean holdsAsNoun(String lemma) {
    for (int token = first; token < after; token++) {
      WordForm form = tokens.form(token);
      if (form.lemmas().contains(lemma) && form.canBe(PartOfSpeech.NOUN)) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> asVerb(String lemma, int token) {
    if (inflector.forms(lemma, "VBD").isEmpty()) {
      return Optional.empty();
    }
    return like(lemma, token, PartOfSpeech.VERB);
  }

  /** The form of a lemma for the tags a token has as that part of speech, if all agree on one. */
  private Optional<String> like(String lemma, int token, PartOfSpeech part) {
    WordForm form = tokens.form(token);
    String agreed = null;
    for (Reading reading : form.readings()) {
      if (reading.partOfSpeech() != part || excluded(reading.tag(), form, token)) {
        continue;
      }
      var forms = inflector.forms(lemma, tagFor(reading.tag()));
      if (forms.isEmpty()) {
        return Optional.empty();
      }
      if (agreed != null && !agreed.equals(forms.get(0))) {
        return Optional.empty();
      }
      agreed = forms.get(0);
    }
    return Optional.ofNullable(agreed);
  }

  /** Past tense and past participle look alike; an auxiliary before tells which it is. */
  private boolean excluded(String tag, WordForm form, int token) {
    boolean past = has(form, "VBD");
    boolean participle = has(form, "VBN");
    if (!past || !participle) {
      return false;
    }
    return auxiliaryBefore(token) ? tag.equals("VBD") : tag.equals("VBN");
  }

  private static boolean has(WordForm form, String tag) {
    for (Reading reading : form.readings()) {
      if (reading.tag().equals(tag)) {
        return true;
      }
    }
    return false;
  }

  private boolean auxiliaryBefore(int token) {
    int sentenceStart = tokens.firstOf(tokens.sentence(token));
    for (int i = token - 1; i >= Math.max(sentenceStart, token - 3); i--) {
      WordForm form = tokens.form(i);
      if (form.lemmas().contains("have") || form.lemmas().contains("be")) {
        return true;
      }
      if (!form.canBe(PartOfSpeech.ADVERB) && !form.lemmas().contains("not")) {
        return false;
      }
    }
    return false;
  }

  /** The dictionary lists mass nouns under tags of their own; they inflect as nouns. */
  private static String tagFor(String tag) {
    return tag.startsWith("NN:") ? "NN" : tag;
  }
}
