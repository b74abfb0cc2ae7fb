package org.heed.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.heed.config.FailOn;
import org.heed.input.MediaTypes;
import org.heed.review.Desk;
import org.heed.rule.Nearest;
import org.heed.text.Language;
import org.heed.text.MediaType;

/** Reads the words by which a request says what it wants, each check in the same words. */
final class Wanted {

  private static final List<String> FAIL_ON = List.of("error", "warning", "suggestion", "never");

  private Wanted() {}

  /** From which severity on to hold: what is named, else what the stage asks for. */
  static Optional<FailOn> failOn(Optional<String> failOn, Optional<String> stage) throws Problem {
    Optional<FailOn> ofStage =
        stage.isPresent()
            ? Stage.named(one("stage", stage.get(), Stage.NAMES)).flatMap(Stage::failOn)
            : Optional.empty();
    return failOn.isPresent() ? FailOn.named(one("failOn", failOn.get(), FAIL_ON)) : ofStage;
  }

  /** The language to review in; empty where it is to be told from the draft. */
  static Optional<Language> language(Optional<String> name) throws Problem {
    if (name.isEmpty() || name.get().equals("auto")) {
      return Optional.empty();
    }
    Language language = Language.ofTag(name.get());
    if (!language.hasRules()) {
      throw Problem.impossible("language has to be auto, en, ar, fr or es");
    }
    return Optional.of(language);
  }

  /** A type by the name of {@code --as} or its MIME name. */
  static MediaType mediaType(String name) throws Problem {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    return MediaTypes.named(plain)
        .or(() -> MediaTypes.ofMime(plain))
        .orElseThrow(
            () ->
                Problem.unknownType(
                    "mediaType has to be text, markdown or html, or a MIME name of one of them"));
  }

  /** Rule ids and {@code category/*}. */
  static Set<String> rules(String field, List<String> ids, Desk desk) throws Problem {
    Set<String> wanted = new TreeSet<>();
    for (String id : ids) {
      if (!id.matches("[a-z0-9-]{1,60}/([a-z0-9-]{1,60}|\\*)")) {
        throw Problem.impossible(field + " takes rule ids such as suicide/commit or suicide/*");
      }
      wanted.add(id);
    }
    List<String> unknown = desk.unknownRules(wanted);
    if (!unknown.isEmpty()) {
      throw Problem.impossible(field + ": " + String.join("; ", unknown));
    }
    return wanted;
  }

  private static String one(String field, String word, List<String> valid) throws Problem {
    if (valid.contains(word)) {
      return word;
    }
    throw Problem.impossible(
        field + " has to be one of " + String.join(", ", valid) + Nearest.hint(word, valid));
  }
}
