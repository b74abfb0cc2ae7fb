package org.heed.analysis;

import java.util.List;
import java.util.Optional;
import org.heed.text.Span;

/** All attributions of a draft. Immutable. */
public final class Attributions {

  private final List<Attribution> all;
  private final Nesting nesting;

  /**
   * @param all in the order of their start; one within another follows it
   */
  public Attributions(List<Attribution> all) {
    this.all = List.copyOf(all);
    int[] starts = new int[all.size()];
    int[] ends = new int[all.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = all.get(i).clause().start();
      ends[i] = all.get(i).clause().end();
    }
    nesting = new Nesting(starts, ends);
  }

  public List<Attribution> all() {
    return all;
  }

  /** The innermost reported clause that holds the whole span, if any. */
  public Optional<Attribution> around(Span span) {
    int found = nesting.innermost(span);
    return found < 0 ? Optional.empty() : Optional.of(all.get(found));
  }
}
