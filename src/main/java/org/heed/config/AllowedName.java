package org.heed.config;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person whom the house may name, and why.
 *
 * @param name the name as it stands in drafts
 * @param reason why, such as {@code written consent}
 * @param date since when, where the house says
 */
public record AllowedName(String name, String reason, Optional<LocalDate> date) {}
