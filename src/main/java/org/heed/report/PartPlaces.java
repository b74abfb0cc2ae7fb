package org.heed.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.heed.review.StoryLayout;
import org.heed.text.LineIndex;
import org.heed.text.SourceSpan;

/** Places within the fields of a story package, each named by its JSON pointer. */
final class PartPlaces implements Places {

  private final StoryLayout layout;

  PartPlaces(StoryLayout layout) {
    this.layout = layout;
  }

  @Override
  public void write(JsonGenerator json, SourceSpan span) throws IOException {
    int part = partOf(span);
    json.writeStringField("part", layout.parts().get(part).pointer());
    new SourcePlaces(new LineIndex("")).write(json, within(part, span));
  }

  @Override
  public void writeWithLines(JsonGenerator json, SourceSpan span) throws IOException {
    int part = partOf(span);
    json.writeStringField("part", layout.parts().get(part).pointer());
    new SourcePlaces(new LineIndex(layout.parts().get(part).text()))
        .writeWithLines(json, within(part, span));
  }

  @Override
  public List<SourceSpan> apart(SourceSpan span) {
    List<SourceSpan> apart = new ArrayList<>();
    for (SourceSpan part : layout.spans()) {
      int start = Math.max(span.start(), part.start());
      int end = Math.min(span.end(), part.end());
      if (start < end) {
        apart.add(new SourceSpan(start, end));
      }
    }
    return apart;
  }

  private int partOf(SourceSpan span) {
    List<SourceSpan> spans = layout.spans();
    int part = 0;
    while (part + 1 < spans.size() && spans.get(part + 1).start() <= span.start()) {
      part++;
    }
    return part;
  }

  private SourceSpan within(int part, SourceSpan span) {
    SourceSpan whole = layout.spans().get(part);
    int start = Math.min(span.start(), whole.end()) - whole.start();
    return new SourceSpan(
        start, Math.max(start, Math.min(span.end(), whole.end()) - whole.start()));
  }
}
