package org.heed.text;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph, heading, caption, list item or other run of prose that stands by itself.
 *
 * @param role the part it plays on the page
 * @param span where its prose stands in the draft's prose
 * @param source from its first to its last unit in the source, inner markup included
 * @param section the story section it belongs to, 0-based; a file with one story has section 0 only
 * @param language the language its markup declares, or null
 */
public record Block(
    Role role, Span span, SourceSpan source, int section, @Nullable Language language) {}
