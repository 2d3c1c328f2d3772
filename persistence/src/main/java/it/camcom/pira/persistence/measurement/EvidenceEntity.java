package it.camcom.pira.persistence.measurement;

import it.camcom.pira.domain.measurement.Evidence;
import it.camcom.pira.domain.measurement.EvidenceId;
import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "evidence")
class EvidenceEntity extends ChamberOwnedEntity {

  @Id UUID id;

  @Column(name = "measurement_id")
  UUID measurementId;

  int position;

  @Column(name = "file_name")
  String fileName;

  @Column(name = "media_type")
  String mediaType;

  String sha256;

  @Column(name = "size_bytes")
  long bytes;

  protected EvidenceEntity() {}

  EvidenceEntity(UUID measurementId, int position, Evidence evidence) {
    this.id = evidence.id().value();
    this.measurementId = measurementId;
    this.position = position;
    this.fileName = evidence.fileName();
    this.mediaType = evidence.mediaType();
    this.sha256 = evidence.sha256();
    this.bytes = evidence.bytes();
  }

  Evidence evidence() {
    return new Evidence(new EvidenceId(id), fileName, mediaType, sha256, bytes);
  }
}
