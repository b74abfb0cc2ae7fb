package org.heed.rule;

import java.util.EnumSet;
import java.util.Set;
import org.heed.text.Role;

/**
 * Parts of a page in which a rule looks.
 *
 * @param roles block roles
 * @param lead whether the first body paragraph of a story counts whatever the roles say
 */
public record Places(Set<Role> roles, boolean lead) {

  /** The name rule files use for the first body paragraph. */
  public static final String LEAD = "lead";

  /** Everywhere. */
  public static final Places ANY = new Places(EnumSet.allOf(Role.class), true);

  public Places {
    roles = Set.copyOf(roles);
  }

  /** Whether a block is one of them. */
  public boolean include(Role role, boolean isLead) {
    return roles.contains(role) || (lead && isLead);
  }
}
