package org.heed.pack;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heed.match.jigsaw.BitTable;
import org.heed.match.jigsaw.Exposure;
import org.heed.match.jigsaw.Ground;
import org.heed.match.jigsaw.Trait;
import org.heed.yaml.Yaml;

/** Decodes {@code data/identifying-bits.yml}; every figure there has to give its reason. */
final class BitTableDecoder {

  private static final List<String> GROUNDS = List.of("places", "identifiers", "links");
  private static final List<String> KEYS =
      List.of("thresholds", "places", "identifiers", "links", "details");
  private static final double MOST_BITS = 64;

  private final Map<String, Ground> grounds = new LinkedHashMap<>();
  private final Map<String, Trait> traits = new LinkedHashMap<>();
  private final Map<Exposure, Double> thresholds = new EnumMap<>(Exposure.class);

  private BitTableDecoder() {}

  static BitTable decode(Yaml root) {
    BitTableDecoder decoder = new BitTableDecoder();
    Map<String, Yaml> sections = root.entries("the table", KEYS);
    for (String key : KEYS) {
      if (!sections.containsKey(key)) {
        root.problem("the table needs its \"" + key + ":\"");
      }
    }
    for (String key : GROUNDS) {
      Yaml section = sections.get(key);
      if (section != null) {
        section.entries(key).forEach(decoder::addGround);
      }
    }
    Yaml details = sections.get("details");
    if (details != null) {
      details.entries("details").forEach(decoder::addTrait);
    }
    Yaml limits = sections.get("thresholds");
    if (limits != null) {
      decoder.addThresholds(limits);
    }
    return new BitTable(decoder.grounds, decoder.traits, decoder.thresholds);
  }

  private void addGround(String name, Yaml entry) {
    Map<String, Yaml> keys = entry.entries(name, List.of("bits", "people", "reason"));
    if (keys.containsKey("bits") == keys.containsKey("people")) {
      entry.problem(name + " needs \"bits:\" or \"people:\", one of the two");
    }
    double bits =
        keys.containsKey("people")
            ? Math.log(Math.max(1, number(keys, "people", 1))) / Math.log(2)
            : number(keys, "bits", 0);
    if (isNew(name, entry)) {
      grounds.put(name, new Ground(name, bits, reason(entry, keys)));
    }
  }

  private void addTrait(String name, Yaml entry) {
    Map<String, Yaml> keys =
        entry.entries(name, List.of("bits", "group", "most", "given", "worth", "reason"));
    if (!keys.containsKey("bits")) {
      entry.problem(name + " needs its \"bits:\"");
    }
    double bits = number(keys, "bits", 0);
    Map<String, Double> given = new LinkedHashMap<>();
    Yaml others = keys.get("given");
    if (others != null) {
      Map<String, Yaml> known = others.entries("given", grounds.keySet());
      known.keySet().forEach(ground -> given.put(ground, number(known, ground, bits)));
    }
    Yaml group = keys.get("group");
    String groupName = group == null ? name : group.words("group").orElse(name);
    if (isNew(name, entry)) {
      traits.put(
          name,
          new Trait(
              name,
              groupName,
              bits,
              number(keys, "most", 0),
              given,
              number(keys, "worth", bits),
              reason(entry, keys)));
    }
  }

  private boolean isNew(String name, Yaml entry) {
    boolean isNew = !grounds.containsKey(name) && !traits.containsKey(name);
    if (!isNew) {
      entry.key().problem("\"" + name + "\" stands in two sections; keep one");
    }
    return isNew;
  }

  private void addThresholds(Yaml section) {
    Map<String, Exposure> names = new LinkedHashMap<>();
    for (Exposure exposure : Exposure.values()) {
      if (exposure != Exposure.CROWD) {
        names.put(exposure.name().toLowerCase(Locale.ROOT).replace('_', '-'), exposure);
      }
    }
    Map<String, Yaml> entries = section.entries("thresholds", names.keySet());
    double before = 0;
    for (Map.Entry<String, Exposure> name : names.entrySet()) {
      if (!entries.containsKey(name.getKey())) {
        section.problem("thresholds need \"" + name.getKey() + ":\"");
        continue;
      }
      double people = number(entries, name.getKey(), 0, Double.MAX_VALUE);
      if (people <= before) {
        entries
            .get(name.getKey())
            .problem("thresholds have to rise; write more people than before");
      }
      before = people;
      thresholds.put(name.getValue(), people);
    }
  }

  private static double number(Map<String, Yaml> keys, String key, double otherwise) {
    return number(keys, key, otherwise, key.equals("people") ? Double.MAX_VALUE : MOST_BITS);
  }

  private static double number(Map<String, Yaml> keys, String key, double otherwise, double most) {
    Yaml value = keys.get(key);
    if (value == null) {
      return otherwise;
    }
    Double number = value.number(key);
    if (number == null) {
      return otherwise;
    }
    if (!(number >= 0 && number <= most)) {
      value.problem(key + " is " + number + "; it has to be a number from 0 to " + (long) most);
      return otherwise;
    }
    return number;
  }

  private static String reason(Yaml entry, Map<String, Yaml> keys) {
    Yaml reason = keys.get("reason");
    if (reason == null) {
      entry.problem("say where the figure is from: \"reason:\"");
      return "";
    }
    return reason.words("reason").orElse("");
  }
}
