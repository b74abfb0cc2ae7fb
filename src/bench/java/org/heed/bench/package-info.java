/** Benchmarks: always a ratio of two things timed in turn in one run. */
@NullMarked
package org.heed.bench;

import org.jspecify.annotations.NullMarked;
