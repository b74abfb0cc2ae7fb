package org.heed.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heed.analysis.Reading;
import org.heed.analysis.SentenceSyntax;
import org.heed.analysis.Tokens;

/** A parsed sentence and who does what in it. Words are counted within the sentence. */
final class Parsed {

  private static final int DEEPEST = 8;

  final SentenceSyntax syntax;
  final int sentence;
  final int offset;
  private final Tokens tokens;
  private final boolean headline;

  Parsed(SentenceSyntax syntax, Tokens tokens, int sentence, boolean headline) {
    this.syntax = syntax;
    this.tokens = tokens;
    this.sentence = sentence;
    this.offset = tokens.firstOf(sentence);
    this.headline = headline;
  }

  /** The dictionary's lemma for the tag, since the tagger's own rules make "rap" of "raping". */
  String lemma(int word) {
    for (Reading reading : tokens.form(offset + word).readings()) {
      if (reading.tag().equals(syntax.tag(word))) {
        return reading.lemma().toLowerCase(Locale.ROOT);
      }
    }
    return syntax.lemma(word).toLowerCase(Locale.ROOT);
  }

  /** A word as written, normalised. */
  String form(int word) {
    return tokens.form(offset + word).norm();
  }

  boolean isVerb(int word) {
    return syntax.tag(word).startsWith("VB");
  }

  boolean isNoun(int word) {
    return syntax.tag(word).startsWith("NN");
  }

  /** Whether what is told of the verb is told as not so. */
  boolean isNegated(int verb) {
    for (int i = 0; i < syntax.children(verb); i++) {
      int child = syntax.child(verb, i);
      String lemma = lemma(child);
      if (syntax.is(child, "advmod") && (lemma.equals("not") || lemma.equals("never"))) {
        return true;
      }
    }
    return false;
  }

  boolean isPassive(int verb, boolean transitive) {
    if (syntax.childBy(verb, "aux:pass", "nsubj:pass", "csubj:pass") >= 0) {
      return true;
    }
    boolean hasSubject = syntax.childBy(verb, "nsubj") >= 0;
    boolean hasObject = syntax.childBy(verb, "obj") >= 0;
    String tag = syntax.tag(verb);
    if (syntax.is(verb, "acl") && !syntax.relation(verb).equals("acl:relcl")) {
      return tag.equals("VBN") || (tag.equals("VBD") && !hasSubject && !hasObject);
    }
    if (tag.equals("VBN") && syntax.childBy(verb, "aux") < 0 && !hasSubject && !hasObject) {
      return true; // "Stabbed in the street, he …", "was arrested and charged"
    }
    return headline
        && transitive
        && !hasObject
        && (tag.equals("VBN") || tag.equals("VBD"))
        && syntax.childBy(verb, "aux") < 0;
  }

  /** The word a verb is done to, or -1. */
  int patient(int verb, boolean transitive) {
    if (isPassive(verb, transitive)) {
      return surfaceSubject(verb, 0);
    }
    int object = syntax.childBy(verb, "obj");
    if (object >= 0) {
      return antecedent(object);
    }
    boolean relative = syntax.relation(verb).equals("acl:relcl");
    if (relative && transitive && !isRelativePronoun(syntax.childBy(verb, "nsubj"))) {
      return syntax.head(verb); // "the man she killed"
    }
    // "guilty of murdering girl": the parser takes it for an adjective
    boolean attribute = syntax.tag(verb).equals("VBG") && syntax.relation(verb).equals("amod");
    return attribute
            && transitive
            && verb < syntax.head(verb)
            && syntax.childBy(syntax.head(verb), "det") < 0
        ? syntax.head(verb)
        : -1;
  }

  /** The word that does what a verb says, or -1. */
  int agent(int verb, boolean transitive) {
    if (isPassive(verb, transitive)) {
      return by(verb);
    }
    return surfaceSubject(verb, 0);
  }

