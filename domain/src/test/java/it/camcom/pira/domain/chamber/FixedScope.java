package it.camcom.pira.domain.chamber;

import java.util.Optional;
import java.util.Set;

/** Work that is in one scope from beginning to end. */
public record FixedScope(Scope get) implements CurrentScope {

  /** Work of a member of Prato. */
  public static FixedScope of(Role role) {
    return new FixedScope(new Scope.OfChamber(new ChamberId("prato"), "lucia", Set.of(role)));
  }

  /** Work of a member of Prato whom no role entitles to anything. */
  public static FixedScope withoutRights() {
    return new FixedScope(new Scope.OfChamber(new ChamberId("prato"), "lucia", Set.of()));
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
  public Entered enter(Scope other) {
    throw new IllegalStateException("in a scope already");
  }
}
