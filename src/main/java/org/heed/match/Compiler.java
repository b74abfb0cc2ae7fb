package org.heed.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes patterns ready to run; a word class that many patterns share is made ready once. */
final class Compiler {

  private final Map<String, Node> classes = new HashMap<>();

  Node compile(Pattern pattern) {
    if (pattern instanceof Pattern.Word word) {
      return new Node.OfWord(word);
    } else if (pattern instanceof Pattern.Exact exact) {
      return new Node.OfExact(exact.norm());
    } else if (pattern instanceof Pattern.Sequence sequence) {
      List<Node> parts = new ArrayList<>();
      for (Pattern part : sequence.parts()) {
        parts.add(compile(part));
      }
      return new Node.OfSequence(parts);
    } else if (pattern instanceof Pattern.Choice choice) {
      return choice(choice);
    } else if (pattern instanceof Pattern.Maybe maybe) {
      return new Node.OfMaybe(compile(maybe.part()));
    } else if (pattern instanceof Pattern.Named named) {
      Node known = classes.get(named.name());
      if (known == null) {
        known = compile(named.words());
        classes.put(named.name(), known);
      }
      return known;
    } else if (pattern instanceof Pattern.Gap gap) {
      return new Node.OfGap(gap.most());
    } else if (pattern instanceof Pattern.Marked marked) {
      return new Node.OfMarked(compile(marked.part()));
    } else if (pattern instanceof Pattern.Numeral numeral) {
      return new Node.OfNumeral(numeral);
    } else if (pattern instanceof Pattern.Punctuation punctuation) {
      return new Node.OfPunctuation(punctuation.mark());
    } else if (pattern instanceof Pattern.Edge edge) {
      return new Node.OfEdge(edge.start());
    } else {
      return new Node.OfShape(((Pattern.Shaped) pattern).shape());
    }
  }

  private Node choice(Pattern.Choice choice) {
    Map<String, List<Node>> byFirst = new HashMap<>();
    List<Node> others = new ArrayList<>();
    for (Pattern option : choice.options()) {
      Node node = compile(option);
      Set<String> firsts = firsts(option);
      if (firsts.isEmpty()) {
        others.add(node);
      }
      for (String first : firsts) {
        byFirst.computeIfAbsent(first, key -> new ArrayList<>(1)).add(node);
      }
    }
    return new Node.OfChoice(byFirst, others);
  }

  private static Set<String> firsts(Pattern pattern) {
    if (pattern instanceof Pattern.Word word) {
      return word.lemmas();
    } else if (pattern instanceof Pattern.Exact exact) {
      return Set.of(exact.norm());
    } else if (pattern instanceof Pattern.Sequence sequence) {
      return firsts(sequence.parts().get(0));
    } else if (pattern instanceof Pattern.Marked marked) {
      return firsts(marked.part());
    }
    return Set.of();
  }
}
