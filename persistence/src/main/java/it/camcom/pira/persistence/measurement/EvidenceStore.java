package it.camcom.pira.persistence.measurement;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.measurement.EvidenceFiles;
import it.camcom.pira.persistence.schema.EvidenceFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import java.util.Map;

/**
 * Stores the contents of evidence files: in the folder that {@code PIRA_EVIDENCE_FOLDER} names, or
 * else in the database.
 */
@Dependent
class EvidenceStore {

  @Produces
  @ApplicationScoped
  EvidenceFiles files(EntityManager entities, CurrentScope scope) {
    return from(System.getenv(), entities, scope);
  }

  /**
   * @throws IllegalStateException if the folder cannot be written to
   */
  static EvidenceFiles from(
      Map<String, String> environment, EntityManager entities, CurrentScope scope) {
    return EvidenceFolder.from(environment)
        .<EvidenceFiles>map(folder -> new FolderEvidenceFiles(folder, scope))
        .orElseGet(() -> new JpaEvidenceFiles(entities));
  }
}
