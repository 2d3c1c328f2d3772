package it.camcom.pira.persistence.measurement;

import it.camcom.pira.domain.access.CurrentScope;
import it.camcom.pira.domain.measurement.EvidenceFiles;
import it.camcom.pira.persistence.schema.StartTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Stores the contents of evidence files: in the folder that {@code PIRA_EVIDENCE_FOLDER} names, or
 * else in the database.
 */
@Dependent
class EvidenceStore {

  private static final String FOLDER = "PIRA_EVIDENCE_FOLDER";

  @Produces
  @ApplicationScoped
  EvidenceFiles files(EntityManager entities, CurrentScope scope) {
    return from(System.getenv(), entities, scope);
  }

  /** @throws IllegalStateException if the folder cannot be written to */
  static EvidenceFiles from(
      Map<String, String> environment, EntityManager entities, CurrentScope scope) {
    var named = environment.getOrDefault(FOLDER, "");
    if (named.isBlank()) {
      return new JpaEvidenceFiles(entities);
    }
    var folder = Path.of(named);
    if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
      throw new IllegalStateException(StartTexts.of("noFolder", FOLDER));
    }
    return new FolderEvidenceFiles(folder, scope);
  }
}
