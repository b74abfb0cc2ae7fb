package org.heed.cast;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Who does, suffers, is and has what in one sentence, whatever its voice. Tokens are those of the
 * draft. Immutable.
 */
public final class Relations {

  private final Parsed parsed;
  private final Present present;
  private final Doing doing;
  private final Being being;
  private final Telling telling;

  Relations(Parsed parsed, Present present) {
    this.parsed = parsed;
    this.present = present;
    this.doing = new Doing(parsed, present);
    this.being = new Being(parsed, present, doing);
    this.telling = new Telling(parsed);
  }

  /**
   * The token that carries a run of tokens: the one whose head lies outside, a verb before a noun
   * before anything else.
   */
  public int head(int first, int after) {
    int best = first;
    int bestRank = Integer.MAX_VALUE;
    for (int token = first; token < after; token++) {
      int word = token - parsed.offset;
      int head = parsed.syntax.head(word) + parsed.offset;
      boolean outside = parsed.syntax.head(word) < 0 || head < first || head >= after;
      int rank = parsed.isVerb(word) && !isAuxiliary(word) ? 0 : parsed.isNoun(word) ? 1 : 2;
      if (outside && rank < bestRank) {
        best = token;
        bestRank = rank;
      }
    }
    return best;
  }

  private boolean isAuxiliary(int word) {
    return parsed.syntax.is(word, "aux", "cop");
  }

  /** Who does an act. */
  public List<Party> agents(int act) {
    return parties(doing.agents(act - parsed.offset));
  }

  /** To whom an act is done. */
  public List<Party> patients(int act) {
    return parties(doing.patients(act - parsed.offset));
  }

  /** To whom, towards whom or together with whom an act is done. */
  public List<Party> others(int act) {
    return parties(doing.others(act - parsed.offset));
  }

  /** Of whom a quality is told. */
  public List<Party> bearers(int quality) {
    return parties(being.bearers(quality - parsed.offset));
  }

  /** Who has what a noun names. */
  public List<Party> owners(int thing) {
    return parties(being.owners(thing - parsed.offset));
  }

  /** Whether an act is told as done, not done or unreal. */
  public Truth truth(int act) {
    return telling.of(act - parsed.offset);
  }

  /** The modal verbs an act stands under, as dictionary forms, among other auxiliaries. */
  public Set<String> modals(int act) {
    return telling.modals(act - parsed.offset);
  }

  /**
   * The tokens of what depends on an act, but not of who does it nor of clauses with subjects of
   * their own; also what the act is done to where that stands above it, as in {@code the skirt she
   * wore}.
   */
  public BitSet below(int act) {
    int word = act - parsed.offset;
    BitSet below = new BitSet();
    List<Integer> agents = doing.agents(word);
    below(word, word, agents, below);
    for (int patient : doing.patients(word)) {
      if (!agents.contains(patient)) {
        below.set(patient + parsed.offset);
        below(patient, word, agents, below);
      }
    }
    int governor = parsed.syntax.head(word);
    boolean light = doing.isNominal(word) && parsed.syntax.is(word, "obj");
    if (governor >= 0 && (parsed.syntax.is(word, "xcomp") || light)) {
      for (int i = 0; i < parsed.syntax.children(governor); i++) {
        int child = parsed.syntax.child(governor, i);
        if (child > word && parsed.syntax.is(child, "obl", "advmod", "obj")) {
          below.set(child + parsed.offset);
          below(child, word, agents, below);
        }
      }
    }
    return below;
  }

  private void below(int word, int act, List<Integer> agents, BitSet below) {
    for (int i = 0; i < parsed.syntax.children(word); i++) {
      int child = parsed.syntax.child(word, i);
      if (child == act || agents.contains(child) || isAnotherClause(child)) {
        continue;
      }
      below.set(child + parsed.offset);
      below(child, act, agents, below);
    }
  }

  private boolean isAnotherClause(int word) {
    boolean joined = parsed.syntax.is(word, "conj", "advcl", "parataxis");
    return (joined && parsed.syntax.childBy(word, "nsubj") >= 0)
        || (parsed.syntax.is(word, "dep") && parsed.isVerb(word));
  }

  private List<Party> parties(List<Integer> words) {
    List<Party> parties = new ArrayList<>();
    words.forEach(word -> parties.addAll(present.of(word)));
    return parties;
  }

  @Override
  public String toString() {
    return parsed.syntax.toString();
  }
}
