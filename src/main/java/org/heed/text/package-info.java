/**
 * The draft as value: its source, the prose in it, its blocks, and the exact map between the two.
 *
 * <p>Two coordinates, two types: a {@link org.heed.text.Span} counts UTF-16 units of the prose, a
 * {@link org.heed.text.SourceSpan} those of the source as typed. Only the {@link
 * org.heed.text.Draft} that was built with the map turns one into the other.
 */
@NullMarked
package org.heed.text;

import org.jspecify.annotations.NullMarked;
