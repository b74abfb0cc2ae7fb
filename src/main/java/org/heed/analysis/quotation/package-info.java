/**
 * Who says what in a draft: quotation marks and how they pair, speech and words set off, speakers,
 * and what is reported in other people's names without marks.
 */
@NullMarked
package org.heed.analysis.quotation;

import org.jspecify.annotations.NullMarked;
