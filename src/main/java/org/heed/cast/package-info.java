/**
 * Who is in the story: mentions gathered into people, the part each plays by what the draft says
 * happens, and what it tells of them. Made from the grammar of the sentences that matter and the
 * words of the others; the words that tell it what is an offence, a kin or an office are data.
 */
@NullMarked
package org.heed.cast;

import org.jspecify.annotations.NullMarked;
