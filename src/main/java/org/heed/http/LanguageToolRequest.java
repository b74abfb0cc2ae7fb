package org.heed.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.heed.analysis.Budget;
import org.heed.review.Desk;
import org.heed.review.Submission;
import org.heed.text.Language;
import org.heed.text.MediaType;

/**
 * What a client of LanguageTool's HTTP API asks: the fields it sends that mean something here.
 *
 * @param text what is to be reviewed
 * @param language as the client named it
 * @param only rules and categories; empty for all
 * @param skip rules and categories
 */
record LanguageToolRequest(
    AnnotatedText text, String language, Set<String> only, Set<String> skip) {

  /** No rule: what {@code enabledOnly} leaves where nothing that is known was enabled. */
  private static final String NOTHING = "no/rule";

  private static final List<String> LEVELS = List.of("default", "picky");

  /** A request that LanguageTool would answer with 400 and a line of text. */
  static final class Wrong extends Exception {
    private static final long serialVersionUID = 1L;

    Wrong(String line) {
      super(line, null, false, false);
    }

    String line() {
      return "Error: " + getMessage();
    }
  }

  /** Reads a form. */
  static LanguageToolRequest of(Form form, JsonTree tree, Desk desk) throws Problem, Wrong {
    String language =
        form.text("language")
            .orElseThrow(
                () ->
                    new Wrong(
                        "Missing 'language' parameter, e.g. 'language=en-US' for American English"
                            + " or 'language=fr' for French"));
    if (!language.equals("auto") && !Language.ofTag(language).hasRules()) {
      throw new Wrong("no language code known here; use auto, ar, en, es or fr");
    }
    String level = form.text("level").orElse("default").toLowerCase(Locale.ROOT);
    if (!LEVELS.contains(level)) {
      throw new Wrong("If set, 'level' must be set to one of: DEFAULT, PICKY");
    }
    Set<String> enabled = new LinkedHashSet<>(rules(form, "enabledRules", desk));
    enabled.addAll(categories(form, "enabledCategories", desk));
    Set<String> skip = new LinkedHashSet<>(rules(form, "disabledRules", desk));
    skip.addAll(categories(form, "disabledCategories", desk));
    boolean enabledOnly = form.text("enabledOnly").filter("true"::equalsIgnoreCase).isPresent();
    if (enabledOnly && form.list("enabledRules").isEmpty() && noCategories(form)) {
      throw new Wrong("You must specify enabled rules or categories when using enabledOnly=true");
    }
    skip.removeAll(enabled);
    Set<String> only = enabledOnly ? enabled : Set.of();
    return new LanguageToolRequest(
        text(form, tree), language, enabledOnly && only.isEmpty() ? Set.of(NOTHING) : only, skip);
  }

  private static boolean noCategories(Form form) {
    return form.list("enabledCategories").isEmpty();
  }

  private static AnnotatedText text(Form form, JsonTree tree) throws Problem, Wrong {
    if (form.has("text") == form.has("data")) {
      throw new Wrong(
          form.has("text")
              ? "Set only 'text' or 'data' parameter, not both"
              : "Missing 'text' or 'data' parameter");
    }
    if (form.has("text")) {
      return AnnotatedText.plain(form.text("text").orElse(""));
    }
    try {
      return AnnotatedText.of(
          tree.read(form.text("data").orElse("").getBytes(StandardCharsets.UTF_8)));
    } catch (Problem e) {
      throw new Wrong("Could not parse 'data' parameter: " + e.getMessage());
    }
  }

  private static List<String> rules(Form form, String field, Desk desk) {
    List<String> known = new ArrayList<>();
    for (String id : form.list(field)) {
      if (desk.unknownRules(Set.of(id)).isEmpty()) {
        known.add(id);
      }
    }
    return known;
  }

  private static List<String> categories(Form form, String field, Desk desk) {
    List<String> known = new ArrayList<>();
    for (String category : form.list(field)) {
      String all = category + "/*";
      if (desk.unknownRules(Set.of(all)).isEmpty()) {
        known.add(all);
      }
    }
    return known;
  }

  /** What is to be reviewed, and how. */
  Submission submission(Budget budget) {
    return new Submission(
        text.prose(),
        MediaType.TEXT,
        List.of(),
        language.equals("auto") ? Optional.empty() : Optional.of(Language.ofTag(language)),
        Optional.empty(),
        only,
        skip,
        List.of(),
        budget);
  }
}
