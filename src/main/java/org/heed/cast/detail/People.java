package org.heed.cast.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.heed.cast.CastWords;
import org.heed.cast.Mention;
import org.heed.cast.Sex;
import org.heed.text.Role;
import org.jspecify.annotations.Nullable;

/**
 * Finds in one section the people that the cast has no mention of, by nouns, names, ages and
 * pronouns, in the order of the draft. One section, one thread.
 */
final class People {

  private static final int PRONOUN_REACH = 3;
  private static final int NOUN_REACH = 30;
  private static final int OLDEST = 110;

  private final CastWords words;
  private final int section;
  private final List<Subject> subjects;

  People(CastWords words, int section, List<Subject> subjects) {
    this.words = words;
    this.section = section;
    this.subjects = subjects;
  }

  /** The sightings of a sentence: those known and those found. */
  List<Sighting> read(Line line, List<Sighting> known) {
    List<Sighting> all = new ArrayList<>(known);
    for (Sighting sighting : known) {
      addAge(line, sighting);
    }
    int token = line.first;
    while (token < line.after) {
      @Nullable Sighting there = at(all, token);
      if (there != null) {
        token = Math.max(token + 1, there.after());
        continue;
      }
      @Nullable Sighting found = name(line, token, all);
      if (found == null) {
        found = noun(line, token, all);
      }
      if (found == null) {
        found = pronoun(line, token);
      }
      if (found != null) {
        found.subject().sightings.add(found);
        all.add(found);
        token = Math.max(token + 1, found.after());
      } else {
        token++;
      }
    }
    all.sort(Comparator.comparingInt(Sighting::first));
    for (Sighting sighting : all) {
      addOwner(line, sighting, all);
    }
    return all;
  }

  private static @Nullable Sighting at(List<Sighting> all, int token) {
    for (Sighting sighting : all) {
      if (sighting.first() <= token && token < sighting.after()) {
        return sighting;
      }
    }
    return null;
  }

  private @Nullable Sighting name(Line line, int token, List<Sighting> all) {
    if (!line.capital(token)) {
      return null;
    }
    int after = token;
    while (line.capital(after)
        && after < token + 4
        && (after == token || line.touches(after) || line.gap(after).equals(". "))
        && !isPlaceWord(line, after)) {
      after++;
    }
    if (after == token || (after < line.after && line.capital(after) && line.touches(after))) {
      return null;
    }
    int from = token;
    boolean titled = false;
    while (from < after - 1 && words.isTitle(line.norm(from))) {
      titled = true;
      from++;
    }
    List<String> names = new ArrayList<>();
    for (int each = from; each < after; each++) {
      names.add(line.norm(each));
    }
    Sex sex = words.sexOfName(names.get(0));
    int age = ageAfter(line, after - 1);
    @Nullable Subject known = named(names);
    boolean beside = apposed(line, token, all) != null;
    boolean full = names.size() > 1 && (sex != Sex.UNTOLD || age >= 0);
    boolean given = names.size() == 1 && (age >= 0 || (beside && sex != Sex.UNTOLD));
    if (known == null && !titled && !full && !given) {
      return null;
    }
    if (line.in(after - 1, "identifying.month") || line.in(after - 1, "identifying.weekday")) {
      return null;
    }
    @Nullable Subject same = known != null ? known : apposed(line, token, all);
    if (same == null) {
      same = fresh();
    }
    if (names.size() > same.names.size()) {
      same.names = names;
    }
    same.official |= titled && words.is("titles.official", line.norm(token));
    learn(same, titled ? words.sexOfName(line.norm(token)) : sex, age);
    return new Sighting(same, Mention.Kind.NAME, line.sentence, token, after, after - 1);
  }

  private boolean isPlaceWord(Line line, int token) {
    return line.in(token, "identifying.street-noun")
        || line.in(token, "identifying.school-noun")
        || line.in(token, "identifying.month")
        || line.in(token, "identifying.weekday")
        || words.is("identifying.country", line.norm(token))
        || words.is("identifying.nationality", line.norm(token));
  }

  private @Nullable Subject named(List<String> names) {
    @Nullable Subject best = null;
    for (Subject subject : subjects) {
      if (subject.section == section && subject.sharesName(names)) {
        best = subject;
      }
    }
    return best;
  }

