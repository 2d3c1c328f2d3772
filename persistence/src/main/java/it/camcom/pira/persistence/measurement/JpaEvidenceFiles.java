package it.camcom.pira.persistence.measurement;

import it.camcom.pira.domain.measurement.EvidenceFiles;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Stores contents in the database, behind the same isolation as everything else. */
public record JpaEvidenceFiles(EntityManager entities) implements EvidenceFiles {

  @Override
  public void keep(String sha256, byte[] content) {
    if (!isKept(sha256)) {
      entities.persist(new EvidenceFileEntity(sha256, content));
    }
  }

  private boolean isKept(String sha256) {
    return entities
            .createQuery(
                "select count(f) from EvidenceFileEntity f where f.sha256 = :sha256", Long.class)
            .setParameter("sha256", sha256)
            .getSingleResult()
        > 0;
  }

  @Override
  public Optional<byte[]> content(String sha256) {
    return entities
        .createQuery(
            "select f.content from EvidenceFileEntity f where f.sha256 = :sha256", byte[].class)
        .setParameter("sha256", sha256)
        .getResultStream()
        .findFirst();
  }

  @Override
  public void release(String sha256) {
    entities
        .createQuery("delete from EvidenceFileEntity f where f.sha256 = :sha256")
        .setParameter("sha256", sha256)
        .executeUpdate();
  }
}
