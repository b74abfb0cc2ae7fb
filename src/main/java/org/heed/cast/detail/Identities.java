package org.heed.cast.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.heed.analysis.Analysis;
import org.heed.cast.Cast;
import org.heed.cast.CastWords;
import org.heed.cast.Mention;
import org.heed.text.Role;
import org.heed.text.Span;
import org.jspecify.annotations.Nullable;

/** The people of a draft who must not be recognised, with what is told of them. Immutable. */
public final class Identities {

  /** Nobody. */
  public static final Identities NONE = new Identities(List.of(), List.of());

  private final List<ProtectedPerson> people;
  private final List<Cluster> clusters;

  private Identities(List<ProtectedPerson> people, List<Cluster> clusters) {
    this.people = List.copyOf(people);
    this.clusters = List.copyOf(clusters);
  }

  /**
   * Reads a draft.
   *
   * @param topics what each section is about
   */
  public static Identities of(
      Analysis analysis,
      CastWords words,
      Cast cast,
      IntFunction<Set<String>> topics,
      Privacy privacy) {
    return new Reader(analysis, words, privacy).read(cast, topics);
  }

  /** Who is protected, and who is not and why, by section and place. */
  public List<ProtectedPerson> people() {
    return people;
  }

  /** The details that may not stand, those that touch together, in the order of the draft. */
  public List<Cluster> clusters() {
    return clusters;
  }

  /** One reading of a draft. */
  private static final class Reader {
    private final Analysis analysis;
    private final CastWords words;
    private final Privacy privacy;
    private final Map<Integer, List<Subject>> sections = new TreeMap<>();
    private final Map<Integer, SectionFacts> facts = new HashMap<>();
    private final Map<Integer, Ties> ties = new HashMap<>();
    private final IdentityHashMap<Subject, List<Detail>> details = new IdentityHashMap<>();

    Reader(Analysis analysis, CastWords words, Privacy privacy) {
      this.analysis = analysis;
      this.words = words;
      this.privacy = privacy;
    }

    Identities read(Cast cast, IntFunction<Set<String>> topics) {
      Sightings sightings = Sightings.of(analysis, words, cast);
      for (Subject subject : sightings.subjects()) {
        sections.computeIfAbsent(subject.section, key -> new ArrayList<>()).add(subject);
      }
      for (int section : sections.keySet()) {
        facts.put(section, SectionFacts.of(analysis, section, topics.apply(section)));
      }
      protect(sightings);
      for (int sentence = 0; sentence < analysis.tokens().sentences(); sentence++) {
        read(new Line(analysis, words, sentence), sightings.in(sentence));
      }
      return closed();
    }

    private void protect(Sightings sightings) {
      List<Sighting> before = List.of();
      for (int sentence = 0; sentence < analysis.tokens().sentences(); sentence++) {
        Line line = new Line(analysis, words, sentence);
        SectionFacts here = facts.get(analysis.blockOf(line.first).section());
        if (here == null) {
          continue;
        }
        List<Sighting> people = sightings.in(sentence);
        new Protecting(words, here, privacy).learn(line, people);
        new Waivers(words, here, privacy).read(line, people, before);
        before = people.isEmpty() ? before : people;
      }
      sections.forEach(
          (section, people) -> {
            SectionFacts here =
                facts.getOrDefault(section, new SectionFacts(false, false, false, false, false));
            Protecting protecting = new Protecting(words, here, privacy);
            Waivers waivers = new Waivers(words, here, privacy);
            people.forEach(subject -> protecting.decide(subject, people));
            people.forEach(waivers::settle);
            ties.put(section, new Ties(words, people, here));
          });
    }

    private void read(Line line, List<Sighting> people) {
      @Nullable Ties here = ties.get(analysis.blockOf(line.first).section());
      if (here == null || people.isEmpty()) {
        return;
      }
      here.read(line, people, (subject, clue) -> add(subject, clue, line, Attachment.KIN));
      boolean concerned = people.stream().anyMatch(s -> protectedBy(s.subject()) != null);
      if (!concerned) {
        return;
      }
      for (Sighting sighting : people) {
        told(line, sighting);
      }
      List<Clue> clues = new ArrayList<>();
      for (Recogniser recogniser : Recogniser.ALL) {
        recogniser.read(line, people, clues::add);
      }
      Attaching attaching = new Attaching(line, people);
      for (Clue clue : clues) {
        attaching.of(clue).ifPresent(tie -> attach(clue, tie, line));
      }
    }