  private @Nullable Sighting noun(Line line, int token, List<Sighting> all) {
    int after = person(line, token);
    if (after < 0) {
      return null;
    }
    int head = after - 1;
    if (after < line.after
        && line.gap(after).equals(" ")
        && (line.in(after, "identifying.not-a-person") || person(line, after) > 0)) {
      return null;
    }
    String noun = line.lemma(head);
    int first = token;
    while (first > line.first
        && line.touches(first)
        && first > token - 9
        && at(all, first - 1) == null
        && describes(line, first - 1)) {
      first--;
    }
    boolean indefinite = line.isAny(first, "a", "an", "another", "one");
    boolean plural =
        (!noun.equals(line.norm(head)) && line.norm(head).endsWith("s"))
            || line.isAny(head, "children", "women", "men", "people");
    int age = ageBefore(line, first, after);
    if (age < 0) {
      age = ageAfter(line, head);
    }
    Sex sex = words.sexOfNoun(noun);
    @Nullable Subject same = apposed(line, first, all);
    if (same != null && (!fits(same, sex, age, noun) || same.plural != plural)) {
      same = null;
    }
    boolean owned =
        line.isAny(first, "his", "her", "their", "my", "our")
            || (first > line.first && line.isAny(first - 1, "his", "her", "their", "'s", "my"));
    boolean kin = words.is("identifying.kin-to-child", noun) || words.isKin(noun);
    if (same == null && !(owned && kin)) {
      same = known(line, noun, sex, age, plural, indefinite);
    }
    if (same == null) {
      same = fresh();
      same.plural = plural;
    }
    same.nouns.add(noun);
    same.nouns.add(line.norm(head));
    same.harmed |= words.is("roles.harmed", noun) && !indefinite;
    same.accused |= words.is("roles.accused", noun);
    same.official |= words.is("roles.official", noun);
    same.witness |= words.is("roles.witness", noun);
    learn(same, sex, age);
    return new Sighting(same, Mention.Kind.NOUN, line.sentence, first, after, head);
  }

  /** The token after a noun for a person, or -1; {@code 14-year-old} is one. */
  private int person(Line line, int token) {
    if (line.isAny(token, "old", "olds")
        && line.isAny(token - 1, "year", "years", "month")
        && !(token + 1 < line.after
            && line.gap(token + 1).equals(" ")
            && person(line, token + 1) > 0)) {
      return token + 1;
    }
    for (int length = 3; length > 1; length--) {
      if (token + length <= line.after) {
        int phrase = line.phrase(token, "child-noun");
        if (phrase > token + 1) {
          return phrase;
        }
        phrase = line.phrase(token, "sheltered-noun");
        if (phrase > token + 1) {
          return phrase;
        }
      }
    }
    if (line.has(token + 1)
        && line.touches(token + 1)
        && words.isPerson(line.norm(token) + " " + line.lemma(token + 1))) {
      return token + 2;
    }
    boolean listed =
        line.in(token, "identifying.child-noun") || line.in(token, "identifying.sheltered-noun");
    if (listed) {
      return token + 1;
    }
    String lemma = line.lemma(token);
    boolean person = words.isPerson(lemma) || words.isPerson(line.norm(token));
    boolean name =
        line.capital(token)
            && token > line.first
            && line.role != Role.HEADLINE
            && !words.isTitle(line.norm(token));
    return person && !name ? token + 1 : -1;
  }

  private boolean describes(Line line, int token) {
    String norm = line.norm(token);
    if (line.isAny(token, "who", "and", "or", "of", "to", "that's", "when", "as", "'s", "by")) {
      return false;
    }
    if (line.isAny(token + 1, "a", "an", "the", "another", "this", "that", "his", "her", "their")) {
      return false;
    }
    if (line.isAny(
        token,
        "a",
        "an",
        "the",
        "another",
        "one",
        "this",
        "that",
        "two",
        "three",
        "four",
        "young",
        "year",
        "old",
        "aged",
        "little",
        "former",
        "eldest",
        "youngest",
        "elder",
        "younger")) {
      return true;
    }
    boolean word =
        line.number(token) >= 0
            || words.is("identifying.nationality", norm)
            || words.is("identifying.religion", norm)
            || line.in(token, "identifying.class-word")
            || line.in(token, "identifying.school-noun")
            || words.is("identifying.family-term", norm);
    if (word) {
      return true;
    }
    var form = line.tokens.form(token);
    return form.canBe(org.heed.analysis.PartOfSpeech.ADJECTIVE)
        && !form.canBe(org.heed.analysis.PartOfSpeech.PREPOSITION)
        && !form.canBe(org.heed.analysis.PartOfSpeech.VERB)
        && !form.canBe(org.heed.analysis.PartOfSpeech.PRONOUN);
  }

