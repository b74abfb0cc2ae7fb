package org.heed.cast.detail;

import java.util.List;
import org.heed.text.Span;

/**
 * Details of one person that stand together, so that they are one finding.
 *
 * @param person whose they are
 * @param lead the one that identifies most surely and speaks for all
 * @param details all of them, in the order of the draft
 * @param first the first token of them all
 * @param after the token after their last
 */
public record Cluster(
    ProtectedPerson person, Detail lead, List<Detail> details, int first, int after, Span span) {

  public Cluster {
    details = List.copyOf(details);
  }
}
