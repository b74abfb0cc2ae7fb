/**
 * The languages' words, from Lucene's tokenizers and Morfologik's dictionaries. The only importer
 * of {@code org.apache.lucene} and {@code morfologik}; what leaves it are Heed's own types.
 *
 * <p>A language is one {@link org.heed.analysis.LanguageProfile} made of an analysis chain, a
 * lexicon (a full-form dictionary, a supplement and a tag table) and the quotation habits of its
 * newsrooms.
 */
@NullMarked
package org.heed.analysis.lucene;

import org.jspecify.annotations.NullMarked;
