package org.heed.analysis;

/**
 * One way to read a word form.
 *
 * @param lemma the dictionary form, lower case but for names
 * @param partOfSpeech its part of speech
 * @param tag the dictionary's own tag, such as {@code VBD}; what {@link Inflector} takes
 */
public record Reading(String lemma, PartOfSpeech partOfSpeech, String tag) {}
