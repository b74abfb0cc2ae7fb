package org.heed.analysis.quotation;

import org.heed.text.Span;

/**
 * A pair of quotation marks, before anybody asks what they are for.
 *
 * @param span marks included
 * @param inside without them
 * @param block index of the block it stands in
 * @param parent index of the pair around it, or -1
 * @param closed whether a mark closes it
 */
record Quoted(Span span, Span inside, int block, int parent, boolean closed) {

  static final int OUTERMOST = -1;
}
