package org.heed.cast;

import org.heed.text.Span;

/**
 * Why somebody has a part.
 *
 * @param span the word of the draft that shows it
 * @param why in words, such as {@code object of “stab”}
 */
public record Evidence(Part part, Span span, String why) {}
