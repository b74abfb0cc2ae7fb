package org.heed.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.heed.analysis.lucene.Profiles;
import org.heed.pack.Packs;
import org.heed.rule.Example;
import org.heed.rule.Rule;
import org.heed.rule.Section;
import org.junit.jupiter.api.Test;

class ShippedRulesTest {

  private final Linter linter = Reviewing.byShippedRules().linter();

  @Test
  void everyFileOfThePackLoads() {
    assertThat(new Packs(new Profiles()).loadFiles(List.of(Path.of("rules"))).problems()).isEmpty();
  }

  @Test
  void everyExampleIsReportedExactlyWhereMarkedOrNotAtAll() {
    List<String> failures = new ArrayList<>();
    for (Rule rule : linter.rules().rules()) {
      for (Examples.Result result : Examples.check(linter, rule)) {
        result
            .failure()
            .ifPresent(
                failure ->
                    failures.add(rule.origin() + ":" + result.example().line() + ": " + failure));
      }
    }
    assertThat(failures).isEmpty();
  }

  @Test
  void everyRuleHasAtLeastFourExamplesOfEitherKindAndAsManyNegatives() {
    for (Rule rule : linter.rules().rules()) {
      for (Section section : rule.sections().values()) {
        assertThat(section.flag()).as(rule.id()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(section.pass()).as(rule.id()).hasSizeGreaterThanOrEqualTo(4);
      }
    }
  }

  @Test
  void everyRuleHasNegativesThatDoNotLeanOnTheTopicBeingAbsent() {
    for (Rule rule : linter.rules().rules()) {
      rule.sections()
          .forEach(
              (language, section) -> {
                long within =
                    section.pass().stream()
                        .filter(
                            example -> Examples.passesWithinTopic(linter, rule, language, example))
                        .count();
                assertThat(within).as(rule.id()).isGreaterThanOrEqualTo(2);
              });
    }
  }

  @Test
  void everyRuleSaysWhyAndWhatInsteadAndNamesASource() {
    for (Rule rule : linter.rules().rules()) {
      assertThat(rule.why()).as(rule.id()).isNotBlank();
      assertThat(rule.citations()).as(rule.id()).isNotEmpty();
      for (Section section : rule.sections().values()) {
        assertThat(section.what()).as(rule.id()).isNotBlank();
        assertThat(section.instead()).as(rule.id()).isNotBlank();
        assertThat(section.limits()).as(rule.id()).isNotBlank();
      }
    }
  }

  @Test
  void noExampleIsInTwoRules() {
    List<String> all = new ArrayList<>();
    for (Rule rule : linter.rules().rules()) {
      for (Section section : rule.sections().values()) {
        section.flag().stream().map(Example::text).forEach(all::add);
      }
    }
    assertThat(all).doesNotHaveDuplicates();
  }
}
