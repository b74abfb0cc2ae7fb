package org.heed.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.heed.analysis.LanguageProfile;
import org.heed.match.Pattern;
import org.heed.match.PatternIndex;
import org.heed.match.PhraseParser;
import org.heed.match.PhraseSyntaxException;
import org.heed.match.WordClasses;
import org.heed.rule.Nearest;
import org.heed.yaml.Yaml;

/** Phrases of one language, with the word classes they refer to; each class is read once. */
final class PhraseReader implements WordClasses {

  private final PhraseParser parser;
  private final Map<String, Yaml> unread = new HashMap<>();
  private final Map<String, Pattern> read = new HashMap<>();
  private final List<String> reading = new ArrayList<>();

  PhraseReader(LanguageProfile profile) {
    this.parser = new PhraseParser(profile, this);
  }

  /** Adds the file of a word class; a later one of the same name replaces it. */
  void addClass(String name, Yaml root) {
    unread.put(name, root);
  }

  /** Adds word classes already read. */
  void addRead(Map<String, Pattern> classes) {
    read.putAll(classes);
  }

  /** Adds wordings, each as it is written, to a word class; those of a pack before stay in it. */
  void addWordings(String name, Iterable<String> wordings) {
    List<Pattern> options = new ArrayList<>();
    Pattern known = read.get(name);
    if (known != null) {
      options.add(known);
    }
    for (String wording : wordings) {
      parser.exactly(wording).ifPresent(options::add);
    }
    if (!options.isEmpty()) {
      read.put(name, new Pattern.Choice(options));
    }
  }

  /** Reads all classes, so that a problem in one is told even if no rule uses it. */
  Map<String, Pattern> readAllClasses() {
    for (String name : unread.keySet().stream().sorted().toList()) {
      try {
        find(name);
      } catch (PhraseSyntaxException e) {
        if (!read.containsKey(name)) {
          Yaml root = unread.get(name);
          if (root != null) {
            root.problem(String.valueOf(e.getMessage()));
          }
        }
      }
    }
    return Map.copyOf(read);
  }

  @Override
  public Pattern find(String name) throws PhraseSyntaxException {
    Pattern known = read.get(name);
    if (known != null) {
      return known;
    }
    Yaml root = unread.get(name);
    if (root == null) {
      throw new PhraseSyntaxException(
          0, "no word class \"" + name + "\"" + Nearest.hint(name, names()));
    }
    if (reading.contains(name)) {
      String circle = String.join(" → ", reading.subList(reading.indexOf(name), reading.size()));
      throw new PhraseSyntaxException(
          0, "word class \"" + name + "\" refers to itself: " + circle + " → " + name);
    }
    reading.add(name);
    try {
      Pattern words = readClass(name, root);
      read.put(name, words);
      return words;
    } finally {
      reading.remove(reading.size() - 1);
    }
  }

  private Pattern readClass(String name, Yaml root) throws PhraseSyntaxException {
    Map<String, Yaml> entries = root.entries("word class");
    root.onlyKeys(entries, List.of("notes", "words"));
    List<Pattern> options = new ArrayList<>();
    Yaml words = entries.get("words");
    if (words != null) {
      for (Yaml item : words.items()) {
        String text = item.text("words");
        try {
          options.add(parser.parse(text));
        } catch (PhraseSyntaxException e) {
          if (String.valueOf(e.getMessage()).contains("refers to itself")) {
            throw e;
          }
          item.problemAt(e.offset(), String.valueOf(e.getMessage()));
        }
      }
    }
    if (options.isEmpty()) {
      throw new PhraseSyntaxException(
          0, "word class \"" + name + "\" holds no words; list them under \"words:\"");
    }
    return new Pattern.Choice(options);
  }

  private Set<String> names() {
    Set<String> names = new TreeSet<>(unread.keySet());
    names.addAll(read.keySet());
    return names;
  }

  /** A phrase that can be looked up; empty, with a problem, where it cannot. */
  Optional<Pattern> phrase(Yaml scalar) {
    String text = scalar.text("phrase");
    if (text.isBlank()) {
      scalar.problem("an empty phrase finds nothing; write at least one word");
      return Optional.empty();
    }
    try {
      Pattern pattern = parser.parse(text);
      Optional<String> fault = Faults.of(pattern);
      if (fault.isPresent()) {
        scalar.problem(fault.get());
        return Optional.empty();
      }
      if (!PatternIndex.canIndex(pattern)) {
        scalar.problem(
            "matches the empty string, or has no word of its own to be looked up by; add a word"
                + " that must be there");
        return Optional.empty();
      }
      return Optional.of(pattern);
    } catch (PhraseSyntaxException e) {
      scalar.problemAt(e.offset(), String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  /** The phrases of a text or a list of texts. */
  List<Pattern> phrases(Yaml scalarOrList) {
    List<Pattern> patterns = new ArrayList<>();
    for (Yaml item : scalarOrList.items()) {
      phrase(item).ifPresent(patterns::add);
    }
    return patterns;
  }
}
