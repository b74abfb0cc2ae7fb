package org.heed.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.analysis.Analysis;
import org.heed.analysis.SentenceSyntax;
import org.heed.text.Role;
import org.jspecify.annotations.Nullable;

/**
 * What the sentences of a draft tell of its people. The cast is read when the first sentence is
 * asked for, each sentence once. Belongs to one review and one thread.
 */
public final class Scenes {

  private final Analysis analysis;
  private final CastWords words;
  private final Map<Integer, Optional<Relations>> bySentence = new HashMap<>();
  private @Nullable Cast cast;
  private @Nullable Map<Integer, List<Present.Mentioned>> mentioned;

  public Scenes(Analysis analysis, CastWords words) {
    this.analysis = analysis;
    this.words = words;
  }

  /** Who does what in a sentence; empty where it cannot be parsed, which the syntax notes. */
  public Optional<Relations> in(int sentence) {
    Optional<Relations> known = bySentence.get(sentence);
    if (known == null) {
      known = analysis.syntax().of(sentence).map(syntax -> relations(sentence, syntax));
      bySentence.put(sentence, known);
    }
    return known;
  }

  /** The people of the draft. */
  public Cast cast() {
    if (cast == null) {
      cast = Cast.of(analysis, words);
    }
    return cast;
  }

  private Relations relations(int sentence, SentenceSyntax syntax) {
    int first = analysis.tokens().firstOf(sentence);
    boolean headline = analysis.blockOf(first).role() == Role.HEADLINE;
    Parsed parsed = new Parsed(syntax, analysis.tokens(), sentence, headline);
    List<Present.Mentioned> here = mentioned().getOrDefault(sentence, List.of());
    return new Relations(parsed, new Present(parsed, words, cast().people(), here));
  }

  private Map<Integer, List<Present.Mentioned>> mentioned() {
    if (mentioned == null) {
      mentioned = new HashMap<>();
      for (Person person : cast().people()) {
        for (Mention mention : person.mentions()) {
          mentioned
              .computeIfAbsent(
                  analysis.tokens().sentence(mention.head()), sentence -> new ArrayList<>())
              .add(new Present.Mentioned(mention, person));
        }
      }
      mentioned
          .values()
          .forEach(all -> all.sort(Comparator.comparingInt(each -> each.mention().first())));
    }
    return mentioned;
  }
}
