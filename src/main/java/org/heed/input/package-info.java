/**
 * From bytes to drafts: decodes a file, tells its media type, takes the header and the marks of an
 * annotated draft off, and reads the prose out of each format with its place in the source.
 *
 * <p>{@link org.heed.input.Decoder} gives the text, {@link org.heed.input.MediaTypes} the type,
 * {@link org.heed.input.Drafts} the draft, {@link org.heed.input.LanguageDetector} the language of
 * one that declares none. A new format is one {@link org.heed.input.DraftReader} and one constant.
 */
@NullMarked
package org.heed.input;

import org.jspecify.annotations.NullMarked;
