package org.heed.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Of whom a parsed sentence tells a quality or a possession. */
final class Being {

  private static final int DEEPEST = 6;

  private static final Set<String> HAVING =
      Set.of("have", "possess", "enjoy", "hold", "bear", "boast", "keep", "own");

  /** Verbs whose predicate the parser may take for an object. */
  private static final Set<String> BECOMING =
      Set.of("appear", "become", "look", "prove", "remain", "seem", "stay", "turn");

  private static final Set<String> CALLING =
      Set.of(
          "call",
          "consider",
          "describe",
          "depict",
          "hail",
          "know",
          "label",
          "paint",
          "portray",
          "praise",
          "recall",
          "regard",
          "remember",
          "see",
          "think",
          "view");

  private final Parsed parsed;
  private final Present present;
  private final Doing doing;

  Being(Parsed parsed, Present present, Doing doing) {
    this.parsed = parsed;
    this.present = present;
    this.doing = doing;
  }

  /** The words for whom a quality is told of. */
  List<Integer> bearers(int quality) {
    List<Integer> all = new ArrayList<>();
    bearers(quality, 0, all);
    return all.stream().filter(word -> word >= 0).distinct().toList();
  }

  private void bearers(int quality, int depth, List<Integer> all) {
    int head = parsed.syntax.head(quality);
    if (depth > DEEPEST) {
      return;
    }
    if (parsed.isNoun(quality) && parsed.syntax.childBy(quality, "cop") < 0) {
      all.add(quality); // "the popular coach": the noun stands for them itself
      for (int i = 0; i < parsed.syntax.children(quality); i++) {
        if (parsed.syntax.is(parsed.syntax.child(quality, i), "appos")) {
          all.add(parsed.syntax.child(quality, i));
        }
      }
    }
    if (parsed.syntax.childBy(quality, "cop", "nsubj") >= 0) {
      all.add(doing.subject(quality));
      return;
    }
    if (head < 0) {
      return;
    }
    if (parsed.syntax.is(quality, "appos", "amod", "compound", "dep")) {
      all.add(head);
    } else if (parsed.syntax.is(quality, "conj")) {
      bearers(head, depth + 1, all);
    } else if (parsed.syntax.is(quality, "acl", "advcl", "parataxis")) {
      all.add(parsed.syntax.is(quality, "acl") ? head : doing.subject(quality));
    } else if (parsed.syntax.is(quality, "xcomp")) {
      all.add(doing.subject(quality));
    } else if (parsed.syntax.is(quality, "obl", "nmod", "obj")) {
      told(quality, head, all);
    }
  }

  /** {@code described as a good man}, {@code a man of good character}. */
  private void told(int quality, int head, List<Integer> all) {
    int marker = parsed.syntax.childBy(quality, "case");
    String preposition = marker < 0 ? "" : parsed.lemma(marker);
    if (parsed.isVerb(head)) {
      boolean called =
          CALLING.contains(parsed.lemma(head)) && (marker < 0 || preposition.equals("as"));
      if (called) {
        all.addAll(doing.patients(head).stream().filter(word -> word != quality).toList());
      } else if (preposition.equals("as") || BECOMING.contains(parsed.lemma(head))) {
        all.addAll(doing.agents(head));
      }
    } else if (preposition.equals("of") || preposition.equals("with")) {
      all.add(head);
    } else if (preposition.equals("as") && parsed.syntax.head(head) >= 0) {
      all.addAll(doing.holders(head, true)); // her description as a party girl
    }
  }

  /** The words for who has what a noun names. */
  List<Integer> owners(int thing) {
    List<Integer> all = new ArrayList<>();
    int owner = parsed.syntax.childBy(thing, "nmod:poss");
    int head = parsed.syntax.head(thing);
    if (owner >= 0) {
      all.add(owner);
    } else if (present.isPerson(parsed.under(thing, "of"))) {
      all.add(parsed.under(thing, "of"));
    } else if (head >= 0 && parsed.syntax.is(thing, "obj") && parsed.isVerb(head)) {
      if (HAVING.contains(parsed.lemma(head))) {
        all.addAll(doing.agents(head));
      }
    } else if (head >= 0 && parsed.syntax.is(thing, "conj") && parsed.isNoun(head)) {
      all.addAll(owners(head));
    } else if (head >= 0 && parsed.syntax.is(thing, "nmod", "obl")) {
      int marker = parsed.syntax.childBy(thing, "case");
      if (marker >= 0 && parsed.lemma(marker).equals("with")) {
        all.addAll(parsed.isVerb(head) ? doing.agents(head) : List.of(head));
      }
    }
    return all;
  }
}
