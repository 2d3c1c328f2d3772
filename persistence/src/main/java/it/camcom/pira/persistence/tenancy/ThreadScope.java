package it.camcom.pira.persistence.tenancy;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.access.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.MDC;

/**
 * The scope of the current thread's work. It is entered and left with a block, so a reused thread
 * starts with none, whatever happened before.
 */
@ApplicationScoped
public class ThreadScope implements CurrentScope {

  private static final ThreadLocal<Scope> SCOPE = new ThreadLocal<>();
  private static final ThreadLocal<Boolean> LONG = ThreadLocal.withInitial(() -> false);

  @Override
  public Scope get() {
    var scope = SCOPE.get();
    if (scope == null) {
      throw new IllegalStateException("no scope: nothing is read or written as nobody");
    }
    return scope;
  }

  @Override
  public Entered enter(Scope scope) {
    if (SCOPE.get() != null) {
      throw new IllegalStateException("already in " + SCOPE.get());
    }
    SCOPE.set(scope);
    MDC.put("person", scope.person().toString());
    if (scope instanceof Scope.OfChamber in) {
      MDC.put("chamber", in.chamber().code());
    }
    return ThreadScope::leave;
  }

  private static void leave() {
    SCOPE.remove();
    MDC.remove("person");
    MDC.remove("chamber");
  }

  @Override
  public Entered takingLong() {
    LONG.set(true);
    return LONG::remove;
  }

  boolean isTakingLong() {
    return LONG.get();
  }

  @Override
  public Entered begin(String request) {
    MDC.put("request", request);
    return () -> MDC.remove("request");
  }

  /** Returns the number that the log lines of the request carry. */
  @Override
  public Optional<String> request() {
    return Optional.ofNullable((String) MDC.get("request"));
  }
}
