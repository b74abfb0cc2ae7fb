/** Edits that keep the facts: replacements inflected to the words they replace. */
@NullMarked
package org.heed.rewrite;

import org.jspecify.annotations.NullMarked;
