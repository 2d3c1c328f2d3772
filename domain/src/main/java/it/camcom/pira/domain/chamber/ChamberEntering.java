package it.camcom.pira.domain.chamber;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** How a person who has logged in comes to work in a chamber: as a member of it, or not at all. */
@ApplicationScoped
public class ChamberEntering {

  private CurrentScope scope;
  private Memberships memberships;
  private Chambers chambers;

  protected ChamberEntering() {}

  @Inject
  public ChamberEntering(CurrentScope scope, Memberships memberships, Chambers chambers) {
    this.scope = scope;
    this.memberships = memberships;
    this.chambers = chambers;
  }

  /** The scope of the person's work in the chamber; empty unless the person belongs to it. */
  @Transactional
  public Optional<Scope.OfChamber> scopeOf(String chamber, String person) {
    return ChamberId.named(chamber).flatMap(id -> scopeOf(id, person));
  }

  private Optional<Scope.OfChamber> scopeOf(ChamberId chamber, String person) {
    return memberships(person).stream()
        .filter(membership -> membership.chamber().equals(chamber))
        .findFirst()
        .map(membership -> new Scope.OfChamber(chamber, person, membership.roles()));
  }

  /** The chambers that the person belongs to, by name. */
  @Transactional
  public List<Chamber> chambersOf(String person) {
    return chambers.named(memberships(person).stream().map(Membership::chamber).toList());
  }

  private List<Membership> memberships(String person) {
    return scope.within(new Scope.OfPerson(person), memberships::own);
  }
}
