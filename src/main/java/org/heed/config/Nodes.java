package org.heed.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.heed.rule.Nearest;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Takes typed values out of YAML nodes, and names each that is of the wrong type. */
final class Nodes {

  private final ConfigReader.Problems problems;

  Nodes(ConfigReader.Problems problems) {
    this.problems = problems;
  }

  /** A key and its value. */
  record Entry(String name, Node key, Node value) {}

  boolean isMapping(Node node) {
    return node instanceof MappingNode;
  }

  /** The number of items of a list; 0 for anything else. */
  int size(Node node) {
    return node instanceof SequenceNode list ? list.getValue().size() : 0;
  }

  /** The values of a mapping by their keys, which have to be among {@code valid}. */
  Map<String, Node> mapping(Node node, String what, Collection<String> valid) {
    Map<String, Node> values = new LinkedHashMap<>();
    for (Entry entry : entries(node, what)) {
      if (valid.contains(entry.name())) {
        values.put(entry.name(), entry.value());
      } else {
        problems.at(
            entry.key(),
            what + " knows no key \"" + entry.name() + "\"" + Nearest.remedy(entry.name(), valid));
      }
    }
    return values;
  }

  /** The entries of a mapping with any keys. */
  List<Entry> entries(Node node, String what) {
    List<Entry> entries = new ArrayList<>();
    if (!(node instanceof MappingNode mapping)) {
      wrong(node, what, "keys with values");
      return entries;
    }
    Set<String> seen = new HashSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        problems.at(tuple.getKeyNode(), "a key of " + what + " is not a word; write a word");
      } else if (!seen.add(key.getValue())) {
        problems.at(key, "\"" + key.getValue() + "\" stands twice in " + what + "; keep one");
      } else {
        entries.add(new Entry(key.getValue(), key, tuple.getValueNode()));
      }
    }
    return entries;
  }

  /** The items of a list. */
  List<Node> items(Node node, String what) {
    if (node instanceof SequenceNode list) {
      return list.getValue();
    }
    wrong(node, what, "a list");
    return List.of();
  }

  /** Calls back for each text of a list. */
  void each(Node node, String what, BiConsumer<String, Node> use) {
    for (Node item : items(node, what)) {
      text(item, "an entry of " + what).ifPresent(text -> use.accept(text, item));
    }
  }

  /** A text that is not blank. */
  Optional<String> text(Node node, String what) {
    if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.STR)) {
      if (!scalar.getValue().isBlank()) {
        return Optional.of(scalar.getValue());
      }
      problems.at(node, what + " is empty; write it out or take the key out");
    } else {
      wrong(node, what, "a text");
    }
    return Optional.empty();
  }

  /** One of a few words. */
  Optional<String> oneOf(Node node, String what, List<String> valid) {
    if (!(node instanceof ScalarNode scalar)) {
      wrong(node, what, "one of " + String.join(", ", valid));
      return Optional.empty();
    }
    String word = scalar.getValue();
    if (valid.contains(word)) {
      return Optional.of(word);
    }
    problems.at(
        node,
        what
            + " is \""
            + word
            + "\", which is none of "
            + String.join(", ", valid)
            + Nearest.to(word, valid).map(near -> " (did you mean \"" + near + "\"?)").orElse(""));
    return Optional.empty();
  }

  /** A key as the mention of a rule. */
  Optional<RuleMention> mention(Node key) {
    return key instanceof ScalarNode scalar
        ? key.getStartMark()
            .map(m -> new RuleMention(scalar.getValue(), m.getLine() + 1, m.getColumn() + 1))
        : Optional.empty();
  }

  private void wrong(Node node, String what, String wanted) {
    problems.at(node, what + " is " + kind(node) + "; it has to be " + wanted);
  }

  private static String kind(Node node) {
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
