package it.camcom.pira.persistence.tenancy;

import it.camcom.pira.domain.access.Scope;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** Tells Hibernate the tenant of a session; named in {@code persistence.xml}. */
public final class ScopeTenantResolver implements CurrentTenantIdentifierResolver<String> {

  /** No chamber has this id. Its rows are those that the database shows to a person. */
  private static final String NO_CHAMBER = "-";

  @Override
  public String resolveCurrentTenantIdentifier() {
    return tenant(new ThreadScope().get());
  }

  static String tenant(Scope scope) {
    return scope instanceof Scope.OfChamber chamber ? chamber.chamber().code() : NO_CHAMBER;
  }

  /** Disables Hibernate's filter; the policies of the database remain. */
  @Override
  public boolean isRoot(String tenant) {
    return NO_CHAMBER.equals(tenant);
  }

  @Override
  public boolean validateExistingCurrentSessions() {
    return true;
  }
}
