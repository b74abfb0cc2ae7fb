package org.heed.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.heed.cast.detail.DetailKind;
import org.heed.cast.detail.Protection;
import org.heed.match.DetailQuery;
import org.heed.rule.Nearest;
import org.heed.yaml.Yaml;
import org.jspecify.annotations.Nullable;

/** Decodes what is told of whom. */
final class DetailDecoder {

  private static final List<String> KEYS = List.of("of", "kind", "with");
  private static final String ANYONE = "protected";
  private static final List<String> PEOPLE =
      Arrays.stream(Protection.values())
          .filter(each -> each != Protection.NONE)
          .map(Protection::label)
          .toList();
  private static final List<String> KINDS =
      Arrays.stream(DetailKind.values()).map(DetailKind::label).toList();

  private DetailDecoder() {}

  /** A query; empty, with a problem, where it says nothing. */
  static Optional<DetailQuery> decode(Yaml root) {
    Map<String, Yaml> entries = root.entries("detail");
    root.onlyKeys(entries, KEYS);
    Yaml kind = entries.get("kind");
    if (kind == null) {
      root.problem("no \"kind:\" here; say what is told, such as school");
      return Optional.empty();
    }
    Set<Protection> of = EnumSet.noneOf(Protection.class);
    Yaml whom = entries.get("of");
    for (String word : words(whom, "of")) {
      if (!word.equals(ANYONE)) {
        add(word, whom, PEOPLE, Protection::labelled, of, "nobody is protected as");
      }
    }
    Set<DetailKind> kinds = kinds(kind, "kind");
    Set<DetailKind> with = kinds(entries.get("with"), "with");
    return kinds.isEmpty() ? Optional.empty() : Optional.of(new DetailQuery(of, kinds, with));
  }

  private static Set<DetailKind> kinds(@Nullable Yaml value, String key) {
    Set<DetailKind> kinds = EnumSet.noneOf(DetailKind.class);
    for (String word : words(value, key)) {
      add(word, value, KINDS, DetailKind::labelled, kinds, "there is no kind of detail");
    }
    return kinds;
  }

  private static <T> void add(
      String word,
      @Nullable Yaml value,
      List<String> known,
      Function<String, Optional<T>> labelled,
      Set<T> found,
      String problem) {
    Optional<T> each = known.contains(word) ? labelled.apply(word) : Optional.empty();
    if (each.isPresent()) {
      found.add(each.get());
    } else if (value != null) {
      value.problem(
          problem
              + " \""
              + word
              + "\"; write "
              + String.join(", ", known)
              + Nearest.hint(word, known));
    }
  }

  /** One word, or a list of them. */
  private static List<String> words(@Nullable Yaml value, String key) {
    if (value == null) {
      return List.of();
    }
    if (value.isText()) {
      return List.of(value.text(key).strip());
    }
    List<String> words = new ArrayList<>();
    for (Yaml item : value.items()) {
      words.add(item.text(key).strip());
    }
    return words;
  }
}
