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
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

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
  private final ConfigReader.Problems problems;
  private final Nodes nodes;
  private final List<RuleMention> mentions = new ArrayList<>();

  ConfigSchema(Path file, String display, ConfigReader.Problems problems) {
    this.file = file;
    this.display = display;
    this.problems = problems;
    this.nodes = new Nodes(problems);
  }

  Configuration read(Node root) {
    List<String> keys = new ArrayList<>(SETTINGS);
    keys.add("packs");
    keys.add("paths");
    List<PathSettings> paths = new ArrayList<>();
    List<Path> packs = new ArrayList<>();
    Map<String, Node> values = nodes.mapping(root, "the configuration", keys);
    Node packsNode = values.get("packs");
    if (packsNode != null) {
      nodes.each(packsNode, "packs", (name, node) -> pack(name, node).ifPresent(packs::add));
    }
    Node pathsNode = values.get("paths");
    if (pathsNode != null) {
      for (Nodes.Entry entry : nodes.entries(pathsNode, "paths")) {
        Glob.fault(entry.name()).ifPresent(fault -> problems.at(entry.key(), fault));
        String what = "paths \"" + entry.name() + "\"";
        Settings settings = settings(nodes.mapping(entry.value(), what, SETTINGS));
        paths.add(new PathSettings(new Glob(entry.name()), settings));
      }
    }
    // The ids cannot be judged while a pack that may hold them is missing.
    boolean packMissing = packsNode != null && packs.size() < nodes.size(packsNode);
    return new Configuration(
        Optional.of(file),
        display,
        settings(values),
        paths,
        packs,
        packMissing ? List.of() : mentions);
  }

  private Settings settings(Map<String, Node> values) {
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

  private Optional<String> word(@Nullable Node node, String key, List<String> valid) {
    return node == null ? Optional.empty() : nodes.oneOf(node, key, valid);
  }

  private Optional<String> jurisdiction(@Nullable Node node) {
    if (node == null) {
      return Optional.empty();
    }
    Set<String> valid = new LinkedHashSet<>(List.of("none", "uk"));
    for (String country : Locale.getISOCountries()) {
      valid.add(country.toLowerCase(Locale.ROOT));
    }
    valid.remove("gb");
    Optional<String> code = nodes.text(node, "jurisdiction");
    if (code.isPresent() && !valid.contains(code.get())) {
      String lower = code.get().toLowerCase(Locale.ROOT);
      String near = lower.equals("gb") ? "uk" : lower;
      problems.at(
          node,
          "no jurisdiction \""
              + code.get()
              + "\""
              + (valid.contains(near)
                  ? " (did you mean \"" + near + "\"?)"
                  : "; write none, uk, or a country's two letters such as ie or us"));
    }
    return code;
  }

  private Map<String, Severity> severity(@Nullable Node node) {
    Map<String, Severity> severity = new LinkedHashMap<>();
    if (node != null) {
      for (Nodes.Entry entry : nodes.entries(node, "severity")) {
        nodes.mention(entry.key()).ifPresent(mentions::add);
        nodes
            .oneOf(entry.value(), "severity of \"" + entry.name() + "\"", SEVERITIES)
            .ifPresent(
                word ->
                    severity.put(entry.name(), Severity.valueOf(word.toUpperCase(Locale.ROOT))));
      }
    }
    return severity;
  }

  private List<AllowedName> allow(@Nullable Node node) {
    List<AllowedName> allowed = new ArrayList<>();
    if (node != null) {
      for (Node item : nodes.items(node, "allow")) {
        Map<String, Node> values = nodes.mapping(item, "an entry of allow", ALLOWED_NAME);
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

  private Optional<String> required(Node item, Map<String, Node> values, String key) {
    Node node = values.get(key);
    if (node == null) {
      if (nodes.isMapping(item)) {
        problems.at(item, "an entry of allow has no \"" + key + "\"; add it");
      }
      return Optional.empty();
    }
    return nodes.text(node, key);
  }

  private Optional<LocalDate> date(@Nullable Node node) {
    if (node == null) {
      return Optional.empty();
    }
    Optional<String> text = nodes.text(node, "date");
    try {
      return text.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      problems.at(node, "date \"" + text.orElse("") + "\" is not one; write it as 2024-05-02");
      return Optional.empty();
    }
  }

  private List<String> texts(@Nullable Node node, String key, List<String> valid) {
    List<String> texts = new ArrayList<>();
    if (node != null) {
      nodes.each(
          node,
          key,
          (text, item) -> {
            if (!valid.isEmpty() && !valid.contains(text)) {
              problems.at(item, key + " knows no \"" + text + "\"" + Nearest.remedy(text, valid));
            } else {
              texts.add(text);
            }
          });
    }
    return texts;
  }

  private Map<String, String> houseStyle(@Nullable Node node) {
    Map<String, String> style = new LinkedHashMap<>();
    if (node != null) {
      for (Nodes.Entry entry : nodes.entries(node, "house-style")) {
        nodes
            .text(entry.value(), "house-style of \"" + entry.name() + "\"")
            .ifPresent(word -> style.put(entry.name(), word));
      }
    }
    return style;
  }

  /**
   * The folder of a pack, which has to lie below this file's folder when all links are followed.
   */
  private Optional<Path> pack(String name, Node node) {
    try {
      Path relative = Path.of(name);
      Path folder = file.getParent();
      boolean windowsRoot = name.matches("[A-Za-z]:.*") || name.startsWith("\\");
      boolean climbs = Arrays.asList(name.split("[/\\\\]", -1)).contains("..");
      if (folder == null || relative.isAbsolute() || windowsRoot || climbs) {
        problems.at(
            node,
            "pack \""
                + name
                + "\" lies outside this file's folder; move it in and name it from there");
        return Optional.empty();
      }
      Path pack = folder.resolve(relative);
      if (!Files.isDirectory(pack)) {
        problems.at(
            node, "no folder \"" + name + "\" beside this file; name a rule pack that is there");
        return Optional.empty();
      }
      if (!pack.toRealPath().startsWith(folder.toRealPath())) {
        problems.at(
            node,
            "pack \"" + name + "\" is a link to a folder outside this file's folder; move it in");
        return Optional.empty();
      }
      return Optional.of(pack);
    } catch (InvalidPathException | IOException e) {
      problems.at(node, "pack \"" + name + "\" cannot be read");
      return Optional.empty();
    }
  }
}
