/**
 * What is known of a draft's language: words with their lemmas, sentences, quotations and who
 * speaks in them. Layers are made when first asked for and kept with the draft's {@link
 * org.heed.analysis.Analysis}.
 */
@NullMarked
package org.heed.analysis;

import org.jspecify.annotations.NullMarked;
