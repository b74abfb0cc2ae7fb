package org.heed.rule;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.cast.CastWords;
import org.heed.match.Pattern;
import org.heed.text.Language;

/** All rules and topics at work together. Immutable. */
public final class RuleSet {

  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final List<Topic> topics;
  private final Map<Language, Map<String, Pattern>> wordClasses;
  private final Map<String, Source> sources;
  private final Map<Language, CastWords> castWords;
  private final String hash;

  /**
   * @param rules in any order, ids distinct
   * @param topics in any order
   * @param wordClasses by language and name
   * @param sources all guidelines known, by id
   * @param castWords the lists that the cast of a draft is read by
   * @param hash {@code sha256:} and 64 hex digits over the files they come from
   */
  public RuleSet(
      List<Rule> rules,
      List<Topic> topics,
      Map<Language, Map<String, Pattern>> wordClasses,
      Map<String, Source> sources,
      Map<Language, CastWords> castWords,
      String hash) {
    rules.stream()
        .sorted(Comparator.comparing(Rule::id))
        .forEach(rule -> this.rules.put(rule.id(), rule));
    this.topics = topics.stream().sorted(Comparator.comparing(Topic::name)).toList();
    this.wordClasses = Map.copyOf(wordClasses);
    this.sources = Map.copyOf(sources);
    this.castWords = Map.copyOf(castWords);
    this.hash = hash;
  }

  /** All rules by id. */
  public List<Rule> rules() {
    return List.copyOf(rules.values());
  }

  public Optional<Rule> rule(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  /** Whether any rule has a section in a language. */
  public boolean speaks(Language language) {
    return rules.values().stream().anyMatch(rule -> rule.sections().containsKey(language));
  }

  /** All rule ids, in order. */
  public Set<String> ids() {
    return rules.keySet();
  }

  /** All topics by name. */
  public List<Topic> topics() {
    return topics;
  }

  /** A word class of a language, if the packs have it. */
  public Optional<Pattern> wordClass(Language language, String name) {
    return Optional.ofNullable(wordClasses.getOrDefault(language, Map.of()).get(name));
  }

  /** All guidelines known, by id, cited or not. */
  public Map<String, Source> sources() {
    return sources;
  }

  /** All word classes, by language and name. */
  public Map<Language, Map<String, Pattern>> wordClasses() {
    return wordClasses;
  }

  /** The lists that the cast of a draft is read by; empty where no pack has them. */
  public CastWords castWords(Language language) {
    return castWords.getOrDefault(language, CastWords.NONE);
  }

  /** The lists that casts are read by, by language. */
  public Map<Language, CastWords> castWords() {
    return castWords;
  }

  /** {@code sha256:} and 64 hex digits; the same rules give the same. */
  public String hash() {
    return hash;
  }
}
