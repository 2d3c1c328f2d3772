package it.camcom.pira.domain.access;

import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import java.util.Set;

/**
 * The roles of a person in one chamber. A person may belong to several chambers.
 *
 * @param centres the responsibility centres that a contributor works for
 */
public record Membership(ChamberId chamber, Set<Role> roles, Set<ResponsibilityCentre> centres) {

  /**
   * @throws IllegalArgumentException if there is no role, a network role, or a centre for someone
   *     who is not a contributor
   */
  public Membership {
    roles = Set.copyOf(roles);
    centres = Set.copyOf(centres);
    if (roles.isEmpty() || roles.stream().anyMatch(Role::isOfNetwork)) {
      throw new IllegalArgumentException("a member has roles of a chamber");
    }
    if (!centres.isEmpty() && !roles.contains(Role.CONTRIBUTOR)) {
      throw new IllegalArgumentException("only a contributor works for a centre");
    }
  }
}
