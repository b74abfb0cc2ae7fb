package org.heed.rule;

/**
 * A published guideline.
 *
 * @param id its key in {@code rules/sources.yml}
 * @param title its title
 * @param publisher who published it
 * @param year the year of publication, or 0 where unknown
 * @param url where it can be read, or empty
 */
public record Source(String id, String title, String publisher, int year, String url) {}
