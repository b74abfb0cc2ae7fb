package org.heed.input;

import java.util.Set;
import org.heed.text.SourceSpan;

/**
 * A span that an editor marked in an annotated draft.
 *
 * @param span the marked text in the source as it stands, without the marks themselves
 * @param categories the categories any of which is right, in the order written
 * @param debatable whether flagging it is neither right nor wrong
 */
public record Mark(SourceSpan span, Set<String> categories, boolean debatable) {}
