package org.heed.analysis;

import java.util.List;
import java.util.Optional;
import org.heed.analysis.Quotation.Kind;
import org.heed.text.Span;

/** All quotations of a draft. Immutable. */
public final class Quotations {

  private final List<Quotation> all;
  private final Nesting nesting;

  /**
   * @param all in the order of their start; a quotation within another follows it, and none crosses
   *     another
   */
  public Quotations(List<Quotation> all) {
    this.all = List.copyOf(all);
    int[] starts = new int[all.size()];
    int[] ends = new int[all.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = all.get(i).span().start();
      ends[i] = all.get(i).span().end();
    }
    nesting = new Nesting(starts, ends);
  }

  public List<Quotation> all() {
    return all;
  }

  /** The outermost speech that holds the whole span, if any. */
  public Optional<Quotation> speechAround(Span span) {
    Optional<Quotation> found = Optional.empty();
    for (int i = nesting.innermost(span); i >= 0; i = nesting.around(i, span)) {
      if (all.get(i).kind() == Kind.SPEECH) {
        found = Optional.of(all.get(i));
      }
    }
    return found;
  }

  /** The innermost few words set off that hold the whole span, if any. */
  public Optional<Quotation> setOffAround(Span span) {
    for (int i = nesting.innermost(span); i >= 0; i = nesting.around(i, span)) {
      if (all.get(i).kind() == Kind.SET_OFF) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }

  /** The innermost quotation of either kind that holds the whole span, if any. */
  public Optional<Quotation> innermostAround(Span span) {
    int innermost = nesting.innermost(span);
    return innermost < 0 ? Optional.empty() : Optional.of(all.get(innermost));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Quotations quotations && all.equals(quotations.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }

  @Override
  public String toString() {
    return all.toString();
  }
}
