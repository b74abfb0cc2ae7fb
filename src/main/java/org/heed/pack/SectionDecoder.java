package org.heed.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.match.Frame;
import org.heed.match.Pattern;
import org.heed.rule.Condition;
import org.heed.rule.Example;
import org.heed.rule.Nearest;
import org.heed.rule.Places;
import org.heed.rule.Rewrite;
import org.heed.rule.Scope;
import org.heed.rule.Section;
import org.heed.rule.Seek;
import org.heed.rule.Severity;
import org.heed.text.Language;
import org.heed.yaml.Yaml;
import org.jspecify.annotations.Nullable;

/** Decodes what a rule says and looks for in one language. */
final class SectionDecoder {

  private static final List<String> KEYS =
      List.of("what", "instead", "match", "unless", "rewrite", "limits", "examples");
  private static final List<String> PHRASE_KEYS =
      List.of("phrase", "in", "near", "within", "unless", "severity", "rewrite");
  private static final List<String> FRAME_KEYS =
      List.of("frame", "in", "near", "within", "unless", "severity", "rewrite");
  private static final List<String> DETAIL_KEYS =
      List.of("detail", "in", "near", "within", "unless", "severity");
  private static final List<String> MISSING_KEYS = List.of("missing", "near");
  private static final List<String> COUNT_KEYS = List.of("count", "at-least", "within");

  private final PhraseReader phrases;

  SectionDecoder(PhraseReader phrases) {
    this.phrases = phrases;
  }

  Section decode(Language language, Yaml root) {
    Map<String, Yaml> entries = root.entries(language.code());
    root.onlyKeys(entries, KEYS);
    String what = required(root, entries, "what", "the message, one sentence");
    String instead = optional(entries, "instead");
    List<Seek> seeks = seeks(entries.get("match"));
    if (seeks.isEmpty() && !entries.containsKey("match")) {
      root.problem("no \"match:\"; list what is looked for");
    }
    List<Example> flag = new ArrayList<>();
    List<Example> pass = new ArrayList<>();
    Yaml examples = entries.get("examples");
    if (examples != null) {
      Map<String, Yaml> kinds = examples.entries("examples");
      examples.onlyKeys(kinds, List.of("flag", "pass"));
      examples(kinds.get("flag"), true, flag);
      examples(kinds.get("pass"), false, pass);
    }
    if (flag.isEmpty() || pass.isEmpty()) {
      (examples == null ? root : examples)
          .problem(
              "needs examples of both kinds: \"flag:\" with [[the span]] marked, and \"pass:\"");
    }
    return new Section(
        language,
        what,
        instead,
        seeks,
        conditions(entries.get("unless")),
        rewrites(entries.get("rewrite")),
        optional(entries, "limits"),
        flag,
        pass);
  }

  private static String required(Yaml root, Map<String, Yaml> entries, String key, String what) {
    Yaml value = entries.get(key);
    if (value == null) {
      root.problem("no \"" + key + ":\"; write " + what);
      return "";
    }
    return value.text(key).strip();
  }

  private static String optional(Map<String, Yaml> entries, String key) {
    Yaml value = entries.get(key);
    return value == null ? "" : value.text(key).strip();
  }

  private List<Seek> seeks(@Nullable Yaml list) {
    List<Seek> seeks = new ArrayList<>();
    if (list != null) {
      for (Yaml item : list.items()) {
        seek(item).ifPresent(seeks::add);
      }
    }
    return seeks;
  }

