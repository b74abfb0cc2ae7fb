package org.heed.cast;

import java.util.HashMap;
import java.util.HashSet;
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
          "people",
          words("female male either child adult group alike"),
          "kin",
          words("female male either child partner"),
          "roles",
          words("harmed accused witness bystander official expert occupation occupation-suffix"),
          "offences",
          words(
              "kill-verb sexual-verb violent-verb abuse-verb loose suffered-noun done-noun"
                  + " doer-noun charge-noun commit-verb suffer-verb act-phrase fall-noun body-part"),
          "justice",
          words(
              "arrested accused charged convicted acquitted admits denies case-noun trial-noun"
                  + " charge-word witness-verb die sign if-word may-word"),
          "titles",
          words("female male either official expert"),
          "given-names",
          words("female male"),
          "identifying",
          IDENTIFYING);

  /** No words at all. */
  public static final CastWords NONE = new CastWords(Map.of());

  private static final List<String> OFFENCE_VERBS =
      List.of(
          "offences.kill-verb",
          "offences.sexual-verb",
          "offences.violent-verb",
          "offences.abuse-verb");

  private static final List<String> TRIED =
      List.of("justice.arrested", "justice.charged", "justice.convicted", "justice.acquitted");

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
  private final Map<String, Set<String>> alike = new HashMap<>();

  /**
   * @param lists words in lower case, by {@code file.list}; a list that is not there is empty
   */
  public CastWords(Map<String, Set<String>> lists) {
    Map<String, Set<String>> copy = new HashMap<>();
    lists.forEach((name, words) -> copy.put(name, Set.copyOf(words)));
    this.lists = Map.copyOf(copy);
    for (String family : this.lists.getOrDefault("people.alike", Set.of())) {
      List<String> nouns = List.of(family.split("/"));
      nouns.forEach(noun -> alike.computeIfAbsent(noun, key -> new HashSet<>()).addAll(nouns));
    }
  }

  private static List<String> words(String all) {
    return List.of(all.split(" "));
  }

  /** The words of every list, by {@code file.list}. */
  public Map<String, Set<String>> lists() {
    return lists;
  }

  /** These lists with the words of others added. */
  public CastWords and(CastWords more) {
    Map<String, Set<String>> both = new HashMap<>();
    lists.forEach((name, words) -> both.put(name, new HashSet<>(words)));
    more.lists.forEach(
        (name, words) -> both.computeIfAbsent(name, key -> new HashSet<>()).addAll(words));
    return new CastWords(both);
  }

  /** Whether a word is in a list. */
  public boolean is(String list, String word) {
    return lists.getOrDefault(list, Set.of()).contains(word);
  }

  /** Whether a word is in one of some lists. */
  private boolean isIn(List<String> names, String word) {
    return names.stream().anyMatch(list -> is(list, word));
  }

  /** Whether a word, in lower case, is a verb of an offence. */
  public boolean isOffenceVerb(String lemma) {
    return isIn(OFFENCE_VERBS, lemma);
  }

  /** Whether a verb is what the law does with those it takes for the ones who did it. */
  boolean isOfJustice(String lemma) {
    return isIn(TRIED, lemma);
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

  /** Whether two nouns may stand for one person: the same, or of one family. */
  boolean isAlike(String noun, String other) {
    return noun.equals(other)
        || alike.getOrDefault(noun, Set.of()).contains(other)
        || (is("kin.partner", noun) && is("kin.partner", other));
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
        || isIn(ROLES, noun)
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
