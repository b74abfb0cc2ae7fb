package org.heed.rewrite;

import java.util.List;
import org.heed.text.Revision;

/**
 * A rewrite of a match, in the prose, not yet proved.
 *
 * @param changes what changes, ascending and apart; never empty
 * @param before the words it speaks of as they stand
 * @param after the same words rewritten
 * @param needsFacts whether it has a gap to fill
 */
public record Proposal(
    List<Revision.Change> changes, String before, String after, boolean needsFacts) {

  public Proposal {
    changes = List.copyOf(changes);
  }
}
