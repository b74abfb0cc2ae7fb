package org.heed.cast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The word lists that the cast is read by, as {@code rules/data/<language>/} has them. Immutable.
 */
public final class CastWords {

  /** What identifies people: {@code identifying.yml}. */
  private static final List<String> IDENTIFYING =
      List.of(
          "child-noun",
          "sheltered-noun",
          "not-a-person",
          "school-noun",
          "pupil-word",
          "school-before",
          "class-word",
          "class-term",
          "team-noun",
          "play-verb",
          "captain-word",
          "unique-before",
          "unique-role",
          "office-noun",
          "work-verb",
          "run-verb",
          "workplace-noun",
          "street-noun",
          "settlement-noun",
          "live-verb",
          "refuge-noun",
          "care-word",
          "pregnancy",
          "illness",
          "disability",
          "mark-noun",
          "nationality",
          "country",
          "religion",
          "language",
          "family-term",
          "kin-to-child",
          "tie-of-child",
          "tie-of-accused",
          "event-noun",
          "picture-word",
          "blurred-word",
          "post-word",
          "handle-word",
          "month",
          "weekday",
          "rank-noun");

  /** The lists there must be, by file; each is asked for as {@code file.list}. */
  public static final Map<String, List<String>> LISTS =
      Map.of(
          "people", List.of("female", "male", "either", "child", "adult", "group"),
          "kin", List.of("female", "male", "either", "child"),
          "roles",
              List.of(
                  "harmed",
                  "accused",
                  "witness",
                  "bystander",
                  "official",
                  "expert",
                  "occupation",
                  "occupation-suffix"),
          "offences",
              List.of(
                  "kill-verb",
                  "sexual-verb",
                  "violent-verb",
                  "abuse-verb",
                  "suffered-noun",
                  "done-noun",
                  "doer-noun",
                  "charge-noun",
                  "commit-verb",
                  "suffer-verb"),
          "justice",
              List.of(
                  "arrested",
                  "accused",
                  "charged",
                  "convicted",
                  "acquitted",
                  "admits",
                  "denies",
                  "case-noun",
                  "trial-noun",
                  "witness-verb",
                  "die"),
          "titles", List.of("female", "male", "either", "official", "expert"),
          "given-names", List.of("female", "male"),
          "identifying", IDENTIFYING);

  private static final List<String> OFFENCE_VERBS =
      List.of(
          "offences.kill-verb",
          "offences.sexual-verb",
          "offences.violent-verb",
          "offences.abuse-verb");

  private static final List<String> ROLES =
      List.of(
          "roles.harmed",
          "roles.accused",
          "roles.witness",
          "roles.bystander",
          "roles.official",
          "roles.expert",
          "roles.occupation");

  private final Map<String, Set<String>> lists;

  /**
   * @param lists words in lower case, by {@code file.list}; a list that is not there is empty
   */
  public CastWords(Map<String, Set<String>> lists) {
    Map<String, Set<String>> copy = new HashMap<>();
    lists.forEach((name, words) -> copy.put(name, Set.copyOf(words)));
    this.lists = Map.copyOf(copy);
  }

  /** Whether a word is in a list. */
  public boolean is(String list, String word) {
    return lists.getOrDefault(list, Set.of()).contains(word);
  }

  /** Whether a word, in lower case, is a verb of an offence. */
  public boolean isOffenceVerb(String lemma) {
    return OFFENCE_VERBS.stream().anyMatch(list -> is(list, lemma));
  }

  /** Whether a noun names an offence. */
  public boolean isOffenceNoun(String lemma) {
    return is("offences.suffered-noun", lemma)
        || is("offences.done-noun", lemma)
        || is("offences.charge-noun", lemma);
  }

  /** Whether a noun names kin or a partner. */
  public boolean isKin(String noun) {
    return is("kin.female", noun) || is("kin.male", noun) || is("kin.either", noun);
  }

  /** Whether a noun is a trade or an office. */
  public boolean isOccupation(String noun) {
    return is("roles.occupation", noun)
        || is("roles.official", noun)
        || is("roles.expert", noun)
        || lists.getOrDefault("roles.occupation-suffix", Set.of()).stream()
            .anyMatch(
                suffix ->
                    noun.length() > suffix.length()
                        && noun.endsWith(suffix)
                        && noun.indexOf(' ') < 0);
  }

  /** Whether a noun stands for a person. */
  public boolean isPerson(String noun) {
    return is("people.female", noun)
        || is("people.male", noun)
        || is("people.either", noun)
        || is("people.group", noun)
        || isKin(noun)
        || ROLES.stream().anyMatch(list -> is(list, noun))
        || isOccupation(noun);
  }

  /** Whether a word stands before names. */
  public boolean isTitle(String word) {
    return LISTS.getOrDefault("titles", List.of()).stream()
        .anyMatch(list -> is("titles." + list, word));
  }

  /** The sex that a noun tells. */
  public Sex sexOfNoun(String noun) {
    if (is("people.female", noun) || is("kin.female", noun)) {
      return Sex.FEMALE;
    }
    return is("people.male", noun) || is("kin.male", noun) ? Sex.MALE : Sex.UNTOLD;
  }

  /** The sex that a title or a given name tells. */
  public Sex sexOfName(String word) {
    if (is("titles.female", word) || is("given-names.female", word)) {
      return Sex.FEMALE;
    }
    return is("titles.male", word) || is("given-names.male", word) ? Sex.MALE : Sex.UNTOLD;
  }
}
