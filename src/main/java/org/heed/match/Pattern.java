package org.heed.match;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.heed.analysis.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * What a rule looks for in a run of words of one sentence. A value: equal patterns find the same,
 * and {@link Object#toString} prints the expression in the rule language.
 */
public sealed interface Pattern {

  /**
   * A word in any of its inflections.
   *
   * @param written as the rule has it
   * @param lemmas the lemmas that count, the written form among them
   * @param part the part of speech it must be able to have there, or null for any
   */
  record Word(String written, Set<String> lemmas, @Nullable PartOfSpeech part) implements Pattern {
    public Word {
      lemmas = Set.copyOf(lemmas);
    }

    @Override
    public String toString() {
      return part == null ? written : written + ":" + part.label();
    }
  }

  /**
   * A word in one form only.
   *
   * @param norm the normalised form
   */
  record Exact(String norm) implements Pattern {
    @Override
    public String toString() {
      return '"' + norm + '"';
    }
  }

  /** One after the other, nothing but blanks, hyphens and quotation marks between. */
  record Sequence(List<Pattern> parts) implements Pattern {
    public Sequence {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return parts.stream().map(Pattern::toString).collect(Collectors.joining(" "));
    }
  }

  /** One of several. */
  record Choice(List<Pattern> options) implements Pattern {
    public Choice {
      options = List.copyOf(options);
    }

    @Override
    public String toString() {
      return options.stream().map(Pattern::toString).collect(Collectors.joining("|", "(", ")"));
    }
  }

  /** There or not. */
  record Maybe(Pattern part) implements Pattern {
    @Override
    public String toString() {
      return "[" + part + "]";
    }
  }

  /**
   * A word class of {@code rules/words}.
   *
   * @param name its name
   * @param words what stands for it
   */
  record Named(String name, Pattern words) implements Pattern {
    @Override
    public String toString() {
      return "<" + name + ">";
    }
  }

  /** Up to so many words, whatever stands between them. */
  record Gap(int most) implements Pattern {
    @Override
    public String toString() {
      return "…" + most;
    }
  }

  /** The part that is reported. */
  record Marked(Pattern part) implements Pattern {
    @Override
    public String toString() {
      return "{" + part + "}";
    }
  }

  /** A cardinal number from {@code least} to {@code most}, in digits or words. */
  record Numeral(int least, int most) implements Pattern {
    @Override
    public String toString() {
      return "<#number " + least + ".." + most + ">";
    }
  }

  /** A punctuation mark between two words; takes no word itself. */
  record Punctuation(String mark) implements Pattern {
    @Override
    public String toString() {
      return '"' + mark + '"';
    }
  }

  /** The start or the end of a block. */
  record Edge(boolean start) implements Pattern {
    @Override
    public String toString() {
      return start ? "^" : "$";
    }
  }

  /** Words told by how they look. */
  record Shaped(Shape shape) implements Pattern {
    @Override
    public String toString() {
      return "<#" + shape.label() + ">";
    }
  }

  /** All names of word classes used in this pattern, nested ones included. */
  default Set<String> wordClasses() {
    Set<String> names = new TreeSet<>();
    collectClasses(this, names);
    return names;
  }

  private static void collectClasses(Pattern pattern, Set<String> names) {
    if (pattern instanceof Named named) {
      names.add(named.name());
      collectClasses(named.words(), names);
    } else if (pattern instanceof Sequence sequence) {
      sequence.parts().forEach(part -> collectClasses(part, names));
    } else if (pattern instanceof Choice choice) {
      choice.options().forEach(option -> collectClasses(option, names));
    } else if (pattern instanceof Maybe maybe) {
      collectClasses(maybe.part(), names);
    } else if (pattern instanceof Marked marked) {
      collectClasses(marked.part(), names);
    }
  }
}
