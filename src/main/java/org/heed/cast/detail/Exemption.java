package org.heed.cast.detail;

/**
 * Why somebody's name, or all that is told of them, may stand.
 *
 * @param by {@code waiver}, {@code allow}, {@code pseudonym} or {@code public-role}
 * @param reason in words
 * @param nameOnly whether only the name may stand, as with a pseudonym
 */
public record Exemption(String by, String reason, boolean nameOnly) {

  /** Whether it lets a detail stand. */
  boolean covers(DetailKind kind) {
    return !nameOnly || kind == DetailKind.NAME || kind == DetailKind.FIRST_NAME;
  }
}