    /** What the words for somebody tell themselves: a name, an age. */
    private void told(Line line, Sighting sighting) {
      Subject subject = sighting.subject();
      if (sighting.kind() == Mention.Kind.NAME) {
        boolean kin = subject.kinOf != null && subject.protection == null;
        DetailKind kind =
            kin
                ? DetailKind.KIN_NAME
                : sighting.after() - sighting.first() > 1 && subject.names.size() > 1
                    ? DetailKind.NAME
                    : DetailKind.FIRST_NAME;
        attach(
            new Clue(kind, sighting.first(), sighting.after()),
            new Attaching.Tie(subject, Attachment.WITHIN),
            line);
      }
      if (subject.age >= 0 && sighting.kind() != Mention.Kind.PRONOUN) {
        for (int token = sighting.first(); token < sighting.after() + 3; token++) {
          if (line.number(token) == subject.age) {
            attach(
                new Clue(DetailKind.AGE, token, token + 1),
                new Attaching.Tie(subject, Attachment.WITHIN),
                line);
            break;
          }
        }
      }
    }

    private void attach(Clue clue, Attaching.Tie tie, Line line) {
      Subject subject = tie.subject();
      if (subject.protection != null) {
        add(subject, clue, line, tie.how());
        return;
      }
      @Nullable Subject of = protectedBy(subject);
      if (of == null || of == subject) {
        return;
      }
      DetailKind kind = clue.kind();
      if (subject.accused) {
        boolean named = !subject.names.isEmpty();
        if (kind == DetailKind.KIN_NAME
            || kind == DetailKind.NAME
            || kind == DetailKind.FIRST_NAME) {
          return;
        }
        if (named && (kind == DetailKind.STREET || kind == DetailKind.HOME)) {
          add(
              of,
              new Clue(DetailKind.ACCUSED_HOME, clue.first(), clue.after()),
              line,
              Attachment.KIN);
        }
        return;
      }
      switch (kind) {
        case KIN_NAME,
            STREET,
            HOME,
            REFUGE,
            UNIQUE,
            SCHOOL,
            FAMILY,
            MARK,
            PICTURE,
            VILLAGE,
            NATIONALITY,
            HANDLE,
            PHONE,
            EMAIL,
            PLATE,
            TOWN ->
            add(of, clue, line, Attachment.KIN);
        case EMPLOYER ->
            add(
                of,
                new Clue(DetailKind.KIN_WORK, clue.first(), clue.after()),
                line,
                Attachment.KIN);
        case OCCUPATION -> {
          if (!line.words.isKin(line.lemma(clue.first()))) {
            add(of, clue, line, Attachment.KIN);
          }
        }
        default -> {}
      }
    }

    /** Who is protected where somebody is described: themselves, or whose kin they are. */
    private static @Nullable Subject protectedBy(Subject subject) {
      Subject at = subject;
      for (int i = 0; i < 3; i++) {
        if (at.protection != null) {
          return at;
        }
        if (at.kinOf == null) {
          return null;
        }
        at = at.kinOf;
      }
      return null;
    }

    private void add(Subject subject, Clue clue, Line line, Attachment how) {
      boolean shown = line.role == Role.CAPTION || line.role == Role.ALT || line.role == Role.TAG;
      Optional<Exemption> exemption = subject.exemption.filter(e -> e.covers(clue.kind()));
      if (subject.protection == Protection.NONE
          && clue.kind() != DetailKind.NAME
          && clue.kind() != DetailKind.FIRST_NAME) {
        return;
      }
      details
          .computeIfAbsent(subject, key -> new ArrayList<>())
          .add(
              new Detail(
                  clue.kind(),
                  line.span(clue.first(), clue.after()),
                  clue.first(),
                  clue.after(),
                  shown ? Attachment.CAPTION : how,
                  exemption));
    }

    private Identities closed() {
      List<ProtectedPerson> people = new ArrayList<>();
      List<Cluster> clusters = new ArrayList<>();
      sections.forEach(
          (section, subjects) -> {
            for (Subject subject : subjects) {
              @Nullable Protection protection = subject.protection;
              List<Detail> told =
                  Clustering.once(details.getOrDefault(subject, List.of()), analysis);
              if (protection == null || (protection == Protection.NONE && told.isEmpty())) {
                continue;
              }
              ProtectedPerson person =
                  new ProtectedPerson(
                      section,
                      label(subject),
                      protection,
                      subject.member < 0 ? OptionalInt.empty() : OptionalInt.of(subject.member),
                      subject.sex,
                      subject.age,
                      told);
              people.add(person);
              clusters.addAll(Clustering.of(person, analysis));
            }
          });
      clusters.sort(Comparator.comparing(Cluster::span));
      return new Identities(people, clusters);
    }

    private String label(Subject subject) {
      @Nullable Span best = null;
      int bestRank = -1;
      for (Sighting sighting : subject.sightings) {
        int rank =
            sighting.kind() == Mention.Kind.PRONOUN
                ? 0
                : (sighting.kind() == Mention.Kind.NAME ? 100 : 1)
                    + sighting.after()
                    - sighting.first();
        if (rank > bestRank) {
          bestRank = rank;
          best = analysis.tokens().span(sighting.first(), sighting.after());
        }
      }
      return best == null ? "" : analysis.draft().text(best);
    }
  }
}
