package org.heed.text;

/**
 * A comment of the source, or a bracketed {@code [stet …]} line of a plain text.
 *
 * @param text what stands between the comment's marks, trimmed
 * @param span the whole comment in the source, marks included
 * @param block index of the block it speaks of: the one it stands in, or the next one; equal to the
 *     number of blocks where none follows
 */
public record Comment(String text, SourceSpan span, int block) {}
