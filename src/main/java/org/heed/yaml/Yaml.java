package org.heed.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.rule.Nearest;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value of a YAML file that knows its place and its key's; what is wrong with it goes to one
 * list. Every method that takes a value out by its type names one of another type as a problem,
 * calls it by the {@code name} it is given, and answers with nothing.
 */
public final class Yaml {

  private final Node node;
  private final Node key;
  private final String file;
  private final List<Problem> problems;

  private Yaml(Node node, Node key, String file, List<Problem> problems) {
    this.node = node;
    this.key = key;
    this.file = file;
    this.problems = problems;
  }

  /** The root of a file; empty where it is blank, or no YAML, which is then a problem. */
  public static Optional<Yaml> parse(String text, String file, List<Problem> problems) {
    return Composing.root(text, file, problems).map(node -> new Yaml(node, node, file, problems));
  }

  /** The key this is the value of; the value itself where it has none. */
  public Yaml key() {
    return new Yaml(key, key, file, problems);
  }

  /** Reports a problem at its start. */
  public void problem(String message) {
    problemAt(0, message);
  }

  /** Reports a problem at a character of a one-line scalar. */
  public void problemAt(int offset, String message) {
    boolean quoted =
        offset > 0
            && node instanceof ScalarNode scalar
            && scalar.getScalarStyle() != ScalarStyle.PLAIN;
    int column = column();
    problems.add(
        new Problem(file, line(), column == 0 ? 0 : column + offset + (quoted ? 1 : 0), message));
  }

  /** The line it starts on, 1-based; 0 where that is not known. */
  public int line() {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }

  /** The column it starts in, 1-based; 0 where that is not known. */
  public int column() {
    return node.getStartMark().map(Mark::getColumn).map(column -> column + 1).orElse(0);
  }

  public boolean isMap() {
    return node instanceof MappingNode;
  }

  public boolean isList() {
    return node instanceof SequenceNode;
  }

  /** Whether it is a single value: a text, a number, true or false, or nothing. */
  public boolean isText() {
    return node instanceof ScalarNode;
  }

  /** A text as written, be it empty or a number; an empty one for anything else. */
  public String text(String name) {
    if (node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)) {
      return scalar.getValue();
    }
    wrong(name, "a text");
    return "";
  }

  /** A text that is not blank, and not a number or the like. */
  public Optional<String> words(String name) {
    if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.STR)) {
      if (!scalar.getValue().isBlank()) {
        return Optional.of(scalar.getValue());
      }
      problem(name + " is empty; write it out or take the key out");
    } else {
      wrong(name, "a text");
    }
    return Optional.empty();
  }

  /** One of a few words. */
  public Optional<String> oneOf(String name, List<String> valid) {
    String all = String.join(", ", valid);
    if (!(node instanceof ScalarNode scalar)) {
      wrong(name, "one of " + all);
      return Optional.empty();
    }
    String word = scalar.getValue();
    if (valid.contains(word)) {
      return Optional.of(word);
    }
    problem(name + " is \"" + word + "\", which is none of " + all + Nearest.hint(word, valid));
    return Optional.empty();
  }

  /** A number; null for anything else. */
  public @Nullable Double number(String name) {
    if (node instanceof ScalarNode scalar) {
      try {
        return Double.valueOf(scalar.getValue());
      } catch (NumberFormatException e) {
        // Said below.
      }
    }
    wrong(name, "a number");
    return null;
  }

  public boolean bool(String name) {
    boolean yes = node instanceof ScalarNode scalar && scalar.getValue().equals("true");
    if (!yes && !(node instanceof ScalarNode scalar && scalar.getValue().equals("false"))) {
      wrong(name, "true or false");
    }
    return yes;
  }

  /** The items of a list; a single value counts as a list of one, and nothing as an empty one. */
  public List<Yaml> items() {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(item -> at(item, item)).toList();
    }
    boolean none = node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.NULL);
    return none ? List.of() : List.of(this);
  }

  /** The items of what has to be a list. */
  public List<Yaml> list(String name) {
    if (isList()) {
      return items();
    }
    wrong(name, "a list");
    return List.of();
  }

  /** The texts of a list of texts, or of one text. */
  public List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (Yaml item : items()) {
      texts.add(item.text(name));
    }
    return texts;
  }

  /** The values of a mapping by key, in order. */
  public Map<String, Yaml> entries(String name) {
    Map<String, Yaml> entries = new LinkedHashMap<>();
    if (!(node instanceof MappingNode mapping)) {
      wrong(name, "keys with values");
      return entries;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      Yaml value = at(tuple.getValueNode(), tuple.getKeyNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode word)) {
        value.key().problem("a key of " + name + " is not a word; write a word");
      } else if (entries.putIfAbsent(word.getValue(), value) != null) {
        value.key().problem("\"" + word.getValue() + "\" stands twice in " + name + "; keep one");
      }
    }
    return entries;
  }

  /** The values of a mapping whose keys have to be among {@code known}; the others are left out. */
  public Map<String, Yaml> entries(String name, Collection<String> known) {
    Map<String, Yaml> entries = entries(name);
    entries.forEach(
        (word, value) -> {
          if (!known.contains(word)) {
            value
                .key()
                .problem(name + " knows no key \"" + word + "\"" + Nearest.remedy(word, known));
          }
        });
    entries.keySet().retainAll(known);
    return entries;
  }

  /** Reports every key of {@code entries} that is none of {@code known}. */
  public void onlyKeys(Map<String, Yaml> entries, List<String> known) {
    entries.forEach(
        (word, value) -> {
          if (!known.contains(word)) {
            value.problem("no key \"" + word + "\" here" + Nearest.hint(word, known));
          }
        });
  }

  private Yaml at(Node other, Node itsKey) {
    return new Yaml(other, itsKey, file, problems);
  }

  private void wrong(String name, String wanted) {
    problem(name + " is " + kind() + "; it has to be " + wanted);
  }

  private String kind() {
    if (node instanceof MappingNode) {
      return "a mapping";
    }
    if (node instanceof SequenceNode) {
      return "a list";
    }
    Tag tag = node.getTag();
    if (tag.equals(Tag.NULL)) {
      return "empty";
    }
    if (tag.equals(Tag.BOOL)) {
      return "true or false";
    }
    return tag.equals(Tag.INT) || tag.equals(Tag.FLOAT) ? "a number" : "a text";
  }
}
