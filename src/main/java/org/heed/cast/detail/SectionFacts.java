package org.heed.cast.detail;

import java.util.Set;
import java.util.regex.Pattern;
import org.heed.analysis.Analysis;
import org.heed.text.Block;

/**
 * What a story section is about, as far as protection asks.
 *
 * @param sexual tells of a sexual offence, trafficking, sextortion, mutilation or forced marriage
 * @param harm tells of that or of other violence, a killing or a suicide
 * @param justice tells of a charge, an arrest or a court
 * @param appeal asks for help to find somebody missing
 * @param renamed says that names have been changed
 */
record SectionFacts(
    boolean sexual, boolean harm, boolean justice, boolean appeal, boolean renamed) {

  private static final Set<String> SEXUAL =
      Set.of("sexual-violence", "child-abuse", "trafficking", "sextortion");
  private static final Set<String> HARM =
      Set.of("domestic-abuse", "homicide", "suicide", "self-harm");

  private static final Pattern FORCED =
      Pattern.compile(
          "forced marriage|forc(?:ing|ed) (?:her|him|his daughter) (?:into|to) marr|married against"
              + " (?:her|his) will|genital mutilation|\\bFGM\\b|child (?:bride|marriage)");
  private static final Pattern JUSTICE =
      Pattern.compile(
          "\\b(?:charged|arrested|convicted|jailed|sentenced|pleaded|court|prosecut|on trial|custody|suspect|remanded|detectives?)");
  private static final Pattern APPEAL =
      Pattern.compile(
          "\\b(?:last seen|appeal(?:ing|ed)? for (?:help|information|witnesses)|missing since|reported missing|Missing:)");
  private static final Pattern RENAMED =
      Pattern.compile(
          "(?:[Nn]ames|names of [^.]{3,40}) (?:have|had) been changed|not their real names|names changed|All names are");

  static SectionFacts of(Analysis analysis, int section, Set<String> topics) {
    StringBuilder prose = new StringBuilder();
    for (Block block : analysis.draft().blocks()) {
      if (block.section() == section) {
        prose.append(analysis.draft().text(block.span())).append('\n');
      }
    }
    boolean sexual = topics.stream().anyMatch(SEXUAL::contains) || FORCED.matcher(prose).find();
    return new SectionFacts(
        sexual,
        sexual || topics.stream().anyMatch(HARM::contains),
        JUSTICE.matcher(prose).find(),
        APPEAL.matcher(prose).find(),
        RENAMED.matcher(prose).find());
  }
}
