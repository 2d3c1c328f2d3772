package it.camcom.pira.domain.people;

import it.camcom.pira.domain.access.Membership;
import it.camcom.pira.domain.access.Role;
import it.camcom.pira.domain.access.Scope;
import it.camcom.pira.domain.chamber.ChamberId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A person with all their memberships and roles.
 *
 * @param mustChangePassword whether somebody else knows the password
 * @param passwordChangedAt earlier logins are invalid; a distant past without a password
 */
public record Person(
    Account account,
    boolean mustChangePassword,
    Instant passwordChangedAt,
    List<Membership> memberships,
    Set<Role> networkRoles) {

  public Person {
    memberships = List.copyOf(memberships);
    networkRoles = Set.copyOf(networkRoles);
  }

  /** Returns the scope of the person's work in a chamber; empty unless they belong to it. */
  public Optional<Scope.OfChamber> scopeIn(String chamber, Caller caller) {
    return ChamberId.named(chamber)
        .filter(caller::mayEnter)
        .flatMap(this::in)
        .map(
            membership ->
                new Scope.OfChamber(
                    membership.chamber(),
                    account.id(),
                    membership.roles(),
                    membership.centres(),
                    caller.readOnly()));
  }

  /** Returns the scope of an analyst's work; empty unless the person is one. */
  public Optional<Scope.OfNetwork> scopeOfNetwork(Caller caller) {
    return worksAs(Role.NETWORK_ANALYST, caller)
        ? Optional.of(new Scope.OfNetwork(account.id()))
        : Optional.empty();
  }

  /**
   * Returns the scope of an administrator's work on the register; empty unless the person is one.
   */
  public Optional<Scope.OfRegister> scopeOfRegister(Caller caller) {
    return worksAs(Role.NETWORK_ADMINISTRATOR, caller)
        ? Optional.of(new Scope.OfRegister(account.id(), caller.readOnly()))
        : Optional.empty();
  }

  private boolean worksAs(Role role, Caller caller) {
    return networkRoles.contains(role) && caller.only().isEmpty();
  }

  public Optional<Membership> in(ChamberId chamber) {
    return memberships.stream()
        .filter(membership -> membership.chamber().equals(chamber))
        .findFirst();
  }
}
