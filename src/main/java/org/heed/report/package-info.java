/**
 * Outcomes in, bytes out: the formats that a run of reviews is printed in. The same outcomes give
 * the same bytes.
 */
@NullMarked
package org.heed.report;

import org.jspecify.annotations.NullMarked;
