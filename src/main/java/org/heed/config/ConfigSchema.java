package org.heed.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.rule.Nearest;
import org.heed.rule.Severity;
import org.heed.text.Language;
import org.heed.yaml.Yaml;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code .heed.yml} may hold: one method a key. Reads on after a mistake, so that all are
 * named at once. Use once.
 */
final class ConfigSchema {

  private static final List<String> SETTINGS =
      List.of(
          "language",
          "jurisdiction",
          "fail-on",
          "severity",
          "allow",
          "protect",
          "protect-also",
          "accused",
          "house-style");
  private static final List<String> LANGUAGES = List.of("auto", "en", "ar", "fr", "es");
  private static final List<String> FAIL_ON = List.of("error", "warning", "suggestion", "never");
  private static final List<String> SEVERITIES = List.of("error", "warning", "suggestion", "off");
  private static final List<String> GROUPS =
      List.of("relatives-of-accused", "bereaved-by-suicide", "domestic-abuse", "sources");
  private static final List<String> SIDES = List.of("name", "hide");
  private static final List<String> ALLOWED_NAME = List.of("name", "reason", "date");

  private final Path file;
  private final String display;
  private final List<RuleMention> mentions = new ArrayList<>();

  ConfigSchema(Path file, String display) {
    this.file = file;
    this.display = display;
  }

  Configuration read(Yaml root) {
    List<String> keys = new ArrayList<>(SETTINGS);
    keys.add("packs");
    keys.add("paths");
    List<PathSettings> paths = new ArrayList<>();
    List<Path> packs = new ArrayList<>();
    Map<String, Yaml> values = root.entries("the configuration", keys);
    Yaml packsNode = values.get("packs");
    if (packsNode != null) {
      for (Yaml item : packsNode.list("packs")) {
        item.words("an entry of packs").flatMap(name -> pack(name, item)).ifPresent(packs::add);
      }
    }
    Yaml pathsNode = values.get("paths");
    if (pathsNode != null) {
      pathsNode
          .entries("paths")
          .forEach(
              (glob, value) -> {
                Glob.fault(glob).ifPresent(value.key()::problem);
                String name = "paths \"" + glob + "\"";
                Settings settings = settings(value.entries(name, SETTINGS));
                paths.add(new PathSettings(new Glob(glob), settings));
              });
    }
    // The ids cannot be judged while a pack that may hold them is missing.
    boolean packMissing =
        packsNode != null && packsNode.isList() && packs.size() < packsNode.items().size();
    return new Configuration(
        Optional.of(file),
        display,
        settings(values),
        paths,
        packs,
        packMissing ? List.of() : mentions);
  }

  private Settings settings(Map<String, Yaml> values) {
    return new Settings(
        word(values.get("language"), "language", LANGUAGES)
            .map(code -> code.equals("auto") ? Language.UNDETERMINED : new Language(code)),
        jurisdiction(values.get("jurisdiction")),
        word(values.get("fail-on"), "fail-on", FAIL_ON).flatMap(FailOn::named),
        severity(values.get("severity")),
        allow(values.get("allow")),
        texts(values.get("protect"), "protect", List.of()),
        new LinkedHashSet<>(texts(values.get("protect-also"), "protect-also", GROUPS)),
        word(values.get("accused"), "accused", SIDES)
            .map(side -> side.equals("name") ? NamedSide.NAME : NamedSide.HIDE),
        houseStyle(values.get("house-style")));
  }

  private Optional<String> word(@Nullable Yaml node, String key, List<String> valid) {
    return node == null ? Optional.empty() : node.oneOf(key, valid);
  }

  private Optional<String> jurisdiction(@Nullable Yaml node) {
    if (node == null) {
      return Optional.empty();
    }
    Set<String> valid = new LinkedHashSet<>(List.of("none", "uk"));
    for (String country : Locale.getISOCountries()) {
      valid.add(country.toLowerCase(Locale.ROOT));
    }
    valid.remove("gb");
    Optional<String> code = node.words("jurisdiction");
    if (code.isPresent() && !valid.contains(code.get())) {
      String lower = code.get().toLowerCase(Locale.ROOT);
      String near = lower.equals("gb") ? "uk" : lower;
      node.problem(
          "no jurisdiction \""
              + code.get()
              + "\""
              + (valid.contains(near)
                  ? " (did you mean \"" + near + "\"?)"
                  : "; write none, uk, or a country's two letters such as ie or us"));
    }
    return code;
  }

