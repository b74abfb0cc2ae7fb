package org.heed.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heed.match.Pattern;
import org.heed.rule.Topic;
import org.heed.text.Language;
import org.heed.yaml.Yaml;
import org.jspecify.annotations.Nullable;

/** Decodes the file of one topic. */
final class TopicDecoder {

  private static final double USUAL_THRESHOLD = 4;

  private final Map<Language, PhraseReader> phrases;

  TopicDecoder(Map<Language, PhraseReader> phrases) {
    this.phrases = phrases;
  }

  Topic decode(String name, Yaml root) {
    Map<String, Yaml> top = root.entries("topic");
    root.onlyKeys(top, List.of("title", "about", "threshold", "en", "ar", "fr", "es"));
    Yaml title = top.get("title");
    Yaml about = top.get("about");
    Double threshold =
        top.containsKey("threshold") ? top.get("threshold").number("threshold") : null;
    Map<Language, List<Topic.Evidence>> evidence = new LinkedHashMap<>();
    for (Language language : Language.WITH_RULES) {
      Yaml section = top.get(language.code());
      PhraseReader reader = phrases.get(language);
      if (section != null && reader != null) {
        evidence.put(language, evidence(section, reader));
      }
    }
    return new Topic(
        name,
        title == null ? name : title.text("title"),
        about == null ? "" : about.text("about"),
        threshold == null ? USUAL_THRESHOLD : threshold,
        evidence);
  }

  private static List<Topic.Evidence> evidence(Yaml section, PhraseReader reader) {
    List<Topic.Evidence> all = new ArrayList<>();
    Map<String, Yaml> entries = section.entries("topic");
    section.onlyKeys(entries, List.of("evidence", "enough"));
    Yaml list = entries.get("evidence");
    if (list != null) {
      for (Yaml item : list.items()) {
        Map<String, Yaml> keys = item.entries("evidence");
        item.onlyKeys(keys, List.of("phrase", "weight"));
        Yaml phrase = keys.get("phrase");
        Yaml weight = keys.get("weight");
        if (phrase == null) {
          item.problem("no \"phrase:\" here; say what is evidence");
          continue;
        }
        add(all, reader, phrase, weight == null ? Double.valueOf(1) : weight.number("weight"));
      }
    }
    Yaml enough = entries.get("enough");
    if (enough != null) {
      for (Yaml item : enough.items()) {
        add(all, reader, item, Double.POSITIVE_INFINITY);
      }
    }
    return all;
  }

  private static void add(
      List<Topic.Evidence> all, PhraseReader reader, Yaml phrase, @Nullable Double weight) {
    if (weight != null) {
      for (Pattern pattern : reader.phrases(phrase)) {
        all.add(new Topic.Evidence(pattern, weight));
      }
    }
  }
}
