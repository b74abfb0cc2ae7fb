package org.heed.analysis.quotation;

import org.heed.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A verb (or {@code according to}) by which a sentence hands words to somebody.
 *
 * @param verb the token of the verb, or of {@code according}
 * @param first the first token of the report: its subject's, or that of the verb and what belongs
 *     to it
 * @param after the token after the verb and, where it follows, its subject
 * @param how what kind of verb it is
 * @param source whose words they are, or null where the draft names nobody
 * @param inherits whether the source is that of the report before it ({@code and added})
 */
record Report(int verb, int first, int after, How how, @Nullable Span source, boolean inherits) {

  /** What kind of verb a report has. */
  enum How {
    SAY,
    TELL,
    DESCRIBE,
    /** The source is a listener: {@code the court heard}. */
    HEAR,
    /** The source is left out: {@code the court was told}. */
    PASSIVE,
    ACCORDING
  }
}
