package it.camcom.pira.persistence.tenancy;

import it.camcom.pira.domain.access.Scope;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** Tells Hibernate whose rows a session is for; named in {@code persistence.xml}. */
public final class ScopeTenantResolver implements CurrentTenantIdentifierResolver<String> {

  /** No chamber has such an id. Its rows are those that the database shows to a person. */
  private static final String NO_CHAMBER = "-";

  @Override
  public String resolveCurrentTenantIdentifier() {
    return tenant(new ThreadScope().get());
  }

  static String tenant(Scope scope) {
    return scope instanceof Scope.OfChamber chamber ? chamber.chamber().code() : NO_CHAMBER;
  }

  /** Without a filter by Hibernate; the policies of the database stand. */
  @Override
  public boolean isRoot(String tenant) {
    return NO_CHAMBER.equals(tenant);
  }

  @Override
  public boolean validateExistingCurrentSessions() {
    return true;
  }
}
