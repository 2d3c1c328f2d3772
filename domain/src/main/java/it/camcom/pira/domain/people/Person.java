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
 * A person with all that they may enter.
 *
 * @param mustChangePassword whether the password is one that somebody else knows
 * @param passwordChangedAt what was logged in with before is worth nothing; long ago without one
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

  /** The scope of the person's work in a chamber; empty unless they belong to it. */
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

  /** The scope of an analyst's work; empty unless the person is one. */
  public Optional<Scope.OfNetwork> scopeOfNetwork(Caller caller) {
    return worksAs(Role.NETWORK_ANALYST, caller)
        ? Optional.of(new Scope.OfNetwork(account.id()))
        : Optional.empty();
  }

  /** The scope of an administrator's work on the register; empty unless the person is one. */
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
