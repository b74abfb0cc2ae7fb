package org.heed.pack;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.heed.cast.Part;
import org.heed.match.Frame;
import org.heed.match.Pattern;
import org.heed.rule.Nearest;
import org.heed.yaml.Yaml;
import org.jspecify.annotations.Nullable;

/** Decodes who does what to whom. */
final class FrameDecoder {

  private static final List<String> KEYS =
      List.of("who", "does", "gets", "is", "has", "what", "whom", "not", "modal");
  private static final String ANYONE = "anyone";
  private static final List<String> MODALS =
      List.of("should", "could", "might", "ought", "must", "need");

  private final PhraseReader phrases;

  FrameDecoder(PhraseReader phrases) {
    this.phrases = phrases;
  }

  /** A frame; empty, with a problem, where it cannot be looked up. */
  Optional<Frame> decode(Yaml root) {
    Map<String, Yaml> entries = root.entries("frame");
    root.onlyKeys(entries, KEYS);
    List<Frame.Role> roles = new ArrayList<>();
    for (Frame.Role role : Frame.Role.values()) {
      if (entries.containsKey(role.label())) {
        roles.add(role);
      }
    }
    if (roles.size() != 1) {
      root.problem("a frame says one of does, gets, is and has; write one");
      return Optional.empty();
    }
    Frame.Role role = roles.get(0);
    Yaml act = entries.get(role.label());
    Optional<Pattern> pattern = act == null ? Optional.empty() : phrases.phrase(act);
    Yaml whatValue = entries.get("what");
    Optional<Pattern> what = whatValue == null ? Optional.empty() : phrases.phrase(whatValue);
    Set<Part> who = parts(entries.get("who"), "who");
    Set<Part> whom = parts(entries.get("whom"), "whom");
    Frame.Told told = told(entries.get("not"));
    Set<String> modals = modals(entries.get("modal"));
    return pattern.map(found -> new Frame(who, role, found, what, whom, told, modals));
  }

  private static Set<Part> parts(@Nullable Yaml value, String key) {
    Map<String, Part> labels = new TreeMap<>();
    for (Part part : Part.values()) {
      labels.put(part.label(), part);
    }
    Set<Part> parts = EnumSet.noneOf(Part.class);
    for (String word : choice(value, key)) {
      Part part = labels.get(word);
      if (part != null) {
        parts.add(part);
      } else if (value != null && !word.equals(ANYONE)) {
        value.problem(
            "nobody plays the part \""
                + word
                + "\"; write anyone, "
                + String.join(", ", labels.keySet())
                + Nearest.hint(word, labels.keySet()));
      }
    }
    return parts;
  }

  private static Frame.Told told(@Nullable Yaml value) {
    if (value == null) {
      return Frame.Told.DONE;
    }
    return switch (value.oneOf("not", List.of("true", "false", "any")).orElse("false")) {
      case "true" -> Frame.Told.NOT_DONE;
      case "any" -> Frame.Told.ANY;
      default -> Frame.Told.DONE;
    };
  }

  private static Set<String> modals(@Nullable Yaml value) {
    Set<String> modals = new LinkedHashSet<>();
    for (String word : choice(value, "modal")) {
      if (!MODALS.contains(word) && value != null) {
        value.problem(
            "\"modal\" is one of " + String.join(", ", MODALS) + Nearest.hint(word, MODALS));
      }
      modals.add(word);
    }
    return modals;
  }

  /** One word, or several as {@code (a|b)}. */
  private static List<String> choice(@Nullable Yaml value, String key) {
    if (value == null) {
      return List.of();
    }
    String text = value.text(key).strip();
    if (text.startsWith("(") && text.endsWith(")")) {
      text = text.substring(1, text.length() - 1);
    }
    List<String> words = new ArrayList<>();
    for (String word : text.split("\\|", -1)) {
      words.add(word.strip());
    }
    return words;
  }
}
