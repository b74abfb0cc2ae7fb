package org.heed.match;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.heed.cast.Part;

/**
 * A relation of the story's people: who does, suffers, is or has what. A value: equal frames find
 * the same, and {@link Object#toString} prints it in the rule language. It is looked up by the
 * words of its act, and only then asked of the cast and the grammar of that sentence.
 *
 * @param who parts of which one is enough; empty for anyone
 * @param role what they have to do with the act
 * @param act the act, quality or possession
 * @param what a phrase that must hang on the act
 * @param whom parts of which somebody must be that the act is done to or towards; empty for none
 * @param told whether it has to be told as done
 * @param modals modal verbs of which it must stand under one; empty for no demand
 */
public record Frame(
    Set<Part> who,
    Role role,
    Pattern act,
    Optional<Pattern> what,
    Set<Part> whom,
    Told told,
    Set<String> modals) {

  public Frame {
    who = Set.copyOf(who);
    whom = Set.copyOf(whom);
    modals = Set.copyOf(modals);
  }

  /** What somebody has to do with an act. */
  public enum Role {
    /** They do it. */
    DOES("does"),
    /** It is done to them. */
    GETS("gets"),
    /** They are said to be it. */
    IS("is"),
    /** It is theirs. */
    HAS("has");

    private final String label;

    Role(String label) {
      this.label = label;
    }

    /** The key for it in rule files. */
    public String label() {
      return label;
    }
  }

  /** Whether an act has to be told as done. */
  public enum Told {
    /** Neither negated nor unreal. */
    DONE,
    /** Negated, failed or put off. */
    NOT_DONE,
    ANY
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("{");
    if (!who.isEmpty()) {
      text.append("who: ").append(parts(who)).append(", ");
    }
    text.append(role.label()).append(": \"").append(act).append('"');
    what.ifPresent(pattern -> text.append(", what: \"").append(pattern).append('"'));
    if (!whom.isEmpty()) {
      text.append(", whom: ").append(parts(whom));
    }
    if (told != Told.DONE) {
      text.append(", not: ").append(told == Told.ANY ? "any" : "true");
    }
    if (!modals.isEmpty()) {
      text.append(", modal: ").append(choice(new TreeSet<>(modals)));
    }
    return text.append('}').toString();
  }

  private static String parts(Set<Part> parts) {
    Set<String> labels =
        new TreeSet<>(parts)
            .stream().map(Part::label).collect(Collectors.toCollection(LinkedHashSet::new));
    return choice(labels);
  }

  private static String choice(Set<String> words) {
    return words.size() == 1
        ? words.iterator().next()
        : words.stream().collect(Collectors.joining("|", "(", ")"));
  }
}
