package org.heed.lint;

import java.util.List;

/**
 * A rewrite a person may take.
 *
 * @param label what a menu shows
 * @param safety whether it can be inserted as it stands
 * @param edits its edits, ascending and apart
 */
public record Suggestion(String label, Safety safety, List<Edit> edits) {

  public Suggestion {
    edits = List.copyOf(edits);
  }
}
