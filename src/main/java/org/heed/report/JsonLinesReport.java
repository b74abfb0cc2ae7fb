package org.heed.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.heed.review.Outcome;
import org.heed.review.Refused;
import org.heed.review.Reviewed;
import org.heed.review.Tally;

/** One JSON object a line for each draft, each written out as soon as it is there. */
public final class JsonLinesReport implements Renderer {

  private final Writer out;
  private final JsonGenerator json;

  public JsonLinesReport(Writer out) throws IOException {
    this.out = out;
    this.json = Json.lines(out);
  }

  @Override
  public void begin() {}

  @Override
  public void add(Outcome outcome) throws IOException {
    if (outcome instanceof Reviewed reviewed) {
      DraftJson.write(json, reviewed);
    } else if (outcome instanceof Refused refused) {
      json.writeStartObject();
      json.writeStringField("path", refused.path());
      json.writeObjectFieldStart("error");
      json.writeStringField("message", refused.message());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.flush();
    out.write('\n');
    out.flush();
  }

  @Override
  public void end(Tally tally) throws IOException {
    out.flush();
  }
}
