/**
 * How right the linter is on annotated drafts: what was found of what an editor marked, and what
 * was reported that nobody marked.
 */
@NullMarked
package org.heed.evaluate;

import org.jspecify.annotations.NullMarked;
