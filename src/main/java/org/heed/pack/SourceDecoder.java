package org.heed.pack;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heed.rule.Source;
import org.heed.yaml.Yaml;

/** Decodes {@code sources.yml}. */
final class SourceDecoder {

  private SourceDecoder() {}

  static Map<String, Source> decode(Yaml root) {
    Map<String, Source> sources = new TreeMap<>();
    root.entries("sources")
        .forEach(
            (id, value) -> {
              Map<String, Yaml> entries = value.entries(id);
              value.onlyKeys(entries, List.of("title", "publisher", "year", "url", "read", "note"));
              if (!entries.containsKey("title")) {
                value.problem("no \"title:\" for source \"" + id + "\"");
              }
              Double year = entries.containsKey("year") ? entries.get("year").number("year") : null;
              sources.put(
                  id,
                  new Source(
                      id,
                      text(entries, "title"),
                      text(entries, "publisher"),
                      year == null ? 0 : year.intValue(),
                      text(entries, "url")));
            });
    return sources;
  }

  private static String text(Map<String, Yaml> entries, String key) {
    Yaml value = entries.get(key);
    return value == null ? "" : value.text(key);
  }
}
