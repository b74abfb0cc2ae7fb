package org.heed.analysis;

import org.heed.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A clause that the draft gives in somebody else's name without quotation marks, as in {@code the
 * court heard that …} or {@code …, police said}. What is neither quoted nor attributed is the
 * reporter's own voice.
 *
 * @param clause what is reported, without the words that report it
 * @param source whose words they are, or the listener where the draft tells only that; null where
 *     it names nobody ({@code it was said that …})
 */
public record Attribution(Span clause, @Nullable Span source) {}
