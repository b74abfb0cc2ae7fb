package org.heed.cast.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heed.analysis.Analysis;
import org.heed.analysis.Tokens;
import org.heed.cast.Cast;
import org.heed.cast.CastWords;
import org.heed.cast.Kin;
import org.heed.cast.Mention;
import org.heed.cast.Part;
import org.heed.cast.Person;
import org.jspecify.annotations.Nullable;

/**
 * Where the people of a draft stand, sentence by sentence: those of the cast, and those that only
 * words tell of. Use once.
 */
final class Sightings {

  private final Analysis analysis;
  private final CastWords words;
  private final Tokens tokens;
  private final List<Subject> subjects = new ArrayList<>();
  private final Map<Integer, List<Sighting>> bySentence = new TreeMap<>();
  private final Map<Integer, Subject> byMember = new HashMap<>();

  private Sightings(Analysis analysis, CastWords words) {
    this.analysis = analysis;
    this.words = words;
    this.tokens = analysis.tokens();
  }

  static Sightings of(Analysis analysis, CastWords words, Cast cast) {
    Sightings sightings = new Sightings(analysis, words);
    sightings.addCast(cast);
    Map<Integer, People> people = new HashMap<>();
    for (int sentence = 0; sentence < sightings.tokens.sentences(); sentence++) {
      Line line = new Line(analysis, words, sentence);
      int section = analysis.blockOf(line.first).section();
      List<Sighting> known = sightings.bySentence.getOrDefault(sentence, List.of());
      List<Sighting> all =
          people
              .computeIfAbsent(section, key -> new People(words, key, sightings.subjects))
              .read(line, known);
      all.sort(Comparator.comparingInt(Sighting::first));
      sightings.bySentence.put(sentence, all);
    }
    return sightings;
  }

  List<Subject> subjects() {
    return subjects;
  }

  /** The sightings of a sentence, in its order. */
  List<Sighting> in(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  private void addCast(Cast cast) {
    List<Person> people = cast.people();
    for (int number = 0; number < people.size(); number++) {
      Person person = people.get(number);
      Subject subject = new Subject(person.section());
      subject.member = number;
      subject.sex = person.sex();
      subject.age = person.age();
      subject.harmed = person.is(Part.HARMED);
      subject.accused = person.is(Part.ACCUSED);
      subject.official = person.is(Part.OFFICIAL) || person.is(Part.EXPERT);
      subject.witness = person.is(Part.WITNESS);
      subject.dead = person.dead();
      subject.plural = person.group();
      for (Mention mention : person.mentions()) {
        addMention(subject, mention);
      }
      byMember.put(number, subject);
      subjects.add(subject);
    }
    byMember.forEach((number, subject) -> addKin(subject, people.get(number).kin()));
  }

  private void addKin(Subject subject, List<Kin> kin) {
    for (Kin each : kin) {
      @Nullable Subject of = byMember.get(each.of());
      if (of != null && subject.kinOf == null) {
        subject.kinOf = of;
        subject.kin = each.noun();
      }
    }
  }

  private void addMention(Subject subject, Mention mention) {
    int sentence = tokens.sentence(mention.head());
    Sighting sighting =
        new Sighting(
            subject, mention.kind(), sentence, mention.first(), mention.after(), mention.head());
    subject.sightings.add(sighting);
    bySentence.computeIfAbsent(sentence, key -> new ArrayList<>()).add(sighting);
    Line line = new Line(analysis, words, sentence);
    if (mention.kind() == Mention.Kind.NOUN) {
      subject.nouns.add(line.lemma(mention.head()));
      subject.nouns.add(line.norm(mention.head()));
    } else if (mention.kind() == Mention.Kind.NAME) {
      List<String> names = new ArrayList<>();
      for (int token = mention.first(); token < mention.after(); token++) {
        if (!words.isTitle(line.norm(token)) || token + 1 == mention.after()) {
          names.add(line.norm(token));
        }
      }
      if (names.size() > subject.names.size()) {
        subject.names = names;
      }
    }
  }
}
