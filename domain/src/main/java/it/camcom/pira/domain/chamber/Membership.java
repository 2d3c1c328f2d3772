package it.camcom.pira.domain.chamber;

import java.util.Set;

/** The roles of a person in one chamber; a person may belong to several. */
public record Membership(ChamberId chamber, Set<Role> roles) {

  public Membership {
    roles = Set.copyOf(roles);
    if (roles.isEmpty()) {
      throw new IllegalArgumentException("a member has a role");
    }
  }
}
