package org.heed.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heed.analysis.Analysis;
import org.heed.text.Span;

/** Makes people of figures once all is read: their parts, kin and labels. One use, one thread. */
final class Closing {

  private final Analysis analysis;
  private final CastWords words;
  private final int section;
  private final int firstNumber;

  Closing(Analysis analysis, CastWords words, int section, int firstNumber) {
    this.analysis = analysis;
    this.words = words;
    this.section = section;
    this.firstNumber = firstNumber;
  }

  List<Person> close(List<Figure> figures) {
    for (Figure group : figures) {
      for (Figure member : group.members) {
        member.evidence.addAll(group.evidence);
        member.standings.addAll(group.standings);
        member.dead |= group.dead;
      }
    }
    figures.forEach(this::byNouns);
    figures.forEach(this::byKin);
    List<Figure> kept = new ArrayList<>();
    for (Figure figure : figures) {
      boolean owns = figures.stream().anyMatch(other -> other.kin.containsValue(figure));
      boolean told = figure.mentions.stream().anyMatch(f -> f.kind != Mention.Kind.PRONOUN);
      if (!figure.evidence.isEmpty()
          || !figure.names.isEmpty()
          || figure.age > 0
          || (owns && told)) {
        kept.add(figure);
      }
    }
    kept.sort(Comparator.comparingInt(figure -> figure.mentions.get(0).first));
    Map<Figure, Integer> numbers = new HashMap<>();
    for (Figure figure : kept) {
      numbers.put(figure, firstNumber + numbers.size());
    }
    return kept.stream().map(figure -> person(figure, numbers)).toList();
  }

  private void byNouns(Figure figure) {
    for (Found found : List.copyOf(figure.mentions)) {
      if (found.kind == Mention.Kind.NAME && found.office) {
        give(figure, Part.OFFICIAL, found, "title");
      } else if (found.kind == Mention.Kind.NAME && found.expert) {
        give(figure, Part.EXPERT, found, "title");
      }
      if (found.kind != Mention.Kind.NOUN) {
        continue;
      }
      if (found.plural && found.first == found.head) {
        continue; // victims often stay silent: nobody in the story
      }
      for (String noun : found.nouns) {
        byRole(figure, found, noun);
      }
    }
    if (figure.isChild(words)) {
      Found sign =
          figure.mentions.stream()
              .filter(found -> found.age >= 0 || words.is("people.child", found.noun()))
              .findFirst()
              .orElse(figure.mentions.get(0));
      give(figure, Part.CHILD, sign, figure.age >= 0 ? "aged " + figure.age : "called");
    }
  }

  private void byRole(Figure figure, Found found, String noun) {
    if (found.indefinite && figure.mentions.size() == 1 && figure.evidence.isEmpty()) {
      return; // "was a first offender": said of somebody, not somebody new
    }
    if (words.is("roles.harmed", noun)) {
      give(figure, Part.HARMED, found, "called “" + noun + "”");
    } else if (words.is("roles.accused", noun)) {
      give(figure, Part.ACCUSED, found, "called “" + noun + "”");
    } else if (words.is("roles.witness", noun)) {
      give(figure, Part.WITNESS, found, "called “" + noun + "”");
    } else if (words.is("roles.bystander", noun)) {
      give(figure, Part.BYSTANDER, found, "called “" + noun + "”");
    } else if (words.is("roles.official", noun)) {
      give(figure, Part.OFFICIAL, found, "called “" + noun + "”");
    } else if (words.is("roles.expert", noun)) {
      give(figure, Part.EXPERT, found, "called “" + noun + "”");
    }
  }

  private void byKin(Figure figure) {
    figure.kin.forEach(
        (noun, of) -> {
          Found found =
              figure.mentions.stream()
                  .filter(mention -> mention.nouns.contains(noun))
                  .findFirst()
                  .orElse(figure.mentions.get(0));
          give(figure, Part.RELATIVE, found, "called “" + noun + "” of " + label(of));
        });
  }

  private void give(Figure figure, Part part, Found found, String why) {
    Span span = analysis.tokens().span(found.first, found.after);
    figure.evidence.add(new Evidence(part, span, why));
  }

  private Person person(Figure figure, Map<Figure, Integer> numbers) {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    figure.evidence.forEach(each -> parts.add(each.part()));
    List<Kin> kin = new ArrayList<>();
    figure.kin.forEach(
        (noun, of) -> {
          Integer number = numbers.get(of);
          if (number != null) {
            kin.add(new Kin(noun, number));
          }
        });
    List<Mention> mentions =
        figure.mentions.stream()
            .sorted(Comparator.comparingInt((Found found) -> found.first))
            .map(
                found ->
                    new Mention(
                        found.kind,
                        analysis.tokens().span(found.first, found.after),
                        found.first,
                        found.after,
                        found.head))
            .toList();
    List<Evidence> evidence = new ArrayList<>(new LinkedHashSet<>(figure.evidence));
    evidence.sort(Comparator.comparing(Evidence::span));
    return new Person(
        section,
        label(figure),
        parts,
        evidence,
        figure.standings,
        figure.sex,
        figure.age,
        !figure.names.isEmpty(),
        figure.dead,
        figure.plural,
        figure.nouns.stream().filter(words::isOccupation).toList(),
        kin,
        figure.members.stream().map(numbers::get).filter(n -> n != null).toList(),
        mentions);
  }

  /** The fullest name, else the first noun, else the first pronoun. */
  private String label(Figure figure) {
    Found best = figure.mentions.get(0);
    for (Found found : figure.mentions) {
      boolean name = found.kind == Mention.Kind.NAME && found.names.equals(figure.names);
      boolean noun =
          found.kind == Mention.Kind.NOUN
              && (best.kind == Mention.Kind.PRONOUN
                  || (best.kind == Mention.Kind.NOUN
                      && found.after - found.first > best.after - best.first));
      if ((name && best.kind != Mention.Kind.NAME) || noun) {
        best = found;
      }
    }
    return analysis.draft().text(analysis.tokens().span(best.first, best.after));
  }
}
