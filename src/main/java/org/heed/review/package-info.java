/**
 * Many drafts under one request: finds them, settles what governs each, reads, reviews and mends
 * them, and hands the outcomes on in order. It prints nothing.
 */
@NullMarked
package org.heed.review;

import org.jspecify.annotations.NullMarked;
