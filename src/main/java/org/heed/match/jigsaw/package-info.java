/**
 * The jigsaw: how many people the details of a protected person fit, told in words, and the
 * smallest set of changes after which enough others fit too. Numbers and clues alone: it knows
 * nothing of drafts, casts and rules.
 *
 * <p>Everything is counted in bits: a place of {@code n} people has log2(n), a detail that one in
 * {@code m} shares takes log2(m) away. Details depend on one another and neighbours know more than
 * any table, so the figures are conservative triggers, not probabilities.
 */
@NullMarked
package org.heed.match.jigsaw;

import org.jspecify.annotations.NullMarked;
