package org.heed.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.heed.cast.detail.Privacy;
import org.heed.rule.Severity;
import org.heed.text.Language;

/**
 * What a house settles for its drafts, or for some of them. Immutable.
 *
 * @param language the language drafts are reviewed in; {@link Language#UNDETERMINED} where each
 *     draft's own is to be told ({@code auto})
 * @param jurisdiction whose law applies: {@code none}, {@code uk}, or a country's two letters
 * @param failOn from which severity on a review fails
 * @param severity by rule id or {@code category/*}
 * @param allow people who may be named
 * @param protect names that may never appear
 * @param protectAlso further groups whose identity is protected
 * @param accused which side of a relation the house keeps
 * @param houseStyle the house's word for each word it prefers another to
 */
public record Settings(
    Optional<Language> language,
    Optional<String> jurisdiction,
    Optional<FailOn> failOn,
    Map<String, Severity> severity,
    List<AllowedName> allow,
    List<String> protect,
    Set<String> protectAlso,
    Optional<NamedSide> accused,
    Map<String, String> houseStyle) {

  /** Nothing settled. */
  public static final Settings NONE =
      new Settings(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          List.of(),
          List.of(),
          Set.of(),
          Optional.empty(),
          Map.of());

  public Settings {
    severity = Map.copyOf(severity);
    allow = List.copyOf(allow);
    protect = List.copyOf(protect);
    protectAlso = Set.copyOf(protectAlso);
    houseStyle = Map.copyOf(houseStyle);
  }

  /** These settings with nearer ones laid over them: lists add up, anything else is replaced. */
  public Settings with(Settings nearer) {
    return new Settings(
        nearer.language.or(() -> language),
        nearer.jurisdiction.or(() -> jurisdiction),
        nearer.failOn.or(() -> failOn),
        joined(severity, nearer.severity),
        joined(allow, nearer.allow),
        joined(protect, nearer.protect),
        joined(protectAlso, nearer.protectAlso),
        nearer.accused.or(() -> accused),
        joined(houseStyle, nearer.houseStyle));
  }

  private static <V> Map<String, V> joined(Map<String, V> far, Map<String, V> near) {
    Map<String, V> all = new LinkedHashMap<>(far);
    all.putAll(near);
    return all;
  }

  private static <T> List<T> joined(List<T> far, List<T> near) {
    List<T> all = new ArrayList<>(far);
    all.addAll(near);
    return all;
  }

  private static Set<String> joined(Set<String> far, Set<String> near) {
    Set<String> all = new LinkedHashSet<>(far);
    all.addAll(near);
    return all;
  }

  /** Whom the house lets be named and whom it protects beyond the rules. */
  public Privacy privacy() {
    Map<String, String> allowed = new TreeMap<>();
    allow.forEach(each -> allowed.put(each.name(), each.reason()));
    return new Privacy(allowed, protect, protectAlso, jurisdiction.orElse("none"));
  }
}
