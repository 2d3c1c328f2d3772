package it.camcom.pira.persistence.measurement;

import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The content of an evidence file; it is written once. */
@Entity
@Table(name = "evidence_file")
class EvidenceFileEntity extends ChamberOwnedEntity {

  @Id UUID id;
  String sha256;
  byte[] content;

  protected EvidenceFileEntity() {}

  EvidenceFileEntity(String sha256, byte[] content) {
    this.id = UUID.randomUUID();
    this.sha256 = sha256;
    this.content = content.clone();
  }
}