  /** The word after {@code by} that depends on a word, or -1. */
  int by(int word) {
    return under(word, "by");
  }

  /** The first word that depends on another by one of these prepositions, or -1. */
  int under(int word, String... prepositions) {
    for (int i = 0; i < syntax.children(word); i++) {
      int child = syntax.child(word, i);
      if (syntax.is(child, "obl", "nmod")) {
        int marker = syntax.childBy(child, "case");
        for (String preposition : prepositions) {
          if (marker >= 0 && lemma(marker).equals(preposition)) {
            return child;
          }
        }
      }
    }
    return -1;
  }

  /**
   * The subject of a verb or predicate, its own or the one it takes from what governs it; or -1.
   */
  int surfaceSubject(int word, int depth) {
    int own = syntax.childBy(word, "nsubj", "csubj");
    if (own >= 0 && syntax.is(own, "nsubj")) {
      return antecedent(own);
    }
    int head = syntax.head(word);
    if (head < 0 || depth > DEEPEST) {
      return -1;
    }
    String relation = syntax.relation(word);
    if (relation.equals("acl")) {
      return isVerb(head) ? surfaceSubject(head, depth + 1) : modified(head, depth);
    }
    if (relation.equals("acl:relcl")) {
      return head;
    }
    if (syntax.is(word, "xcomp", "advcl", "ccomp", "dep", "csubj")) {
      int object = isPassive(head, false) ? -1 : syntax.childBy(head, "obj");
      boolean controlled = relation.equals("xcomp") || under(word);
      if (object >= 0 && controlled) {
        return antecedent(object);
      }
      return surfaceSubject(head, depth + 1);
    }
    if (syntax.is(word, "conj", "parataxis")) {
      return isVerb(head) || isVerb(word) ? surfaceSubject(head, depth + 1) : -1;
    }
    if (syntax.is(word, "obl", "obj", "nmod")) {
      return surfaceSubject(head, depth + 1);
    }
    return -1;
  }

  /** Whether a clause hangs on its verb by a preposition: {@code jailed him for raping}. */
  private boolean under(int word) {
    int marker = syntax.childBy(word, "mark", "case");
    String lemma = marker < 0 ? "" : lemma(marker);
    return lemma.equals("of")
        || lemma.equals("for")
        || lemma.equals("with")
        || lemma.equals("from");
  }

  /**
   * What {@code raping} in {@code accused of two counts of raping} says of: a noun or a subject.
   */
  private int modified(int noun, int depth) {
    int marker = syntax.childBy(noun, "case");
    boolean thing = marker >= 0 || syntax.is(noun, "obj");
    return thing && !syntax.tag(noun).startsWith("NNP") && isAbstract(noun)
        ? surfaceSubject(noun, depth + 1)
        : noun;
  }

  private boolean isAbstract(int noun) {
    return switch (lemma(noun)) {
      case "charge", "count", "offence", "offense", "allegation", "crime", "suspicion", "guilt" ->
          true;
      default -> false;
    };
  }

  private boolean isRelativePronoun(int word) {
    return word >= 0 && syntax.tag(word).startsWith("W");
  }

  /** What a relative pronoun stands for; any other word itself. */
  int antecedent(int word) {
    if (!isRelativePronoun(word)) {
      return word;
    }
    int verb = syntax.head(word);
    for (int i = 0; i < DEEPEST && verb >= 0; i++) {
      if (syntax.relation(verb).equals("acl:relcl")) {
        return syntax.head(verb);
      }
      verb = syntax.head(verb);
    }
    return -1;
  }

  /** A word and those joined to it by {@code and}. */
  List<Integer> joined(int word) {
    List<Integer> all = new ArrayList<>();
    if (word >= 0) {
      all.add(word);
      for (int i = 0; i < syntax.children(word); i++) {
        if (syntax.relation(syntax.child(word, i)).equals("conj")) {
          all.add(syntax.child(word, i));
        }
      }
    }
    return all;
  }
}
