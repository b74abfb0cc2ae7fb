package org.heed.analysis;

import java.util.List;
import java.util.Optional;
import org.heed.text.Span;

/**
 * All quotations of a draft. Immutable.
 *
 * @param all in the order of their start; a quotation within another follows it
 */
public record Quotations(List<Quotation> all) {

  public Quotations {
    all = List.copyOf(all);
  }

  /** The outermost speech that holds the whole span, if any. */
  public Optional<Quotation> speechAround(Span span) {
    return around(span, Quotation.Kind.SPEECH);
  }

  /** The innermost few words set off that hold the whole span, if any. */
  public Optional<Quotation> setOffAround(Span span) {
    Optional<Quotation> found = Optional.empty();
    for (Quotation quotation : all) {
      if (quotation.span().start() > span.start()) {
        break;
      }
      if (quotation.kind() == Quotation.Kind.SET_OFF && quotation.span().contains(span)) {
        found = Optional.of(quotation);
      }
    }
    return found;
  }

  private Optional<Quotation> around(Span span, Quotation.Kind kind) {
    for (Quotation quotation : all) {
      if (quotation.span().start() > span.start()) {
        break;
      }
      if (quotation.kind() == kind && quotation.span().contains(span)) {
        return Optional.of(quotation);
      }
    }
    return Optional.empty();
  }
}
