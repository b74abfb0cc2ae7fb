package org.heed.cast;

import java.util.LinkedHashSet;
import java.util.Set;
import org.heed.analysis.SentenceSyntax;

/** Whether a parsed sentence tells an act as done, not done or unreal, and by which modal verbs. */
final class Telling {

  private static final int DEEPEST = 8;

  private static final Set<String> NOT =
      Set.of("not", "n't", "never", "hardly", "barely", "scarcely", "rarely", "nor", "neither");

  private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither", "nothing");

  /** What governs an act that did not happen, or not when it should have. */
  private static final Set<String> FAILING =
      Set.of(
          "absence",
          "avoid",
          "decline",
          "declined",
          "delay",
          "fail",
          "failure",
          "forget",
          "hesitate",
          "hesitation",
          "inability",
          "lack",
          "neglect",
          "omit",
          "postpone",
          "refrain",
          "refusal",
          "refuse",
          "reluctance",
          "reluctant",
          "resist",
          "slow",
          "stop",
          "unable",
          "unwilling",
          "unwillingness",
          "wait");

  /** What governs an act that is said not to be so, or is only thought of. */
  private static final Set<String> DENYING =
      Set.of(
          "denial",
          "deny",
          "dispute",
          "reject",
          "prevent",
          "ask",
          "wonder",
          "doubt",
          "warn",
          "imagine",
          "pretend",
          "threaten",
          "refute");

  private static final Set<String> SUPPOSING = Set.of("if", "unless", "whether", "lest");
  private static final Set<String> TO_COME = Set.of("will", "would", "may", "can", "shall");
  private static final Set<String> SUPPOSED_BY =
      Set.of("say", "think", "believe", "claim", "suggest");

  private final Parsed parsed;

  Telling(Parsed parsed) {
    this.parsed = parsed;
  }

  Truth of(int act) {
    boolean not = false;
    int at = act;
    int from = SentenceSyntax.NONE;
    for (int i = 0; i < DEEPEST && at >= 0; i++) {
      if (isUnreal(at, i == 0)) {
        return Truth.UNREAL;
      }
      not ^= isNegated(at, from);
      int head = parsed.syntax.head(at);
      if (head < 0 || !carries(at, head)) {
        break;
      }
      String governor = parsed.lemma(head);
      boolean clause = parsed.syntax.is(at, "ccomp");
      if (DENYING.contains(governor)) {
        return Truth.UNREAL;
      }
      if (clause) {
        return isNegated(head, at) && SUPPOSED_BY.contains(governor)
            ? Truth.UNREAL
            : not ? Truth.NOT_DONE : Truth.TOLD;
      }
      if (FAILING.contains(governor) && !parsed.syntax.is(at, "conj")) {
        not ^= true;
      }
      from = at;
      at = head;
    }
    return not ? Truth.NOT_DONE : Truth.TOLD;
  }

  /** The auxiliaries and governors that an act stands under, as dictionary forms. */
  Set<String> modals(int act) {
    Set<String> modals = new LinkedHashSet<>();
    int at = act;
    for (int i = 0; i < DEEPEST && at >= 0; i++) {
      for (int j = 0; j < parsed.syntax.children(at); j++) {
        int child = parsed.syntax.child(at, j);
        if (parsed.syntax.is(child, "aux")) {
          modals.add(modal(child));
        }
      }
      int head = parsed.syntax.head(at);
      boolean shares =
          parsed.syntax.is(at, "xcomp")
              || (parsed.syntax.is(at, "conj") && parsed.syntax.childBy(at, "nsubj", "aux") < 0);
      if (head < 0 || !shares) {
        break;
      }
      modals.add(modal(head));
      at = head;
    }
    return modals;
  }

  private String modal(int word) {
    return switch (parsed.form(word)) {
      case "'d" -> "would";
      case "'ll", "wo" -> "will";
      case "ca" -> "can";
      case "needs", "needed" -> "need";
      default -> parsed.form(word);
    };
  }

