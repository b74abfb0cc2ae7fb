package org.heed.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.heed.rule.Nearest;
import org.heed.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a user settled in the editor, under {@code heed}. Immutable.
 *
 * @param config the configuration for all drafts
 * @param rules folders of further rule packs
 * @param only rule ids or {@code category/*}; empty for all
 * @param skip rule ids or {@code category/*}
 * @param language the language of all drafts; empty to tell it draft by draft
 * @param fast whether the fast tier is to work alone
 */
record EditorSettings(
    Optional<String> config,
    List<String> rules,
    Set<String> only,
    Set<String> skip,
    Optional<Language> language,
    boolean fast) {

  static final EditorSettings NONE =
      new EditorSettings(Optional.empty(), List.of(), Set.of(), Set.of(), Optional.empty(), false);

  private static final List<String> KEYS =
      List.of("config", "rules", "only", "skip", "language", "fast");

  EditorSettings {
    rules = List.copyOf(rules);
    only = Set.copyOf(only);
    skip = Set.copyOf(skip);
  }

  /**
   * Reads settings as a client sends them, alone or under the key {@code heed}; what is wrong in
   * them counts as not set.
   *
   * @param problems told what is wrong
   */
  static EditorSettings of(@Nullable Object sent, Consumer<String> problems) {
    if (!(sent instanceof JsonObject object)) {
      return NONE;
    }
    JsonObject section = object.get("heed") instanceof JsonObject inner ? inner : object;
    for (String key : section.keySet()) {
      if (!KEYS.contains(key)) {
        problems.accept(
            "the editor's settings have no \"" + key + "\"" + Nearest.remedy(key, KEYS));
      }
    }
    Reading reading = new Reading(section, problems);
    return new EditorSettings(
        reading.text("config"),
        reading.texts("rules"),
        new LinkedHashSet<>(reading.texts("only")),
        new LinkedHashSet<>(reading.texts("skip")),
        reading
            .text("language")
            .filter(code -> !code.equals("auto"))
            .map(Language::ofTag)
            .filter(language -> !language.equals(Language.UNDETERMINED)),
        reading.flag("fast"));
  }

  /** Takes values out of a section. */
  private record Reading(JsonObject section, Consumer<String> problems) {

    Optional<String> text(String key) {
      JsonElement value = section.get(key);
      if (isAbsent(value)) {
        return Optional.empty();
      }
      if (value instanceof JsonPrimitive primitive && primitive.isString()) {
        return Optional.of(primitive.getAsString()).filter(text -> !text.isBlank());
      }
      problems.accept("the editor's setting \"" + key + "\" has to be a text");
      return Optional.empty();
    }

    List<String> texts(String key) {
      JsonElement value = section.get(key);
      List<String> texts = new ArrayList<>();
      if (isAbsent(value)) {
        return texts;
      }
      if (value instanceof JsonArray array) {
        for (JsonElement each : array) {
          if (each instanceof JsonPrimitive primitive && primitive.isString()) {
            texts.add(primitive.getAsString());
          } else {
            problems.accept("the editor's setting \"" + key + "\" has to be a list of texts");
          }
        }
        return texts;
      }
      // An empty table of Lua arrives as an object.
      if (!(value instanceof JsonObject object && object.size() == 0)) {
        problems.accept("the editor's setting \"" + key + "\" has to be a list of texts");
      }
      return texts;
    }

    boolean flag(String key) {
      JsonElement value = section.get(key);
      if (isAbsent(value)) {
        return false;
      }
      if (value instanceof JsonPrimitive primitive && primitive.isBoolean()) {
        return primitive.getAsBoolean();
      }
      problems.accept("the editor's setting \"" + key + "\" has to be true or false");
      return false;
    }

    private static boolean isAbsent(@Nullable JsonElement value) {
      return value == null || value.isJsonNull();
    }
  }
}