  private Optional<Seek> seek(Yaml item) {
    if (item.isText()) {
      return phrases
          .phrase(item)
          .map(
              pattern ->
                  new Seek.Phrase(
                      pattern,
                      Optional.empty(),
                      null,
                      List.of(),
                      List.of(),
                      List.of(),
                      item.line()));
    }
    Map<String, Yaml> entries = item.entries("match");
    Yaml phrase = entries.get("phrase");
    Yaml frame = entries.get("frame");
    Yaml detail = entries.get("detail");
    Yaml missing = entries.get("missing");
    Yaml count = entries.get("count");
    if (phrase != null) {
      item.onlyKeys(entries, PHRASE_KEYS);
      return phrase(item, phrase, entries);
    } else if (frame != null) {
      item.onlyKeys(entries, FRAME_KEYS);
      return frame(item, frame, entries);
    } else if (detail != null) {
      item.onlyKeys(entries, DETAIL_KEYS);
      return detail(item, detail, entries);
    } else if (missing != null) {
      item.onlyKeys(entries, MISSING_KEYS);
      List<Pattern> anyOf = phrases.phrases(missing);
      Yaml near = entries.get("near");
      List<Pattern> present = near == null ? List.of() : phrases.phrases(near);
      return Optional.of(new Seek.Missing(anyOf, present, item.line()));
    } else if (count != null) {
      item.onlyKeys(entries, COUNT_KEYS);
      return count(item, count, entries);
    }
    item.problem(
        "no \"phrase:\", \"frame:\", \"detail:\", \"missing:\" or \"count:\" here; say what is looked"
            + " for");
    return Optional.empty();
  }

  private Optional<Seek> phrase(Yaml item, Yaml phrase, Map<String, Yaml> entries) {
    Optional<Pattern> pattern = phrases.phrase(phrase);
    Around around = around(entries);
    return pattern.map(
        found ->
            new Seek.Phrase(
                found,
                around.places(),
                around.severity(),
                around.near(),
                around.unless(),
                around.rewrites(),
                item.line()));
  }

  private Optional<Seek> frame(Yaml item, Yaml frame, Map<String, Yaml> entries) {
    Optional<Frame> decoded = new FrameDecoder(phrases).decode(frame);
    Around around = around(entries);
    return decoded.map(
        found ->
            new Seek.Framed(
                found,
                around.places(),
                around.severity(),
                around.near(),
                around.unless(),
                around.rewrites(),
                item.line()));
  }

  private Optional<Seek> detail(Yaml item, Yaml detail, Map<String, Yaml> entries) {
    Around around = around(entries);
    return DetailDecoder.decode(detail)
        .map(
            found ->
                new Seek.Told(
                    found,
                    around.places(),
                    around.severity(),
                    around.near(),
                    around.unless(),
                    item.line()));
  }

  /** What an item says besides what it looks for. */
  private record Around(
      Optional<Places> places,
      @Nullable Severity severity,
      List<Condition> near,
      List<Condition> unless,
      List<Rewrite> rewrites) {}

  private Around around(Map<String, Yaml> entries) {
    Optional<Places> places = Optional.ofNullable(entries.get("in")).map(RuleDecoder::places);
    Yaml severityValue = entries.get("severity");
    Severity severity = severityValue == null ? null : RuleDecoder.severityName(severityValue);
    Scope scope = scope(entries.get("within"));
    List<Condition> near = new ArrayList<>();
    Yaml nearValue = entries.get("near");
    Yaml within = entries.get("within");
    if (nearValue != null) {
      near.add(new Condition(phrases.phrases(nearValue), scope));
    } else if (within != null) {
      within.problem("\"within:\" says how near \"near:\" is; add \"near:\"");
    }
    return new Around(
        places,
        severity,
        near,
        conditions(entries.get("unless")),
        rewrites(entries.get("rewrite")));
  }

  private Optional<Seek> count(Yaml item, Yaml counted, Map<String, Yaml> entries) {
    Optional<Pattern> pattern = phrases.phrase(counted);
    int atLeast = 2;
    Yaml least = entries.get("at-least");
    if (least != null) {
      Double number = least.number("at-least");
      if (number != null && number >= 2 && number <= 100 && number == Math.rint(number)) {
        atLeast = number.intValue();
      } else {
        least.problem("\"at-least\" is a whole number from 2 to 100");
      }
    }
    Scope scope = scope(entries.get("within"));
    if (scope.kind() == Scope.Kind.WORDS || scope.kind() == Scope.Kind.OVERLAP) {
      item.problem("\"count\" looks within sentence, paragraph or draft");
    }
    int wanted = atLeast;
    return pattern.map(found -> new Seek.Count(found, wanted, scope, item.line()));
  }

