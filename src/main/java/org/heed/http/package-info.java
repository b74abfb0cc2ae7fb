/**
 * The HTTP API of {@code heed serve}: a table of routes, each a small class, behind one door that
 * keeps strangers, floods and slow clients out. Reads requests, asks a {@link
 * org.heed.review.Desk}, writes answers; what a draft says goes nowhere but into its own answer.
 */
@NullMarked
package org.heed.http;

import org.jspecify.annotations.NullMarked;
