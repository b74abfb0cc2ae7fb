package org.heed.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heed.analysis.Analysis;
import org.heed.analysis.SentenceSyntax;
import org.heed.analysis.SyntaxReader;
import org.heed.analysis.Tokens;
import org.heed.text.Role;

/** Reads the cast of a draft, section by section. One use, one thread. */
final class Casting {

  private final Analysis analysis;
  private final CastWords words;
  private final Tokens tokens;
  private final Signs signs;
  private int parsed;

  Casting(Analysis analysis, CastWords words) {
    this.analysis = analysis;
    this.words = words;
    this.tokens = analysis.tokens();
    this.signs = new Signs(analysis, words, new Wording(analysis.draft(), tokens));
  }

  Cast cast() {
    Map<Integer, List<Integer>> sections = new TreeMap<>();
    for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
      int section = analysis.blockOf(tokens.firstOf(sentence)).section();
      sections.computeIfAbsent(section, key -> new ArrayList<>()).add(sentence);
    }
    if (signs.any()) {
      analysis.syntax().prepare(SyntaxReader.Part.DEPENDENCIES, SyntaxReader.Part.NAMES);
    }
    List<Person> people = new ArrayList<>();
    sections.forEach((section, sentences) -> people.addAll(section(section, sentences, people)));
    return new Cast(people, parsed);
  }

  private List<Person> section(int section, List<Integer> sentences, List<Person> before) {
    Gathering gathering = new Gathering(words);
    boolean told = signs.tells(sentences);
    for (int sentence : sentences) {
      boolean headline = analysis.blockOf(tokens.firstOf(sentence)).role() == Role.HEADLINE;
      SentenceSyntax syntax =
          signs.matters(sentence, told) || (told && signs.tellsKin(sentence))
              ? analysis.syntax().of(sentence).orElse(null)
              : null;
      if (syntax != null) {
        parsed++;
        new ParsedReader(analysis, words, gathering)
            .read(new Parsed(syntax, tokens, sentence, headline));
      } else {
        new FastReader(analysis, words, gathering).read(sentence);
      }
    }
    new Merging(words, gathering).merge();
    return new Closing(analysis, words, section, before.size()).close(gathering.figures());
  }
}