  private static Scope scope(@Nullable Yaml value) {
    if (value == null) {
      return Scope.SENTENCE;
    }
    String text = value.text("within");
    return switch (text) {
      case "sentence" -> Scope.SENTENCE;
      case "paragraph" -> Scope.PARAGRAPH;
      case "draft" -> Scope.DRAFT;
      case "overlap" -> Scope.OVERLAP;
      default -> {
        if (text.matches("[1-9][0-9]{0,2}")) {
          yield Scope.words(Integer.parseInt(text));
        }
        value.problem(
            "\"within\" is sentence, paragraph, draft, overlap or a number of words"
                + Nearest.hint(text, List.of("sentence", "paragraph", "draft", "overlap")));
        yield Scope.SENTENCE;
      }
    };
  }

  private List<Condition> conditions(@Nullable Yaml list) {
    List<Condition> conditions = new ArrayList<>();
    if (list != null) {
      for (Yaml item : list.items()) {
        if (item.isText()) {
          phrases
              .phrase(item)
              .ifPresent(p -> conditions.add(new Condition(List.of(p), Scope.SENTENCE)));
        } else {
          Map<String, Yaml> entries = item.entries("unless");
          item.onlyKeys(entries, List.of("phrase", "within"));
          Yaml phrase = entries.get("phrase");
          if (phrase == null) {
            item.problem("no \"phrase:\" here; say what must not be there");
          } else {
            conditions.add(new Condition(phrases.phrases(phrase), scope(entries.get("within"))));
          }
        }
      }
    }
    return conditions;
  }

  private static List<Rewrite> rewrites(@Nullable Yaml list) {
    List<Rewrite> rewrites = new ArrayList<>();
    if (list != null) {
      for (Yaml item : list.items()) {
        if (item.isText()) {
          String text = words(item, "rewrite");
          rewrites.add(new Rewrite("", text.equals("drop") ? "" : text));
        } else {
          Map<String, Yaml> entries = item.entries("rewrite");
          item.onlyKeys(entries, List.of("label", "replace", "drop"));
          String label = optional(entries, "label");
          Yaml replace = entries.get("replace");
          if (replace != null) {
            rewrites.add(new Rewrite(label, words(replace, "replace")));
          } else if (entries.containsKey("drop")) {
            rewrites.add(new Rewrite(label, ""));
          } else {
            item.problem("no \"replace:\" or \"drop:\" here");
          }
        }
      }
    }
    return rewrites;
  }

  private static String words(Yaml item, String key) {
    String text = item.text(key).strip();
    if (item.isText() && text.isEmpty()) {
      item.problem("an empty rewrite says nothing; write the words, or drop to take them out");
    }
    if (!text.matches("(?:[^{}]|\\{[^{}\\s]+\\})*")) {
      item.problem("a brace is open, empty or holds a blank; write {lemma} with one word in it");
    }
    return text;
  }

  private static void examples(@Nullable Yaml list, boolean flag, List<Example> examples) {
    if (list == null) {
      return;
    }
    for (Yaml item : list.items()) {
      String marked = item.text("examples").strip();
      if (marked.isEmpty()) {
        item.problem("an empty example shows nothing; write a sentence");
        continue;
      }
      try {
        Example example = ExampleMarks.read(marked, item.line());
        if (flag && example.spans().isEmpty()) {
          item.problem("no [[span]] is marked in this example; mark what must be reported");
        } else if (!flag && !example.spans().isEmpty()) {
          item.problem("an example that must pass has no [[span]]; move it to \"flag:\"");
        } else {
          examples.add(example);
        }
      } catch (IllegalArgumentException e) {
        item.problem(String.valueOf(e.getMessage()));
      }
    }
  }
}
