package org.heed.lint;

import org.heed.text.SourceSpan;

/**
 * A change of the source.
 *
 * @param span what is replaced
 * @param replacement what stands there instead, in the source's markup
 */
public record Edit(SourceSpan span, String replacement) {}
