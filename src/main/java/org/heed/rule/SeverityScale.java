package org.heed.rule;

import org.heed.text.Role;
import org.jspecify.annotations.Nullable;

/**
 * How grave a rule's findings are, by where they stand.
 *
 * @param base anywhere else
 * @param quoted inside somebody's speech, or null for no difference; wins over the places
 * @param headline in the headline, or null
 * @param standfirst in the standfirst, or null
 * @param lead in the first body paragraph, or null
 */
public record SeverityScale(
    Severity base,
    @Nullable Severity quoted,
    @Nullable Severity headline,
    @Nullable Severity standfirst,
    @Nullable Severity lead) {

  /** The same everywhere. */
  public static SeverityScale flat(Severity severity) {
    return new SeverityScale(severity, null, null, null, null);
  }

  /** The severity of a finding in a block. */
  public Severity of(Role role, boolean isLead, boolean inSpeech) {
    if (inSpeech && quoted != null) {
      return quoted;
    }
    if (role == Role.HEADLINE && headline != null) {
      return headline;
    }
    if (role == Role.STANDFIRST && standfirst != null) {
      return standfirst;
    }
    if (isLead && lead != null) {
      return lead;
    }
    return base;
  }
}