  private Map<String, Severity> severity(@Nullable Yaml node) {
    Map<String, Severity> severity = new LinkedHashMap<>();
    if (node != null) {
      node.entries("severity")
          .forEach(
              (id, value) -> {
                mentions.add(new RuleMention(id, value.key().line(), value.key().column()));
                value
                    .oneOf("severity of \"" + id + "\"", SEVERITIES)
                    .map(word -> Severity.valueOf(word.toUpperCase(Locale.ROOT)))
                    .ifPresent(level -> severity.put(id, level));
              });
    }
    return severity;
  }

  private List<AllowedName> allow(@Nullable Yaml node) {
    List<AllowedName> allowed = new ArrayList<>();
    if (node != null) {
      for (Yaml item : node.list("allow")) {
        Map<String, Yaml> values = item.entries("an entry of allow", ALLOWED_NAME);
        Optional<String> name = required(item, values, "name");
        Optional<String> reason = required(item, values, "reason");
        Optional<LocalDate> date = date(values.get("date"));
        if (name.isPresent() && reason.isPresent()) {
          allowed.add(new AllowedName(name.get(), reason.get(), date));
        }
      }
    }
    return allowed;
  }

  private Optional<String> required(Yaml item, Map<String, Yaml> values, String key) {
    Yaml node = values.get(key);
    if (node == null) {
      if (item.isMap()) {
        item.problem("an entry of allow has no \"" + key + "\"; add it");
      }
      return Optional.empty();
    }
    return node.words(key);
  }

  private Optional<LocalDate> date(@Nullable Yaml node) {
    if (node == null) {
      return Optional.empty();
    }
    Optional<String> text = node.words("date");
    try {
      return text.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      node.problem("date \"" + text.orElse("") + "\" is not one; write it as 2024-05-02");
      return Optional.empty();
    }
  }

  private List<String> texts(@Nullable Yaml node, String key, List<String> valid) {
    List<String> texts = new ArrayList<>();
    if (node != null) {
      for (Yaml item : node.list(key)) {
        Optional<String> text = item.words("an entry of " + key);
        if (text.isPresent() && !valid.isEmpty() && !valid.contains(text.get())) {
          item.problem(
              key + " knows no \"" + text.get() + "\"" + Nearest.remedy(text.get(), valid));
        } else {
          text.ifPresent(texts::add);
        }
      }
    }
    return texts;
  }

  private Map<String, String> houseStyle(@Nullable Yaml node) {
    Map<String, String> style = new LinkedHashMap<>();
    if (node != null) {
      node.entries("house-style")
          .forEach(
              (term, value) ->
                  value
                      .words("house-style of \"" + term + "\"")
                      .ifPresent(word -> style.put(term, word)));
    }
    return style;
  }

  /**
   * The folder of a pack, which has to lie below this file's folder when all links are followed.
   */
  private Optional<Path> pack(String name, Yaml node) {
    try {
      Path relative = Path.of(name);
      Path folder = file.getParent();
      boolean windowsRoot = name.matches("[A-Za-z]:.*") || name.startsWith("\\");
      boolean climbs = Arrays.asList(name.split("[/\\\\]", -1)).contains("..");
      if (folder == null || relative.isAbsolute() || windowsRoot || climbs) {
        node.problem(
            "pack \""
                + name
                + "\" lies outside this file's folder; move it in and name it from there");
        return Optional.empty();
      }
      Path pack = folder.resolve(relative);
      if (!Files.isDirectory(pack)) {
        node.problem("no folder \"" + name + "\" beside this file; name a rule pack that is there");
        return Optional.empty();
      }
      if (!pack.toRealPath().startsWith(folder.toRealPath())) {
        node.problem(
            "pack \"" + name + "\" is a link to a folder outside this file's folder; move it in");
        return Optional.empty();
      }
      return Optional.of(pack);
    } catch (InvalidPathException | IOException e) {
      node.problem("pack \"" + name + "\" cannot be read");
      return Optional.empty();
    }
  }
}
