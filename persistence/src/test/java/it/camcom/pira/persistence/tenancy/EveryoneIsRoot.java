package it.camcom.pira.persistence.tenancy;

import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** Disables Hibernate's filter: the root tenant is not filtered and may write any chamber. */
public final class EveryoneIsRoot implements CurrentTenantIdentifierResolver<String> {

  private final ScopeTenantResolver platform = new ScopeTenantResolver();

  @Override
  public String resolveCurrentTenantIdentifier() {
    return platform.resolveCurrentTenantIdentifier();
  }

  @Override
  public boolean isRoot(String tenant) {
    return true;
  }

  @Override
  public boolean validateExistingCurrentSessions() {
    return platform.validateExistingCurrentSessions();
  }
}
