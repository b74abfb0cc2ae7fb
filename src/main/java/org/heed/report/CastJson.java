package org.heed.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.heed.analysis.Syntax;
import org.heed.cast.Cast;
import org.heed.cast.Evidence;
import org.heed.cast.Kin;
import org.heed.cast.Mention;
import org.heed.cast.Part;
import org.heed.cast.Person;
import org.heed.cast.Standing;
import org.heed.text.Draft;
import org.heed.text.LineIndex;
import org.heed.text.SourceSpan;
import org.heed.text.Span;

/** Writes the people of a draft as JSON. */
public final class CastJson {

  private final Draft draft;
  private final LineIndex lines;
  private final JsonGenerator json;

  public CastJson(Draft draft, LineIndex lines, JsonGenerator json) {
    this.draft = draft;
    this.lines = lines;
    this.json = json;
  }

  /** Writes the fields {@code people} and {@code unchecked} of an object. */
  public void write(Cast cast, List<Syntax.Gap> gaps) throws IOException {
    json.writeArrayFieldStart("people");
    for (Person person : cast.people()) {
      person(person);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("unchecked");
    for (Syntax.Gap gap : gaps) {
      SourceSpan source = draft.toSource(gap.span());
      json.writeStartObject();
      json.writeStringField("what", gap.names() ? "names" : "syntax");
      json.writeNumberField("start", source.start());
      json.writeNumberField("end", source.end());
      json.writeStringField("reason", gap.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void person(Person person) throws IOException {
    json.writeStartObject();
    json.writeNumberField("section", person.section());
    json.writeStringField("label", person.label());
    json.writeArrayFieldStart("parts");
    for (Part part : Part.values()) {
      if (person.is(part)) {
        json.writeString(part.label());
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("standings");
    for (Standing standing : Standing.values()) {
      if (person.standings().contains(standing)) {
        json.writeString(standing.label());
      }
    }
    json.writeEndArray();
    json.writeStringField("sex", person.sex().label());
    if (person.age() < 0) {
      json.writeNullField("age");
    } else {
      json.writeNumberField("age", person.age());
    }
    json.writeBooleanField("named", person.named());
    json.writeBooleanField("dead", person.dead());
    json.writeBooleanField("group", person.group());
    json.writeArrayFieldStart("occupations");
    for (String occupation : person.occupations()) {
      json.writeString(occupation);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("kin");
    for (Kin kin : person.kin()) {
      json.writeStartObject();
      json.writeStringField("noun", kin.noun());
      json.writeNumberField("of", kin.of());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("members");
    for (int member : person.members()) {
      json.writeNumber(member);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("evidence");
    for (Evidence evidence : person.evidence()) {
      json.writeStartObject();
      json.writeStringField("part", evidence.part().label());
      json.writeStringField("why", evidence.why());
      place(evidence.span());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("mentions");
    for (Mention mention : person.mentions()) {
      json.writeStartObject();
      json.writeStringField("kind", mention.kind().label());
      place(mention.span());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void place(Span span) throws IOException {
    SourceSpan source = draft.toSource(span);
    json.writeStringField("text", draft.text(span));
    json.writeNumberField("start", source.start());
    json.writeNumberField("end", source.end());
    json.writeNumberField("line", lines.line(source.start()));
    json.writeNumberField("column", lines.column(source.start()));
  }
}
