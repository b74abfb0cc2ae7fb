/**
 * Who of a story's people must not be recognised, and what the draft tells that could identify
 * them: each detail with its words, its person and how it was tied to them. Reads the cast where
 * grammar made one and the words near each other where there is none.
 */
@NullMarked
package org.heed.cast.detail;

import org.jspecify.annotations.NullMarked;
