package org.heed.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.heed.review.Outcome;
import org.heed.review.Refused;
import org.heed.review.Reviewed;
import org.heed.review.Tally;

/** The whole report as one JSON object. */
public final class JsonReport implements Renderer {

  private final Writer out;
  private final Tool tool;
  private final JsonGenerator json;
  private final List<Refused> errors = new ArrayList<>();

  public JsonReport(Writer out, Tool tool) throws IOException {
    this.out = out;
    this.tool = tool;
    this.json = Json.indented(out);
  }

  @Override
  public void begin() throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", "heed/report/1");
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", Tool.NAME);
    json.writeStringField("version", tool.version());
    json.writeStringField("ruleset", tool.ruleset());
    json.writeEndObject();
    json.writeArrayFieldStart("drafts");
  }

  @Override
  public void add(Outcome outcome) throws IOException {
    if (outcome instanceof Reviewed reviewed) {
      DraftJson.write(json, reviewed);
    } else if (outcome instanceof Refused refused) {
      errors.add(refused);
    }
  }

  @Override
  public void end(Tally tally) throws IOException {
    json.writeEndArray();
    json.writeArrayFieldStart("errors");
    for (Refused refused : errors) {
      json.writeStartObject();
      json.writeStringField("path", refused.path());
      json.writeStringField("message", refused.message());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("summary");
    json.writeNumberField("drafts", tally.drafts());
    json.writeNumberField("words", tally.words());
    json.writeNumberField("error", tally.errors());
    json.writeNumberField("warning", tally.warnings());
    json.writeNumberField("suggestion", tally.suggestions());
    json.writeEndObject();
    json.writeEndObject();
    json.flush();
    out.write('\n');
    out.flush();
  }
}
