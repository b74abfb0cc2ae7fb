package org.heed.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who does an act and to whom, as a parsed sentence tells it. */
final class Doing {

  private static final int DEEPEST = 8;

  /** Verbs that say no more than that their object is done, had or shown by their subject. */
  private static final Set<String> LIGHT =
      Set.of(
          "begin",
          "carry",
          "conduct",
          "continue",
          "display",
          "do",
          "embark",
          "engage",
          "enjoy",
          "express",
          "feel",
          "form",
          "get",
          "give",
          "go",
          "have",
          "issue",
          "make",
          "offer",
          "pay",
          "pursue",
          "put",
          "show",
          "start",
          "strike",
          "take");

  private static final String[] TOWARDS = {
    "to", "with", "from", "on", "upon", "at", "for", "toward", "towards", "against", "onto", "into",
    "over", "of", "about"
  };

  private final Parsed parsed;
  private final Present present;

  Doing(Parsed parsed, Present present) {
    this.parsed = parsed;
    this.present = present;
  }

  /** The words for who does an act. */
  List<Integer> agents(int act) {
    if (isNominal(act)) {
      return holders(act, false);
    }
    int owner = parsed.syntax.childBy(act, "nmod:poss");
    if (owner >= 0) {
      return List.of(owner); // her drinking
    }
    if (isPassive(act)) {
      return some(parsed.by(act));
    }
    return thoughOwned(subject(act));
  }

  /** The words for who or what an act is done to. */
  List<Integer> patients(int act) {
    if (isNominal(act)) {
      int of = parsed.under(act, "of", "on", "against", "toward", "towards", "upon");
      return some(of >= 0 ? of : parsed.syntax.childBy(act, "nmod:poss"));
    }
    if (isPassive(act)) {
      return some(subject(act));
    }
    List<Integer> all = new ArrayList<>();
    add(parsed.syntax.childBy(act, "obj"), all);
    add(parsed.syntax.childBy(act, "iobj"), all);
    if (all.isEmpty()) {
      add(gap(act), all);
      add(sharedObject(act), all);
    }
    return all;
  }

  /** The words for those an act is done to, towards or together with. */
  List<Integer> others(int act) {
    List<Integer> all = new ArrayList<>(patients(act));
    List<Integer> about = new ArrayList<>(List.of(act));
    add(parsed.syntax.childBy(act, "obj"), about);
    int head = parsed.syntax.head(act);
    if (isNominal(act) && head >= 0 && parsed.isVerb(head)) {
      about.add(head);
    }
    for (int word : about) {
      for (int i = 0; i < parsed.syntax.children(word); i++) {
        int child = parsed.syntax.child(word, i);
        if (parsed.syntax.is(child, "obl", "nmod", "advmod", "advcl", "xcomp")
            && isTowards(child)) {
          add(child, all);
        }
        if (parsed.syntax.is(child, "xcomp", "obl")) {
          add(parsed.under(child, TOWARDS), all); // fell in love with her
        }
      }
    }
    return all.stream().distinct().toList();
  }

  /** The subject of an act or quality, also one that is told further up. */
  int subject(int word) {
    int subject = parsed.surfaceSubject(word, 0);
    int head = parsed.syntax.head(word);
    boolean thing =
        subject >= 0
            && head >= 0
            && parsed.syntax.head(subject) == head
            && parsed.syntax.is(subject, "obj", "obl")
            && !present.isPerson(subject);
    return thing ? subject(head) : subject; // "waited two weeks to report it"
  }

  /** Whether an act is told in the passive. */
  boolean isPassive(int act) {
    int head = parsed.syntax.head(act);
    boolean own =
        parsed.syntax.childBy(act, "nsubj", "aux", "obj") >= 0
            || parsed.syntax.childBy(act, "aux:pass", "nsubj:pass") >= 0;
    if (!own && parsed.syntax.is(act, "conj") && head >= 0 && parsed.isVerb(head)) {
      return parsed.syntax.tag(act).equals("VBN") && isPassive(head);
    }
    return parsed.isPassive(act, present.isPerson(parsed.by(act)));
  }

