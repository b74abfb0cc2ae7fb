package org.heed.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.heed.review.StoryLayout;
import org.heed.text.LineIndex;
import org.heed.text.SourceSpan;

/** How a report names places of a draft's source. */
public interface Places {

  /** Writes a range as fields of the object under way. */
  void write(JsonGenerator json, SourceSpan span) throws IOException;

  /** Writes a range with its lines and columns. */
  void writeWithLines(JsonGenerator json, SourceSpan span) throws IOException;

  /** A range cut where it cannot be named as one; as it stands where it can. */
  List<SourceSpan> apart(SourceSpan span);

  /** Offsets, lines and columns of the whole source. */
  static Places of(LineIndex lines) {
    return new SourcePlaces(lines);
  }

  /** Offsets, lines and columns within the fields of a story package. */
  static Places of(StoryLayout layout) {
    return new PartPlaces(layout);
  }
}
