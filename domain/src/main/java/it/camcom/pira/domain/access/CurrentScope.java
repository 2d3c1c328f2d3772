package it.camcom.pira.domain.access;

import java.util.Optional;
import java.util.function.Supplier;

/** The scope of the current work. Work without a scope can neither read nor write. */
public interface CurrentScope {

  /**
   * Returns the scope that the work entered.
   *
   * @throws IllegalStateException if it entered none
   */
  Scope get();

  /** Returns the number of the request that the work belongs to, if any. */
  Optional<String> request();

  /** Begins the work of a request. Closing the returned block ends it. */
  Entered begin(String request);

  /**
   * Enters a scope until the returned block is closed, however the work in it ends.
   *
   * @throws IllegalStateException if the work is already in a scope: it cannot change scope
   */
  Entered enter(Scope scope);

  /**
   * Begins work that may take minutes, before it reads anything. Closing the returned block ends
   * it.
   */
  Entered takingLong();

  /** Runs the work in the scope, then leaves the scope. */
  default <T> T within(Scope scope, Supplier<T> work) {
    try (Entered entered = enter(scope)) {
      return work.get();
    }
  }

  /** A scope that was entered. Closing it leaves the scope. */
  @FunctionalInterface
  interface Entered extends AutoCloseable {

    @Override
    void close();
  }

  /**
   * Returns the chamber scope that the work entered.
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
