package org.heed.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.heed.cast.detail.Detail;
import org.heed.cast.detail.Identities;
import org.heed.cast.detail.ProtectedPerson;
import org.heed.text.Draft;
import org.heed.text.SourceSpan;

/** Writes as JSON who must not be recognised and what is told of them. */
public final class IdentitiesJson {

  private final Draft draft;
  private final JsonGenerator json;

  public IdentitiesJson(Draft draft, JsonGenerator json) {
    this.draft = draft;
    this.json = json;
  }

  /** Writes the field {@code protected} of an object. */
  public void write(Identities identities) throws IOException {
    json.writeArrayFieldStart("protected");
    for (ProtectedPerson person : identities.people()) {
      json.writeStartObject();
      json.writeNumberField("section", person.section());
      json.writeStringField("label", person.label());
      json.writeStringField("protection", person.protection().label());
      if (person.member().isPresent()) {
        json.writeNumberField("person", person.member().getAsInt());
      } else {
        json.writeNullField("person");
      }
      json.writeArrayFieldStart("details");
      for (Detail detail : person.details()) {
        detail(detail);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void detail(Detail detail) throws IOException {
    SourceSpan source = draft.toSource(detail.span());
    json.writeStartObject();
    json.writeStringField("kind", detail.kind().label());
    json.writeStringField("text", draft.text(detail.span()));
    json.writeNumberField("start", source.start());
    json.writeNumberField("end", source.end());
    json.writeStringField("attached", detail.attachment().label());
    if (detail.exemption().isPresent()) {
      json.writeStringField("by", detail.exemption().get().by());
      json.writeStringField("reason", detail.exemption().get().reason());
    } else {
      json.writeNullField("by");
      json.writeNullField("reason");
    }
    json.writeEndObject();
  }
}
