package org.heed.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.heed.text.LineIndex;
import org.heed.text.SourceSpan;

/** Places as offsets, lines and columns of one source. */
record SourcePlaces(LineIndex lines) implements Places {

  @Override
  public void write(JsonGenerator json, SourceSpan span) throws IOException {
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }

  @Override
  public void writeWithLines(JsonGenerator json, SourceSpan span) throws IOException {
    write(json, span);
    json.writeNumberField("line", lines.line(span.start()));
    json.writeNumberField("column", lines.column(span.start()));
    json.writeNumberField("endLine", lines.line(span.end()));
    json.writeNumberField("endColumn", lines.column(span.end()));
  }

  @Override
  public List<SourceSpan> apart(SourceSpan span) {
    return List.of(span);
  }
}
