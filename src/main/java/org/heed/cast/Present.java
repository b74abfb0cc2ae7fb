package org.heed.cast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who the words of a parsed sentence stand for. Words are counted within the sentence. */
final class Present {

  /** Nouns that stand for whoever has them, where something is done to them. */
  private static final Set<String> BODY =
      Set.of(
          "arm",
          "back",
          "body",
          "breast",
          "cheek",
          "face",
          "hair",
          "hand",
          "head",
          "heart",
          "leg",
          "lip",
          "mouth",
          "neck",
          "shoulder",
          "thigh");

  /** Nouns that stand for whoever has them, where they do something. */
  private static final Set<String> CONDUCT =
      Set.of(
          "action",
          "advance",
          "affair",
          "attention",
          "attitude",
          "beauty",
          "behavior",
          "behaviour",
          "choice",
          "clothes",
          "clothing",
          "conduct",
          "decision",
          "dress",
          "drinking",
          "failure",
          "flirting",
          "infidelity",
          "jealousy",
          "lie",
          "lifestyle",
          "message",
          "nagging",
          "outfit",
          "past",
          "provocation",
          "refusal",
          "rejection",
          "remark",
          "silence",
          "taunt",
          "text",
          "threat",
          "word");

  private final Parsed parsed;
  private final CastWords words;
  private final List<Person> people;
  private final Map<Integer, Person> byWord = new HashMap<>();

  /** A mention and whose it is. */
  record Mentioned(Mention mention, Person person) {}

  Present(Parsed parsed, CastWords words, List<Person> people, List<Mentioned> mentioned) {
    this.parsed = parsed;
    this.words = words;
    this.people = people;
    for (Mentioned each : mentioned) {
      for (int token = each.mention().first(); token < each.mention().after(); token++) {
        byWord.putIfAbsent(token - parsed.offset, each.person());
      }
    }
    for (Mentioned each : mentioned) {
      byWord.put(each.mention().head() - parsed.offset, each.person());
    }
  }

  /** Whether a word stands for a person, known or not. */
  boolean isPerson(int word) {
    return word >= 0
        && (byWord.containsKey(word)
            || words.isPerson(parsed.lemma(word))
            || Mentions.isPronoun(parsed.lemma(word)));
  }

  /** Who a word stands for, with those joined to it, and the members of a group. */
  List<Party> of(int word) {
    List<Party> parties = new ArrayList<>();
    if (word < 0) {
      return parties;
    }
    for (int each : parsed.joined(word)) {
      add(each, parties);
      boolean number = parsed.syntax.tag(each).equals("CD");
      boolean thing = parsed.isNoun(each) && !words.isPerson(parsed.lemma(each));
      if (!byWord.containsKey(each) && (number || thing)) {
        if (number || isSome(each)) {
          add(parsed.under(each, "of"), parties);
        }
        if (BODY.contains(parsed.lemma(each)) || CONDUCT.contains(parsed.lemma(each))) {
          add(parsed.syntax.childBy(each, "nmod:poss"), parties);
          add(parsed.under(each, "of"), parties);
        }
      }
    }
    return parties;
  }

  private boolean isSome(int word) {
    return switch (parsed.lemma(word)) {
      case "one", "some", "any", "none", "many", "most", "number", "pair", "couple", "group" ->
          true;
      default -> false;
    };
  }

  private void add(int word, List<Party> parties) {
    @Nullable Person person = word < 0 ? null : byWord.get(word);
    if (person != null) {
      parties.add(new Party(parsed.offset + word, person));
      for (int member : person.members()) {
        parties.add(new Party(parsed.offset + word, people.get(member)));
      }
    }
  }
}
