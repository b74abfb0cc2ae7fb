package org.heed.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import morfologik.fsa.FSA;
import org.heed.analysis.LanguageProfile;
import org.heed.analysis.Tokens;
import org.heed.match.Pattern;
import org.heed.rule.Condition;
import org.heed.rule.Rule;
import org.heed.rule.RuleSet;
import org.heed.rule.Section;
import org.heed.rule.Seek;
import org.heed.text.Draft;
import org.heed.text.Language;

/**
 * Makes more rules of the kind there are: each copy has the shape of a real rule and other real
 * words, drawn from a dictionary or from the words of some drafts.
 */
final class Vocabulary {

  private static final int SHORT = 4;

  private final List<String> words;
  private final Map<String, Pattern> classes = new HashMap<>();
  private final Random random = new Random(20230309);

  private Vocabulary(Set<String> words) {
    this.words = List.copyOf(words);
  }

  /** The words of a dictionary: rules on other subjects than those of the drafts. */
  static Vocabulary ofDictionary(String resource) throws IOException {
    Set<String> words = new LinkedHashSet<>();
    try (InputStream stream = Vocabulary.class.getResourceAsStream(resource)) {
      for (ByteBuffer entry : FSA.read(stream)) {
        String line = StandardCharsets.UTF_8.decode(entry).toString();
        String word = line.substring(0, line.indexOf('+'));
        if (word.length() > SHORT && word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
          words.add(word);
        }
      }
    }
    return new Vocabulary(words);
  }

  /** The words of some drafts: rules each of whose words is met. */
  static Vocabulary ofDrafts(LanguageProfile profile, List<Draft> drafts) {
    Set<String> lemmas = new LinkedHashSet<>();
    for (Draft draft : drafts) {
      Tokens tokens = profile.tokens(draft);
      for (int i = 0; i < tokens.size(); i++) {
        for (String lemma : tokens.form(i).lemmas()) {
          if (lemma.length() > SHORT) {
            lemmas.add(lemma);
          }
        }
      }
    }
    return new Vocabulary(lemmas);
  }

  /** The rules, and so many copies of each with other words. */
  RuleSet grown(RuleSet rules, int copies) {
    List<Rule> all = new ArrayList<>(rules.rules());
    for (int copy = 1; copy <= copies; copy++) {
      for (Rule rule : rules.rules()) {
        all.add(copy(rule, copy));
      }
    }
    return new RuleSet(all, rules.topics(), rules.wordClasses(), rules.sources(), rules.castWords(), rules.hash());
  }

  private Rule copy(Rule rule, int number) {
    Map<Language, Section> sections = new LinkedHashMap<>();
    rule.sections().forEach((language, section) -> sections.put(language, copy(section, number)));
    return new Rule(
        rule.id() + "-" + number,
        rule.severity(),
        rule.topics(),
        rule.notTopics(),
        rule.quotes(),
        rule.attributed(),
        rule.reportsMentions(),
        rule.reportsNegated(),
        rule.once(),
        rule.places(),
        rule.why(),
        rule.citations(),
        sections,
        rule.origin());
  }

  private Section copy(Section section, int number) {
    List<Seek> seeks = new ArrayList<>();
    for (Seek seek : section.seeks()) {
      if (seek instanceof Seek.Phrase phrase) {
        seeks.add(
            new Seek.Phrase(
                otherWords(phrase.pattern(), number),
                phrase.places(),
                phrase.severity(),
                conditions(phrase.near(), number),
                conditions(phrase.unless(), number),
                List.of(),
                phrase.line()));
      } else if (seek instanceof Seek.Count count) {
        seeks.add(
            new Seek.Count(
                otherWords(count.pattern(), number), count.atLeast(), count.scope(), count.line()));
      } else if (seek instanceof Seek.Missing missing) {
        // One that is satisfied, so that no copy reports.
        seeks.add(
            new Seek.Missing(
                missing.anyOf().stream().map(each -> otherWords(each, number)).toList(),
                List.of(otherWords(new Pattern.Exact("zzzzzz"), 0)),
                missing.line()));
      }
    }
    return new Section(
        section.language(),
        section.what(),
        section.instead(),
        seeks,
        conditions(section.unless(), number),
        List.of(),
        section.limits(),
        section.flag(),
        section.pass());
  }

  private List<Condition> conditions(List<Condition> conditions, int number) {
    return conditions.stream()
        .map(
            each ->
                new Condition(
                    each.phrases().stream().map(phrase -> otherWords(phrase, number)).toList(),
                    each.scope()))
        .toList();
  }

  private Pattern otherWords(Pattern pattern, int number) {
    if (pattern instanceof Pattern.Word word && word.written().length() > SHORT) {
      String other = words.get(random.nextInt(words.size()));
      return new Pattern.Word(other, Set.of(other), word.part());
    } else if (pattern instanceof Pattern.Exact exact && exact.norm().length() > SHORT) {
      return new Pattern.Exact(words.get(random.nextInt(words.size())));
    } else if (pattern instanceof Pattern.Sequence sequence) {
      return new Pattern.Sequence(all(sequence.parts(), number));
    } else if (pattern instanceof Pattern.Choice choice) {
      return new Pattern.Choice(all(choice.options(), number));
    } else if (pattern instanceof Pattern.Maybe maybe) {
      return new Pattern.Maybe(otherWords(maybe.part(), number));
    } else if (pattern instanceof Pattern.Marked marked) {
      return new Pattern.Marked(otherWords(marked.part(), number));
    } else if (pattern instanceof Pattern.Named named) {
      String name = named.name() + "-" + number;
      Pattern known = classes.get(name);
      if (known == null) {
        known = new Pattern.Named(name, otherWords(named.words(), number));
        classes.put(name, known);
      }
      return known;
    }
    return pattern;
  }

  private List<Pattern> all(List<Pattern> patterns, int number) {
    List<Pattern> all = new ArrayList<>();
    for (Pattern pattern : patterns) {
      all.add(otherWords(pattern, number));
    }
    return all;
  }
}