  /** {@code a 14-year-old girl}. */
  private int ageBefore(Line line, int first, int after) {
    for (int token = first; token < after - 1; token++) {
      if (line.number(token) >= 0
          && line.number(token) < OLDEST
          && line.isAny(token + 1, "year", "years")
          && line.isAny(token + 2, "old", "olds")) {
        return line.number(token);
      }
    }
    return -1;
  }

  /** {@code Tariq, 10,}, {@code Orlaith (15)}, {@code the girl, aged 9}, {@code who is six}. */
  static int ageAfter(Line line, int head) {
    int next = head + 1;
    if (!line.has(next)) {
      return -1;
    }
    String gap = line.gap(next);
    if (line.isAny(next, "aged", "of") && line.number(next + 1) > 0) {
      int age = line.number(next + 1);
      boolean alone =
          !line.has(next + 2)
              || !line.touches(next + 2)
              || line.isAny(
                  next + 2, "and", "who", "in", "was", "from", "at", "were", "has", "had", "told",
                  "by", "on", "to");
      return age < OLDEST && alone ? age : -1;
    }
    if (line.isAny(next, "who")
        && line.isAny(next + 1, "is", "was", "turned")
        && line.number(next + 2) > 0) {
      boolean alone =
          !line.has(next + 3)
              || !line.touches(next + 3)
              || line.isAny(next + 3, "when", "at", "and", "years");
      return alone && line.number(next + 2) < OLDEST ? line.number(next + 2) : -1;
    }
    if (line.isAny(next, "is", "was")
        && line.number(next + 1) > 0
        && line.number(next + 1) < OLDEST) {
      boolean ends =
          !line.has(next + 2)
              || line.isAny(next + 2, "when", "years")
              || line.behind(next + 1).startsWith(".");
      return ends ? line.number(next + 1) : -1;
    }
    boolean set = gap.strip().equals(",") || gap.strip().equals("(");
    int age = line.number(next);
    if (!set || age <= 0 || age >= OLDEST) {
      return -1;
    }
    String behind = line.behind(next).strip();
    boolean closed =
        behind.startsWith(",")
            || behind.startsWith(")")
            || behind.startsWith(".")
            || behind.startsWith(";")
            || !line.has(next + 1)
            || (line.touches(next + 1)
                && !line.tokens.form(next + 1).canBe(org.heed.analysis.PartOfSpeech.NOUN));
    return closed ? age : -1;
  }

  private void addAge(Line line, Sighting sighting) {
    if (sighting.subject().age < 0 && sighting.kind() != Mention.Kind.PRONOUN) {
      int age = ageAfter(line, sighting.after() - 1);
      if (age >= 0) {
        sighting.subject().age = age;
      }
    }
  }

  private void learn(Subject subject, Sex sex, int age) {
    if (subject.sex == Sex.UNTOLD) {
      subject.sex = sex;
    }
    if (subject.age < 0) {
      subject.age = age;
    }
  }

  private Subject fresh() {
    Subject subject = new Subject(section);
    subjects.add(subject);
    return subject;
  }

  /** Whoever stands right before, with only a comma or an age between. */
  private static @Nullable Subject apposed(Line line, int first, List<Sighting> all) {
    for (Sighting before : all) {
      if (before.kind() == Mention.Kind.PRONOUN || before.after() > first) {
        continue;
      }
      int between = first - before.after();
      if (between == 0) {
        String gap = line.gap(first).strip();
        if (gap.isEmpty() || gap.equals(",") || gap.equals("(")) {
          return before.subject();
        }
      } else if (between == 1
          && line.number(before.after()) > 0
          && (line.gap(before.after()).contains(",") || line.gap(before.after()).contains("("))
          && (line.gap(first).contains(",") || line.gap(first).contains(")"))) {
        return before.subject();
      }
    }
    return null;
  }

  private boolean fits(Subject subject, Sex sex, int age, String noun) {
    if (!subject.sex.goesWith(sex) || (age >= 0 && subject.age >= 0 && age != subject.age)) {
      return false;
    }
    boolean young =
        age >= 0
            ? age < 18
            : words.is("people.child", noun) || words.is("identifying.child-noun", noun);
    boolean grown = age >= 18 || (age < 0 && words.is("people.adult", noun));
    return !(young && subject.isAdult(words)) && !(grown && subject.isChild(words));
  }

