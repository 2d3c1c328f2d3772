package it.camcom.pira.persistence.audit;

import it.camcom.pira.domain.audit.AuditAnchors;
import it.camcom.pira.persistence.schema.AnchorSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Where the ends of the chains are anchored: in the file that the environment names. */
@Dependent
class AnchorStore {

  @Produces
  @ApplicationScoped
  AuditAnchors anchors() {
    return new AnchorFile(AnchorSettings.from(System.getenv()));
  }
}
