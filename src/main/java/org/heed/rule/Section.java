package org.heed.rule;

import java.util.List;
import org.heed.text.Language;

/**
 * What a rule says and looks for in one language.
 *
 * @param language the language
 * @param what the message; {@code {match}} stands for the words found
 * @param instead the advice
 * @param seeks what is looked for
 * @param unless phrases that keep a match from being a finding
 * @param rewrites for seeks without their own
 * @param limits known misses and known false findings
 * @param flag examples that must be reported
 * @param pass examples that must not
 */
public record Section(
    Language language,
    String what,
    String instead,
    List<Seek> seeks,
    List<Condition> unless,
    List<Rewrite> rewrites,
    String limits,
    List<Example> flag,
    List<Example> pass) {

  public Section {
    seeks = List.copyOf(seeks);
    unless = List.copyOf(unless);
    rewrites = List.copyOf(rewrites);
    flag = List.copyOf(flag);
    pass = List.copyOf(pass);
  }
}