  /** Whether an act is told by a noun. */
  boolean isNominal(int act) {
    return parsed.isNoun(act)
        && parsed.syntax.childBy(act, "cop", "aux") < 0
        && parsed.syntax.childBy(act, "nsubj") < 0;
  }

  /** The words for who has or does what a noun says. */
  List<Integer> holders(int noun, boolean byAnyVerb) {
    int owner = parsed.syntax.childBy(noun, "nmod:poss");
    if (owner >= 0) {
      return List.of(owner);
    }
    for (String preposition : List.of("by", "between", "of", "from")) {
      int holder = parsed.under(noun, preposition);
      if (present.isPerson(holder)) {
        return List.of(holder);
      }
    }
    int verb = parsed.syntax.head(noun);
    boolean object = parsed.syntax.is(noun, "obj", "obl", "nsubj:pass");
    if (verb >= 0 && object && parsed.isVerb(verb)) {
      if (byAnyVerb || LIGHT.contains(parsed.lemma(verb))) {
        return isPassive(verb) ? some(parsed.by(verb)) : thoughOwned(subject(verb));
      }
    }
    if (verb >= 0 && parsed.syntax.is(noun, "conj") && parsed.isNoun(verb)) {
      return holders(verb, byAnyVerb);
    }
    return List.of();
  }

  /** A subject; where it is a noun such as {@code decision}, who made it. */
  private List<Integer> thoughOwned(int subject) {
    if (subject >= 0 && parsed.isNoun(subject) && !present.isPerson(subject)) {
      List<Integer> holders = holders(subject, true);
      if (!holders.isEmpty() && present.of(subject).isEmpty() && governs(subject)) {
        return holders;
      }
    }
    return some(subject);
  }

  /** Whether a noun has a clause of its own, as in {@code her decision to walk home}. */
  private boolean governs(int noun) {
    int clause = parsed.syntax.childBy(noun, "acl");
    return clause >= 0 && !parsed.syntax.relation(clause).equals("acl:relcl");
  }

  /** What an act in a relative clause leaves out: {@code the skirt she chose to wear}. */
  private int gap(int act) {
    int clause = act;
    for (int i = 0; i < DEEPEST && isWithinVerb(clause); i++) {
      clause = parsed.syntax.head(clause);
      if (parsed.syntax.childBy(clause, "obj") >= 0 && !isPassive(clause)) {
        return -1;
      }
    }
    int subject = parsed.syntax.childBy(clause, "nsubj");
    boolean relative =
        parsed.syntax.relation(clause).equals("acl:relcl")
            || (parsed.syntax.is(clause, "ccomp") && parsed.isNoun(parsed.syntax.head(clause)));
    boolean filled = subject < 0 || parsed.antecedent(subject) != subject;
    return relative && !filled ? parsed.syntax.head(clause) : -1;
  }

  private boolean isWithinVerb(int clause) {
    return parsed.syntax.is(clause, "xcomp", "ccomp") && parsed.isVerb(parsed.syntax.head(clause));
  }

  /** The object that a verb shares with the one joined to it: {@code kissed and hugged her}. */
  private int sharedObject(int act) {
    for (int each : parsed.joined(act)) {
      if (each != act && parsed.isVerb(each) && parsed.syntax.childBy(each, "nsubj") < 0) {
        return parsed.syntax.childBy(each, "obj");
      }
    }
    return -1;
  }

  private boolean isTowards(int word) {
    int marker = parsed.syntax.childBy(word, "case");
    return marker >= 0 && Stream.of(TOWARDS).anyMatch(parsed.lemma(marker)::equals);
  }

  private void add(int word, List<Integer> all) {
    if (word >= 0) {
      all.add(parsed.antecedent(word));
    }
  }

  private static List<Integer> some(int word) {
    return word < 0 ? List.of() : List.of(word);
  }
}