  /**
   * @param from what depends on it and was asked already, as {@code no resistance}
   */
  private boolean isNegated(int word, int from) {
    for (int i = 0; i < parsed.syntax.children(word); i++) {
      int child = parsed.syntax.child(word, i);
      String lemma = parsed.lemma(child);
      if (parsed.syntax.is(child, "advmod", "cc", "neg") && NOT.contains(lemma)) {
        return true;
      }
      if (parsed.syntax.is(child, "mark", "case") && lemma.equals("without")) {
        return true;
      }
      if (parsed.syntax.is(child, "mark", "case", "cc")
          && (lemma.equals("instead") || lemma.equals("rather"))) {
        return true;
      }
      boolean none = NOBODY.contains(lemma);
      boolean joined = child != from && parsed.syntax.is(child, "nsubj", "obj") && hasNo(child);
      if ((parsed.syntax.is(child, "det") && lemma.equals("no"))
          || (parsed.syntax.is(child, "nsubj") && none)
          || joined) {
        return true;
      }
    }
    return isAfterTooMuch(word);
  }

  /** {@code no one}, {@code no girl}. */
  private boolean hasNo(int noun) {
    int determiner = parsed.syntax.childBy(noun, "det");
    return determiner >= 0 && parsed.lemma(determiner).equals("no");
  }

  /** {@code too drunk to resist}. */
  private boolean isAfterTooMuch(int word) {
    int head = parsed.syntax.head(word);
    if (head < 0 || !parsed.syntax.is(word, "xcomp", "advcl", "ccomp", "acl")) {
      return false;
    }
    int marker = parsed.syntax.childBy(word, "mark");
    int degree = parsed.syntax.childBy(head, "advmod");
    return marker >= 0
        && parsed.lemma(marker).equals("to")
        && degree >= 0
        && parsed.lemma(degree).equals("too");
  }

  private boolean isUnreal(int word, boolean act) {
    for (int i = 0; i < parsed.syntax.children(word); i++) {
      int child = parsed.syntax.child(word, i);
      if (parsed.syntax.is(child, "mark") && SUPPOSING.contains(parsed.lemma(child))) {
        return true;
      }
      if (parsed.syntax.is(child, "aux") && TO_COME.contains(modal(child))) {
        return parsed.syntax.tag(child).equals("MD");
      }
    }
    return act && isInverted(word);
  }

  /** {@code Had she not walked home}. */
  private boolean isInverted(int word) {
    int had = parsed.syntax.childBy(word, "aux");
    int subject = parsed.syntax.childBy(word, "nsubj");
    return had >= 0
        && subject > had
        && parsed.form(had).equals("had")
        && parsed.syntax.is(word, "advcl", "ccomp", "dep");
  }

  /** Whether what is said of a word's head is said of it as well. */
  private boolean carries(int word, int head) {
    if (parsed.syntax.is(word, "xcomp", "ccomp", "csubj")) {
      return true;
    }
    String relation = parsed.syntax.relation(word);
    if (relation.equals("acl")) {
      return parsed.isNoun(head);
    }
    if (parsed.syntax.is(word, "conj")) {
      int or = parsed.syntax.childBy(word, "cc");
      boolean shares = parsed.syntax.childBy(word, "nsubj") < 0;
      boolean alternative = or >= 0 && !parsed.lemma(or).equals("and") && !isBut(or);
      return shares && (alternative || isUnreal(head, false));
    }
    boolean nominal = parsed.isNoun(word) || parsed.syntax.tag(word).equals("VBG");
    return nominal && parsed.syntax.is(word, "obj", "nmod", "obl", "advcl") && governs(word, head);
  }

  private boolean isBut(int word) {
    return parsed.lemma(word).equals("but");
  }

  /** {@code lack of resistance}, {@code put up no fight}, {@code delay in reporting}. */
  private boolean governs(int word, int head) {
    String governor = parsed.lemma(head);
    boolean object = parsed.syntax.is(word, "obj");
    int marker = parsed.syntax.childBy(word, "case", "mark");
    boolean marked =
        marker >= 0
            && (parsed.lemma(marker).equals("of")
                || parsed.lemma(marker).equals("in")
                || parsed.lemma(marker).equals("from"));
    return object
        ? parsed.isVerb(head)
        : marked && (FAILING.contains(governor) || DENYING.contains(governor));
  }
}
