package org.heed.pack;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heed.yaml.Yaml;

/**
 * Decodes {@code data/helplines.yml}: the support services that newsrooms name, by country and
 * language. They become word classes: {@code <helpline-name>} and {@code <helpline-TOPIC>} hold
 * names, {@code <helpline-contact>} numbers and addresses. Whether an entry is verified is kept in
 * the file for those who print it; a draft that gives an unverified one has given one all the same.
 */
final class HelplineDecoder {

  private static final int SHORTEST_SINGLE = 8;
  private static final String CLASS = "helpline-";

  private final Map<String, Set<String>> classes = new LinkedHashMap<>();

  private HelplineDecoder() {}

  /** For each word class, the wordings of which it is one, as people write them. */
  static Map<String, Set<String>> decode(Yaml root) {
    HelplineDecoder decoder = new HelplineDecoder();
    Map<String, Yaml> keys = root.entries("help lines");
    root.onlyKeys(keys, List.of("helplines"));
    Yaml entries = keys.get("helplines");
    if (entries != null) {
      entries.items().forEach(decoder::add);
    }
    return decoder.classes;
  }

  private void add(Yaml entry) {
    Map<String, Yaml> keys = entry.entries("helpline");
    entry.onlyKeys(
        keys,
        List.of(
            "name",
            "aliases",
            "numbers",
            "sites",
            "country",
            "languages",
            "topics",
            "verified",
            "note"));
    if (!keys.containsKey("name")) {
      entry.problem("a help line needs its \"name:\"");
      return;
    }
    if (keys.containsKey("verified")) {
      keys.get("verified").bool("verified");
    } else {
      entry.problem("say \"verified: true\" or \"verified: false\"");
    }
    Set<String> names = new LinkedHashSet<>();
    names.add(keys.get("name").text("name"));
    names.addAll(texts(keys, "aliases"));
    names.removeIf(HelplineDecoder::isCommonWord);
    add("name", names);
    for (String topic : texts(keys, "topics")) {
      add(topic, names);
    }
    add("contact", texts(keys, "numbers"));
    add("contact", texts(keys, "sites"));
  }

  private void add(String kind, Iterable<String> wordings) {
    for (String wording : wordings) {
      if (!wording.isBlank()) {
        classes.computeIfAbsent(CLASS + kind, key -> new LinkedHashSet<>()).add(wording);
      }
    }
  }

  /** A name of one short word ("Mind", "Shout") cannot be told from the word. */
  private static boolean isCommonWord(String name) {
    return name.length() < SHORTEST_SINGLE && name.indexOf(' ') < 0;
  }

  private static List<String> texts(Map<String, Yaml> keys, String key) {
    Yaml value = keys.get(key);
    return value == null ? List.of() : value.texts(key);
  }
}
