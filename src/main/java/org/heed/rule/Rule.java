package org.heed.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heed.text.Language;

/**
 * An editorial judgement as data.
 *
 * @param id {@code category/kebab-name}
 * @param severity how grave
 * @param topics the story must be about one of these; empty for any story
 * @param notTopics the story may be about none of these
 * @param quotes what becomes of a match inside speech
 * @param attributed what becomes of a match in a clause told as what somebody said
 * @param reportsMentions whether a term mentioned rather than used is reported
 * @param reportsNegated whether a negated match is reported
 * @param once whether only the first match of a draft is a finding
 * @param places where it looks
 * @param why the reason, one or two sentences
 * @param citations the guidelines behind it
 * @param sections by language
 * @param origin its file, as the user gave the pack
 */
public record Rule(
    String id,
    SeverityScale severity,
    Set<String> topics,
    Set<String> notTopics,
    QuotePolicy quotes,
    QuotePolicy attributed,
    boolean reportsMentions,
    boolean reportsNegated,
    boolean once,
    Places places,
    String why,
    List<Citation> citations,
    Map<Language, Section> sections,
    String origin) {

  public Rule {
    topics = Set.copyOf(topics);
    notTopics = Set.copyOf(notTopics);
    citations = List.copyOf(citations);
    sections = Map.copyOf(sections);
  }

  /** The part of the id before the slash. */
  public String category() {
    return id.substring(0, id.indexOf('/'));
  }
}
