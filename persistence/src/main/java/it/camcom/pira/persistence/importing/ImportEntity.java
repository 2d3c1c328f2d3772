package it.camcom.pira.persistence.importing;

import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.importing.Import;
import it.camcom.pira.domain.importing.ImportId;
import it.camcom.pira.domain.importing.Source;
import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** Only its document is ever updated; the database allows no more. */
@Entity
@DynamicUpdate
@Table(name = "import")
class ImportEntity extends ChamberOwnedEntity {

  @Id UUID id;

  @Column(name = "media_type")
  String mediaType;

  byte[] content;
  String sha256;

  @Column(name = "recogniser_version")
  int recogniser;

  @Column(name = "imported_by")
  UUID takenInBy;

  @Column(name = "imported_at")
  Instant takenInAt;

  @Column(name = "document_id")
  UUID documentId;

  protected ImportEntity() {}

  ImportEntity(Import taken) {
    this.id = taken.id().value();
    this.mediaType = taken.source().mediaType();
    this.content = taken.source().content();
    this.sha256 = taken.sha256();
    this.recogniser = taken.recogniser();
    this.takenInBy = taken.takenInBy().value();
    this.takenInAt = taken.takenInAt();
    this.documentId = taken.document().map(DocumentId::value).orElse(null);
  }

  Import taken() {
    return new Import(
        new ImportId(id),
        new Source(mediaType, content),
        sha256,
        recogniser,
        new AccountId(takenInBy),
        takenInAt,
        Optional.ofNullable(documentId).map(DocumentId::new));
  }
}
