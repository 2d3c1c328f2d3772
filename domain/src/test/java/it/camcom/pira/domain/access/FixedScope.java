package it.camcom.pira.domain.access;

import it.camcom.pira.domain.chamber.Accounts;
import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Work that is in one scope from beginning to end. */
public record FixedScope(Scope get) implements CurrentScope {

  /** Work of a member of Prato. */
  public static FixedScope of(Role role) {
    return new FixedScope(
        new Scope.OfChamber(new ChamberId("prato"), Accounts.named("lucia"), Set.of(role)));
  }

  /** Work of a contributor of Prato for the centres. */
  public static FixedScope ofContributor(String... centres) {
    return new FixedScope(
        new Scope.OfChamber(
            new ChamberId("prato"),
            Accounts.named("lucia"),
            Set.of(Role.CONTRIBUTOR),
            Arrays.stream(centres).map(ResponsibilityCentre::new).collect(Collectors.toSet()),
            false));
  }

  /** Work of an administrator of the network on the register. */
  public static FixedScope ofRegister() {
    return new FixedScope(new Scope.OfRegister(Accounts.named("ugo"), false));
  }

  /** Work of an analyst of the network. */
  public static FixedScope ofNetwork() {
    return new FixedScope(new Scope.OfNetwork(Accounts.named("nadia")));
  }

  /** What a person does for themselves. */
  public static FixedScope ofPerson(String person) {
    return new FixedScope(new Scope.OfPerson(Accounts.named(person)));
  }

  /** Work of a member of Prato whom no role entitles to anything. */
  public static FixedScope withoutRights() {
    return new FixedScope(
        new Scope.OfChamber(new ChamberId("prato"), Accounts.named("lucia"), Set.of()));
  }

  @Override
  public Optional<String> request() {
    return Optional.empty();
  }

  @Override
  public Entered begin(String request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Entered takingLong() {
    return () -> {};
  }

  @Override
  public Entered enter(Scope other) {
    throw new IllegalStateException("in a scope already");
  }
}
