package org.heed.analysis.quotation;

/**
 * How the newsrooms of one language quote.
 *
 * @param words the words of reports
 * @param traits reads the inflection of a word
 * @param dashes whether a dash at the start of a paragraph opens speech
 */
public record QuotationHabits(SpeechWords words, WordTraits traits, boolean dashes) {}
