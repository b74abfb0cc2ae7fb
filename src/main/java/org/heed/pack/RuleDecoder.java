package org.heed.pack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.rule.Citation;
import org.heed.rule.Nearest;
import org.heed.rule.Places;
import org.heed.rule.QuotePolicy;
import org.heed.rule.Rule;
import org.heed.rule.Section;
import org.heed.rule.Severity;
import org.heed.rule.SeverityScale;
import org.heed.rule.Source;
import org.heed.text.Language;
import org.heed.text.Role;
import org.heed.yaml.Yaml;
import org.jspecify.annotations.Nullable;

/** Decodes the file of one rule. */
final class RuleDecoder {

  private static final List<String> TOP_KEYS =
      List.of(
          "severity",
          "topics",
          "not-topics",
          "quotes",
          "attributed",
          "mention",
          "negation",
          "once",
          "in",
          "why",
          "sources",
          "en",
          "ar",
          "fr",
          "es");

  private static final Map<String, QuotePolicy> POLICIES =
      Map.of(
          "report", QuotePolicy.REPORT, "soften", QuotePolicy.SOFTEN, "ignore", QuotePolicy.IGNORE);

  private static final List<String> SEVERITIES = List.of("error", "warning", "suggestion", "off");
  private static final List<String> CONDITIONS =
      List.of("default", "quoted", "headline", "standfirst", "lead");

  private final Map<String, Source> sources;
  private final Set<String> topicNames;
  private final Map<Language, PhraseReader> phrases;

  RuleDecoder(
      Map<String, Source> sources, Set<String> topicNames, Map<Language, PhraseReader> phrases) {
    this.sources = sources;
    this.topicNames = topicNames;
    this.phrases = phrases;
  }

  /** The rule of a file; problems go to the file's list. */
  Rule decode(String id, PackFile file, Yaml root) {
    Map<String, Yaml> top = root.entries("rule");
    root.onlyKeys(top, TOP_KEYS);
    if (!top.containsKey("why")) {
      root.problem("no \"why:\"; say in a sentence why the wording can harm");
    }
    if (!top.containsKey("severity")) {
      root.problem("no \"severity:\"; write error, warning or suggestion");
    }
    Map<Language, Section> sections = new LinkedHashMap<>();
    boolean any = false;
    for (Language language : Language.WITH_RULES) {
      Yaml section = top.get(language.code());
      PhraseReader reader = phrases.get(language);
      any |= section != null;
      if (section != null && reader != null) {
        sections.put(language, new SectionDecoder(reader).decode(language, section));
      }
    }
    if (!any) {
      root.problem("no language section; add \"en:\" with what, match and examples");
    }
    return new Rule(
        id,
        severity(top.get("severity")),
        topics(top.get("topics")),
        topics(top.get("not-topics")),
        choice(top.get("quotes"), "quotes", POLICIES, QuotePolicy.REPORT),
        choice(top.get("attributed"), "attributed", POLICIES, QuotePolicy.REPORT),
        choice(top.get("mention"), "mention", Map.of("report", true, "ignore", false), false),
        choice(top.get("negation"), "negation", Map.of("report", true, "ignore", false), true),
        top.containsKey("once") && top.get("once").bool("once"),
        Optional.ofNullable(top.get("in")).map(RuleDecoder::places).orElse(Places.ANY),
        top.containsKey("why") ? top.get("why").text("why").strip() : "",
        citations(top.get("sources")),
        sections,
        file.shown());
  }

  static @Nullable Severity severityName(Yaml value) {
    String name = value.text("severity");
    if (!SEVERITIES.contains(name)) {
      value.problem(
          "no severity \""
              + name
              + "\"; write error, warning, suggestion or off"
              + Nearest.hint(name, SEVERITIES));
      return null;
    }
    return Severity.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static SeverityScale severity(@Nullable Yaml value) {
    if (value == null) {
      return SeverityScale.flat(Severity.WARNING);
    }
    if (!value.isMap()) {
      Severity one = severityName(value);
      return SeverityScale.flat(one == null ? Severity.WARNING : one);
    }
    Map<String, Yaml> entries = value.entries("severity");
    value.onlyKeys(entries, CONDITIONS);
    Map<String, Severity> named = new HashMap<>();
    entries.forEach(
        (key, entry) -> {
          Severity severity = severityName(entry);
          if (severity != null) {
            named.put(key, severity);
          }
        });
    Severity base = named.get("default");
    if (base == null) {
      value.problem("no \"default:\" severity for anywhere else; add one");
      base = Severity.WARNING;
    }
    return new SeverityScale(
        base,
        named.get("quoted"),
        named.get("headline"),
        named.get("standfirst"),
        named.get("lead"));
  }

  private Set<String> topics(@Nullable Yaml value) {
    Set<String> topics = new HashSet<>();
    if (value != null) {
      for (Yaml item : value.items()) {
        String name = item.text("topics");
        if (!topicNames.contains(name)) {
          item.problem("no topic \"" + name + "\"" + Nearest.hint(name, topicNames));
        }
        topics.add(name);
      }
    }
    return topics;
  }

  private static <T> T choice(
      @Nullable Yaml value, String key, Map<String, T> options, T fallback) {
    if (value == null) {
      return fallback;
    }
    String name = value.text(key);
    T chosen = options.get(name);
    if (chosen == null) {
      List<String> names = options.keySet().stream().sorted().toList();
      value.problem(
          "\"" + key + "\" is one of " + String.join(", ", names) + Nearest.hint(name, names));
      return fallback;
    }
    return chosen;
  }

  static Places places(Yaml value) {
    Map<String, Role> names = new HashMap<>();
    for (Role role : Role.values()) {
      names.put(role.label(), role);
    }
    Map<Role, Boolean> roles = new EnumMap<>(Role.class);
    boolean lead = false;
    for (Yaml item : value.items()) {
      String name = item.text("in");
      Role role = names.get(name);
      if (name.equals(Places.LEAD)) {
        lead = true;
      } else if (role != null) {
        roles.put(role, true);
      } else {
        List<String> known = new ArrayList<>(names.keySet());
        known.add(Places.LEAD);
        known.sort(null);
        item.problem(
            "no part of a page \""
                + name
                + "\"; there are "
                + String.join(", ", known)
                + Nearest.hint(name, known));
      }
    }
    return new Places(roles.keySet(), lead);
  }

  private List<Citation> citations(@Nullable Yaml value) {
    List<Citation> citations = new ArrayList<>();
    if (value != null) {
      for (Yaml item : value.items()) {
        String reference = item.text("sources");
        int hash = reference.indexOf('#');
        String id = hash < 0 ? reference : reference.substring(0, hash);
        Source source = sources.get(id);
        if (source == null) {
          item.problem(
              "no source \"" + id + "\" in sources.yml" + Nearest.hint(id, sources.keySet()));
        } else {
          citations.add(new Citation(source, hash < 0 ? "" : reference.substring(hash + 1)));
        }
      }
    }
    return citations;
  }
}
