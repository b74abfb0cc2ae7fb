package org.heed.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.heed.analysis.Syntax;
import org.heed.cast.Cast;
import org.heed.cast.Evidence;
import org.heed.cast.Mention;
import org.heed.cast.Part;
import org.heed.cast.Person;
import org.heed.cast.Sex;
import org.heed.cast.Standing;
import org.heed.text.Draft;
import org.heed.text.LineIndex;
import org.heed.text.Span;

/** Prints the people of a draft for readers. */
public final class CastText {

  private final Draft draft;
  private final LineIndex lines;

  public CastText(Draft draft, LineIndex lines) {
    this.draft = draft;
    this.lines = lines;
  }

  /** Writes who is in a draft, and what could not be read of it. */
  public void write(Cast cast, List<Syntax.Gap> gaps, Writer out) throws IOException {
    if (!cast.people().isEmpty()) {
      out.write("\nPeople\n");
    }
    for (Person person : cast.people()) {
      out.write("  " + line(person, cast) + "\n");
      for (Evidence evidence : person.evidence()) {
        out.write(
            "      "
                + evidence.part().label()
                + ": "
                + Visible.line(evidence.why())
                + ", "
                + place(evidence.span())
                + "\n");
      }
      out.write(
          "      mentioned: "
              + person.mentions().stream()
                  .map(mention -> "“" + text(mention) + "” " + place(mention.span()))
                  .collect(Collectors.joining(", "))
              + "\n");
    }
    Set<String> reasons = new LinkedHashSet<>();
    gaps.forEach(gap -> reasons.add(gap.reason()));
    for (String reason : reasons) {
      long times = gaps.stream().filter(gap -> gap.reason().equals(reason)).count();
      out.write(
          "\nNot read ("
              + times
              + (times == 1 ? " sentence): " : " sentences): ")
              + Visible.line(reason)
              + "\n");
    }
  }

  private String line(Person person, Cast cast) {
    List<String> told = new ArrayList<>();
    for (Part part : Part.values()) {
      if (person.is(part)) {
        told.add(part.label());
      }
    }
    for (Standing standing : Standing.values()) {
      if (person.standings().contains(standing)) {
        told.add(standing.label());
      }
    }
    if (person.sex() != Sex.UNTOLD) {
      told.add(person.sex().label());
    }
    if (person.age() >= 0) {
      told.add("aged " + person.age());
    }
    if (person.dead()) {
      told.add("dead");
    }
    if (person.group()) {
      told.add("several people");
    }
    told.addAll(person.occupations());
    person
        .kin()
        .forEach(kin -> told.add(kin.noun() + " of " + cast.people().get(kin.of()).label()));
    return Visible.line(person.label() + ": " + String.join(", ", told));
  }

  private String text(Mention mention) {
    return Visible.line(draft.text(mention.span()));
  }

  private String place(Span span) {
    int start = draft.toSource(span).start();
    return lines.line(start) + ":" + lines.column(start);
  }
}
