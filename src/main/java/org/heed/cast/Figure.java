package org.heed.cast;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Somebody of whom more is being learnt. Not thread-safe. */
final class Figure {

  final List<Found> mentions = new ArrayList<>();
  final List<Evidence> evidence = new ArrayList<>();
  final Set<Standing> standings = EnumSet.noneOf(Standing.class);
  final Set<String> nouns = new LinkedHashSet<>();
  final Map<String, Figure> kin = new LinkedHashMap<>();
  final List<Figure> members = new ArrayList<>();
  List<String> names = List.of();
  Sex sex = Sex.UNTOLD;
  int age = -1;
  boolean plural;
  boolean dead;

  /** Takes a mention in, and what it tells. */
  void add(Found found) {
    found.figure = this;
    mentions.add(found);
    if (found.names.size() > names.size()) {
      names = found.names;
    }
    if (found.kind != Mention.Kind.PRONOUN) {
      nouns.addAll(found.nouns);
      plural |= found.plural;
    }
    if (sex == Sex.UNTOLD) {
      sex = found.sex;
    }
    if (age < 0) {
      age = found.age;
    }
  }

  /** Takes in another figure that turned out to be the same. */
  void absorb(Figure other) {
    other.mentions.forEach(this::add);
    evidence.addAll(other.evidence);
    standings.addAll(other.standings);
    nouns.addAll(other.nouns);
    other.kin.forEach(kin::putIfAbsent);
    other.members.stream().filter(m -> !members.contains(m)).forEach(members::add);
    dead |= other.dead;
    plural |= other.plural;
  }

  /** Whether they are the subject of a clause in the sentence they were last met in. */
  boolean lastSubject() {
    int sentence = last().sentence;
    for (int i = mentions.size() - 1; i >= 0 && mentions.get(i).sentence == sentence; i--) {
      if (mentions.get(i).subject) {
        return true;
      }
    }
    return false;
  }

  /** Whether they speak for an office or as an expert. */
  boolean speaksForOthers(CastWords words) {
    return mentions.stream().anyMatch(found -> found.office || found.expert)
        || nouns.stream()
            .anyMatch(n -> words.is("roles.official", n) || words.is("roles.expert", n));
  }

  Found last() {
    return mentions.get(mentions.size() - 1);
  }

  boolean has(Part part) {
    return evidence.stream().anyMatch(each -> each.part() == part);
  }

  boolean isChild(CastWords words) {
    if (age >= 0) {
      return age < 18;
    }
    return nouns.stream().anyMatch(noun -> words.is("people.child", noun))
        && nouns.stream().noneMatch(noun -> words.is("people.adult", noun));
  }

  /** Whether a mention could be of them, by sex, age and number. */
  boolean goesWith(Found found, CastWords words) {
    if (!sex.goesWith(found.sex) || (age >= 0 && found.age >= 0 && age != found.age)) {
      return false;
    }
    if (plural != found.plural) {
      return false;
    }
    boolean grown =
        nouns.stream().anyMatch(n -> words.is("people.adult", n))
            || age >= 18
            || speaksForOthers(words);
    boolean young = nouns.stream().anyMatch(n -> words.is("people.child", n)) || within(age, 17);
    boolean foundGrown = words.is("people.adult", found.noun()) || found.age >= 18;
    boolean foundYoung = words.is("people.child", found.noun()) || within(found.age, 17);
    return !(grown && !young && foundYoung && !foundGrown)
        && !(young && !grown && foundGrown && !foundYoung);
  }

  private static boolean within(int age, int most) {
    return age >= 0 && age <= most;
  }

  /** Whether a name could be theirs: the same last word, or a given name of theirs. */
  boolean sharesName(List<String> other) {
    if (names.isEmpty() || other.isEmpty()) {
      return false;
    }
    String last = names.get(names.size() - 1);
    String otherLast = other.get(other.size() - 1);
    if (names.size() > 1 && other.size() > 1) {
      return last.equals(otherLast) && names.get(0).equals(other.get(0));
    }
    return other.size() == 1
        ? names.contains(otherLast)
        : names.size() == 1 && other.contains(last);
  }
}
