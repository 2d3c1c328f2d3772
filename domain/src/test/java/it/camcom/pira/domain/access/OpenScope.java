package it.camcom.pira.domain.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Work that enters scopes and leaves them; it remembers each that it was in. */
public final class OpenScope implements CurrentScope {

  private final List<Scope> entered = new ArrayList<>();
  private Optional<Scope> current = Optional.empty();

  @Override
  public Scope get() {
    return current.orElseThrow(() -> new IllegalStateException("no scope"));
  }

  @Override
  public Optional<String> request() {
    return Optional.empty();
  }

  @Override
  public Entered begin(String request) {
    return () -> {};
  }

  @Override
  public Entered takingLong() {
    return () -> {};
  }

  @Override
  public Entered enter(Scope scope) {
    if (current.isPresent()) {
      throw new IllegalStateException("in a scope already");
    }
    current = Optional.of(scope);
    entered.add(scope);
    return () -> current = Optional.empty();
  }

  public List<Scope> entered() {
    return List.copyOf(entered);
  }

  public boolean isLeft() {
    return current.isEmpty();
  }
}
