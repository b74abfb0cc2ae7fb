package org.heed.lint;

import org.heed.text.SourceSpan;

/**
 * A part of a draft that was not looked at.
 *
 * @param what the layer missing: {@code syntax names language sentence time}
 * @param span where in the source
 * @param reason why
 */
public record Unchecked(String what, SourceSpan span, String reason) {}
