package org.heed.lint;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heed.cast.detail.Privacy;
import org.heed.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a house or a caller settled for a review: which rules run and how grave they are. Immutable.
 *
 * @param only rule ids or {@code category/*}; empty for all
 * @param skip rule ids or {@code category/*}
 * @param severity severity by rule id or {@code category/*}; an id wins over a category
 * @param privacy whom the house lets be named and whom it protects
 */
public record Policy(
    Set<String> only, Set<String> skip, Map<String, Severity> severity, Privacy privacy) {

  /** Every rule, at the severity its file gives. */
  public static final Policy DEFAULT = new Policy(Set.of(), Set.of(), Map.of());

  public Policy {
    only = Set.copyOf(only);
    skip = Set.copyOf(skip);
    severity = Map.copyOf(severity);
  }

  /** Where the house protects nobody beyond the rules and lets nobody be named. */
  public Policy(Set<String> only, Set<String> skip, Map<String, Severity> severity) {
    this(only, skip, severity, Privacy.PLAIN);
  }

  /** Whether a rule runs. */
  public boolean runs(String rule) {
    return (only.isEmpty() || names(only, rule))
        && !names(skip, rule)
        && house(rule) != Severity.OFF;
  }

  /** The severity the house gives a rule, whatever its file says, or {@code fallback}. */
  public Severity severityOf(String rule, Severity fallback) {
    Severity house = house(rule);
    return house == null ? fallback : house;
  }

  private @Nullable Severity house(String rule) {
    if (severity.isEmpty()) {
      return null;
    }
    Severity exact = severity.get(rule);
    return exact != null ? exact : severity.get(wholeCategory(rule));
  }

  private static boolean names(Set<String> ids, String rule) {
    return !ids.isEmpty() && (ids.contains(rule) || ids.contains(wholeCategory(rule)));
  }

  private static String wholeCategory(String rule) {
    return rule.substring(0, rule.indexOf('/') + 1) + "*";
  }

  /** The ids of {@code wanted} that name no rule and no category of {@code known}. */
  public static List<String> unknown(Set<String> wanted, Set<String> known) {
    return wanted.stream()
        .filter(
            id -> !known.contains(id) && known.stream().noneMatch(k -> wholeCategory(k).equals(id)))
        .sorted()
        .toList();
  }
}
