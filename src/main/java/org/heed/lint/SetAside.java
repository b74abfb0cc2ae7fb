package org.heed.lint;

import org.heed.text.SourceSpan;

/**
 * A match that is no finding, and why.
 *
 * @param rule the rule's id
 * @param span where in the source
 * @param by what set it aside: {@code stet allow waiver pseudonym public-role quote}
 * @param reason the reason given
 */
public record SetAside(String rule, SourceSpan span, String by, String reason) {}