  private @Nullable Subject known(
      Line line, String noun, Sex sex, int age, boolean plural, boolean indefinite) {
    boolean harmedNoun = words.is("roles.harmed", noun);
    boolean accusedNoun = words.is("roles.accused", noun);
    boolean child = words.is("people.child", noun) || words.is("identifying.child-noun", noun);
    boolean plain =
        child || words.is("people.adult", noun) || sex != Sex.UNTOLD || noun.equals("old");
    @Nullable Subject best = null;
    double bestScore = 0;
    for (Subject subject : subjects) {
      @Nullable Sighting last = subject.last();
      if (subject.section != section || last == null || !fits(subject, sex, age, noun)) {
        continue;
      }
      int distance = line.sentence - last.sentence();
      if (distance < 0 || distance > NOUN_REACH || subject.plural != plural) {
        continue;
      }
      boolean sameAge = age >= 0 && subject.age == age;
      boolean onlyHeadline =
          subject.sightings.stream()
              .allMatch(s -> line.analysis.blockOf(s.first()).role() == Role.HEADLINE);
      if (indefinite
          && !sameAge
          && !(onlyHeadline && distance > 0 && subject.isChild(words) == child)) {
        continue;
      }
      double score = 0;
      score += subject.nouns.contains(noun) ? 3 : 0;
      score += sameAge ? 4 : 0;
      score += harmedNoun && subject.harmed ? 4 : 0;
      score += accusedNoun && subject.accused ? 4 : 0;
      score += plain && child && subject.isChild(words) ? 2 : 0;
      score +=
          plain && !child && subject.sex == sex && sex != Sex.UNTOLD && subject.names.isEmpty()
              ? 1.5
              : 0;
      if (score == 0) {
        continue;
      }
      score += 1 - Math.min(1, distance * 0.03);
      if (score > bestScore) {
        bestScore = score;
        best = subject;
      }
    }
    return best;
  }

  private @Nullable Sighting pronoun(Line line, int token) {
    Sex sex =
        line.isAny(token, "he", "him", "his", "himself")
            ? Sex.MALE
            : line.isAny(token, "she", "her", "hers", "herself") ? Sex.FEMALE : Sex.UNTOLD;
    boolean many = line.isAny(token, "they", "them", "their", "themselves");
    if (sex == Sex.UNTOLD && !many) {
      return null;
    }
    @Nullable Subject best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (Subject subject : subjects) {
      @Nullable Sighting last = lastBefore(subject, token);
      if (subject.section != section || last == null || !subject.sex.goesWith(sex)) {
        continue;
      }
      if (many ? subject.sex != Sex.UNTOLD && !subject.plural : subject.plural) {
        continue;
      }
      int distance = line.sentence - last.sentence();
      if (distance > PRONOUN_REACH) {
        continue;
      }
      double score = -distance;
      score += subject.sex == sex && sex != Sex.UNTOLD ? 0.7 : 0;
      score += subject.official ? -0.9 : 0;
      score += subject.kinOf != null ? -0.4 : 0;
      score += last.first() == line.tokens.firstOf(last.sentence()) ? 0.5 : 0;
      score += subject.harmed || subject.accused || subject.isChild(words) ? 0.4 : 0;
      score += Math.min(4, subject.sightings.size()) * 0.1;
      score += last.first() * 1e-4;
      if (score > bestScore) {
        bestScore = score;
        best = subject;
      }
    }
    return best == null
        ? null
        : new Sighting(best, Mention.Kind.PRONOUN, line.sentence, token, token + 1, token);
  }

  private static @Nullable Sighting lastBefore(Subject subject, int token) {
    @Nullable Sighting best = null;
    for (Sighting sighting : subject.sightings) {
      if (sighting.first() < token && (best == null || sighting.first() > best.first())) {
        best = sighting;
      }
    }
    return best;
  }

  /** {@code her mother}, {@code the girl's mother}, {@code the father of the victim}. */
  private void addOwner(Line line, Sighting sighting, List<Sighting> all) {
    Subject subject = sighting.subject();
    if (sighting.kind() != Mention.Kind.NOUN || subject.kinOf != null) {
      return;
    }
    String noun = line.lemma(sighting.head());
    if (!words.is("identifying.kin-to-child", noun) && !words.isKin(noun)) {
      return;
    }
    for (Sighting owner : all) {
      boolean before =
          owner.after() == sighting.first()
              || (owner.after() + 1 == sighting.first()
                  && line.isAny(owner.after(), "'s", "’s", "'"))
              || (owner.first() == sighting.first() && owner.after() < sighting.after());
      boolean possessive =
          before
              && (line.isAny(owner.after(), "'s", "’s", "'")
                  || line.isAny(owner.head(), "his", "her", "their"));
      boolean of =
          owner.first() > sighting.head()
              && owner.first() - sighting.after() <= 1
              && line.isAny(sighting.after(), "of");
      if ((possessive || of) && owner.subject() != subject) {
        subject.kinOf = owner.subject();
        subject.kin = noun;
        return;
      }
    }
  }
}
