package org.heed.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.rule.Nearest;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A value of a YAML file that knows its place; what is wrong with it goes to one list. */
final class Yaml {

  private static final int MOST_CHARACTERS = 2_000_000;

  private final Node node;
  private final String file;
  private final List<Problem> problems;

  private Yaml(Node node, String file, List<Problem> problems) {
    this.node = node;
    this.file = file;
    this.problems = problems;
  }

  /** The root of a file, or empty where it is blank or no YAML (which is then a problem). */
  static Optional<Yaml> parse(String text, String file, List<Problem> problems) {
    if (text.length() > MOST_CHARACTERS) {
      problems.add(new Problem(file, 0, 0, "larger than 2 MB; split it"));
      return Optional.empty();
    }
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setUseMarks(true)
            .setAllowDuplicateKeys(true)
            .setMaxAliasesForCollections(20)
            .build();
    try {
      Optional<Node> root = new Compose(settings).composeString(text);
      if (root.isEmpty()) {
        problems.add(new Problem(file, 1, 1, "the file is empty; write a rule or remove it"));
      }
      return root.map(node -> new Yaml(node, file, problems));
    } catch (MarkedYamlEngineException e) {
      Mark mark = e.getProblemMark().orElse(null);
      problems.add(
          new Problem(
              file,
              mark == null ? 0 : mark.getLine() + 1,
              mark == null ? 0 : mark.getColumn() + 1,
              "not valid YAML: "
                  + String.valueOf(e.getProblem())
                  + "; put a text that holds \": \", quotation marks or a leading sign between"
                  + " single quotes"));
    } catch (YamlEngineException e) {
      problems.add(new Problem(file, 0, 0, "not valid YAML"));
    }
    return Optional.empty();
  }

  void problem(String message) {
    problemAt(0, message);
  }

  /** Reports a problem at a character of a one-line scalar. */
  void problemAt(int offset, String message) {
    Mark mark = node.getStartMark().orElse(null);
    int line = mark == null ? 0 : mark.getLine() + 1;
    int column = mark == null ? 0 : mark.getColumn() + 1 + offset;
    if (offset > 0
        && node instanceof ScalarNode scalar
        && scalar.getScalarStyle() != ScalarStyle.PLAIN) {
      column++;
    }
    problems.add(new Problem(file, line, column, message));
  }

  int line() {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }

  boolean isMap() {
    return node instanceof MappingNode;
  }

  boolean isList() {
    return node instanceof SequenceNode;
  }

  boolean isText() {
    return node instanceof ScalarNode;
  }

  /** The text of a scalar; a problem and an empty string for anything else. */
  String text(String name) {
    if (node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)) {
      return scalar.getValue();
    }
    problem("\"" + name + "\" must be a text");
    return "";
  }

  /** Whether a scalar is a number, and which; null (and a problem) otherwise. */
  @Nullable Double number(String name) {
    if (node instanceof ScalarNode scalar) {
      try {
        return Double.valueOf(scalar.getValue());
      } catch (NumberFormatException e) {
        // falls through to the problem below
      }
    }
    problem("\"" + name + "\" must be a number");
    return null;
  }

  boolean bool(String name) {
    if (node instanceof ScalarNode scalar) {
      if (scalar.getValue().equals("true")) {
        return true;
      }
      if (scalar.getValue().equals("false")) {
        return false;
      }
    }
    problem("\"" + name + "\" must be true or false");
    return false;
  }

  /** The items of a list; a single value counts as a list of one. */
  List<Yaml> items() {
    List<Yaml> items = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        items.add(new Yaml(item, file, problems));
      }
    } else if (!(node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.NULL))) {
      items.add(this);
    }
    return items;
  }

  /** The texts of a list of texts, or of one text. */
  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (Yaml item : items()) {
      texts.add(item.text(name));
    }
    return texts;
  }

  /** The entries of a map by key, in order; a problem and none for anything else. */
  Map<String, Yaml> entries(String name) {
    Map<String, Yaml> entries = new LinkedHashMap<>();
    if (node instanceof MappingNode map) {
      for (NodeTuple tuple : map.getValue()) {
        Yaml key = new Yaml(tuple.getKeyNode(), file, problems);
        String text = key.text("key");
        if (entries.put(text, new Yaml(tuple.getValueNode(), file, problems)) != null) {
          key.problem("\"" + text + "\" is there twice; keep one");
        }
      }
    } else {
      problem("\"" + name + "\" must be a map of keys and values");
    }
    return entries;
  }

  /** Reports every key of {@code entries} that is none of {@code known}. */
  void onlyKeys(Map<String, Yaml> entries, List<String> known) {
    entries.forEach(
        (key, value) -> {
          if (!known.contains(key)) {
            value.problem("no key \"" + key + "\" here" + Nearest.hint(key, known));
          }
        });
  }
}
