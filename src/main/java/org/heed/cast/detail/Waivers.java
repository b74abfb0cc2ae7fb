package org.heed.cast.detail;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heed.cast.CastWords;
import org.heed.cast.Mention;

/** Finds who said that they may be named, or is named by another name. One section, one thread. */
final class Waivers {

  private static final Pattern WAIVED =
      Pattern.compile(
          "waiv(?:ed|ing|es) (?:\\w+ ){0,2}(?:right to )?(?:\\w+ )?anonymity|(?:agreed|chose|chosen|wants?|wanted|happy|asked|decided) to"
              + " (?:be (?:named|identified)|speak publicly)|consent(?:ed)? to be (?:named|identified)"
              + "|gave up (?:her|his|their) (?:right to )?anonymity|consent to be identified|permission to (?:use|publish) (?:her|his) name");
  private static final Pattern RENAMED =
      Pattern.compile(
          "not (?:her|his|their|the \\w+['’]s) real name|(?:whose )?name (?:has|had|was) (?:been )?changed|name changed|pseudonym"
              + "|not (?:her|his) (?:own|actual|true) name|an assumed name|a false name|(?:we|I) (?:are|am|will|shall) call(?:ing)? (?:her|him)"
              + "|whom we (?:are|will) call|known in court as|called (?:her|him) here");

  private final CastWords words;
  private final SectionFacts facts;
  private final Privacy privacy;

  Waivers(CastWords words, SectionFacts facts, Privacy privacy) {
    this.words = words;
    this.facts = facts;
    this.privacy = privacy;
  }

  void read(Line line, List<Sighting> people, List<Sighting> before) {
    String text = line.analysis.draft().text(line.tokens.sentenceSpan(line.sentence));
    if (WAIVED.matcher(text).find()) {
      adult(people)
          .or(() -> adult(before))
          .ifPresent(
              s ->
                  s.exemption =
                      Optional.of(
                          new Exemption("waiver", "said to have agreed to be named", false)));
    }
    if (RENAMED.matcher(text).find()) {
      named(people)
          .or(() -> named(before))
          .ifPresent(
              s ->
                  s.exemption =
                      Optional.of(
                          new Exemption("pseudonym", "said not to be the real name", true)));
    }
  }

  private Optional<Subject> adult(List<Sighting> people) {
    return people.stream()
        .map(Sighting::subject)
        .filter(s -> !s.isChild(words) && !s.accused && !s.official && s.kinOf == null)
        .findFirst();
  }

  private static Optional<Subject> named(List<Sighting> people) {
    return people.stream()
        .filter(s -> s.kind() == Mention.Kind.NAME)
        .map(Sighting::subject)
        .findFirst()
        .or(
            () ->
                people.stream().map(Sighting::subject).filter(s -> !s.names.isEmpty()).findFirst());
  }

  /** What the house or the whole section says of somebody. */
  void settle(Subject subject) {
    for (Map.Entry<String, String> allowed : privacy.allowed().entrySet()) {
      List<String> names =
          List.of(allowed.getKey().toLowerCase(Locale.ROOT).strip().split("[\\s-]+"));
      if (subject.sharesName(names)) {
        subject.exemption = Optional.of(new Exemption("allow", allowed.getValue(), false));
        return;
      }
    }
    if (subject.exemption.isEmpty() && facts.renamed()) {
      subject.exemption =
          Optional.of(new Exemption("pseudonym", "names are said to have been changed", true));
    }
  }
}
