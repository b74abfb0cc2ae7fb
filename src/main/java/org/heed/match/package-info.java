/**
 * The pattern algebra: what a rule looks for, as values; an index of anchor words that finds all
 * patterns of all rules in one pass over a draft; and the matches.
 */
@NullMarked
package org.heed.match;

import org.jspecify.annotations.NullMarked;
