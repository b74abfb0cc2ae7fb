/**
 * The language server: drafts come from an editor, edit by edit, and findings, quick fixes and
 * hover texts go back over the Language Server Protocol. Each state of a draft is reviewed twice,
 * by words at once and then with syntax; what is asked in between is looked up in the last review.
 */
@NullMarked
package org.heed.lsp;

import org.jspecify.annotations.NullMarked;
