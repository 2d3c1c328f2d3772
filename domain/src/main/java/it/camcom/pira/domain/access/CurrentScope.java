package it.camcom.pira.domain.access;

import java.util.Optional;
import java.util.function.Supplier;

/** The scope of the work in hand. Work that entered none reads and writes nothing. */
public interface CurrentScope {

  /**
   * The scope that the work entered.
   *
   * @throws IllegalStateException if it entered none
   */
  Scope get();

  /** The number of the request that the work belongs to, if it belongs to one. */
  Optional<String> request();

  /** Begins the work of a request, which ends when the returned block is closed. */
  Entered begin(String request);

  /**
   * Enters a scope until the returned block is closed, however the work in it ends.
   *
   * @throws IllegalStateException if the work is in a scope already: it cannot change sides
   */
  Entered enter(Scope scope);

  /** Does the work in the scope and leaves it. */
  default <T> T within(Scope scope, Supplier<T> work) {
    try (Entered entered = enter(scope)) {
      return work.get();
    }
  }

  /** A scope that was entered; closing it leaves the scope. */
  @FunctionalInterface
  interface Entered extends AutoCloseable {

    @Override
    void close();
  }

  /**
   * The scope of a chamber that the work entered.
   *
   * @throws IllegalStateException if it is in no chamber
   */
  default Scope.OfChamber chamber() {
    if (get() instanceof Scope.OfChamber chamber) {
      return chamber;
    }
    throw new IllegalStateException("not in a chamber");
  }

  /**
   * Guards a use case: the scope must grant the right, by the caller's roles in it.
   *
   * @throws NotPermitted if it does not
   * @throws IllegalStateException if a right is needed and the work entered no scope
   */
  default void require(Right right) {
    if (right != Right.PUBLIC && !get().grants(right)) {
      throw new NotPermitted(right);
    }
  }
}
