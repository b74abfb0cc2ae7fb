/**
 * The grammar of English sentences by Stanford CoreNLP: tags, lemmas, dependencies and names of
 * Heed's own words. Nothing outside this package knows CoreNLP, and nothing in it is loaded before
 * a sentence is asked for.
 */
@NullMarked
package org.heed.analysis.corenlp;

import org.jspecify.annotations.NullMarked;
