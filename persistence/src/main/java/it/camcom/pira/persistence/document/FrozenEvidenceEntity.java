package it.camcom.pira.persistence.document;

import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An evidence file that an approved document names. */
@Entity
@Immutable
@Table(name = "frozen_evidence")
class FrozenEvidenceEntity extends ChamberOwnedEntity {

  @EmbeddedId Key key;

  protected FrozenEvidenceEntity() {}

  FrozenEvidenceEntity(UUID document, String sha256) {
    this.key = new Key(document, sha256);
  }

  @Embeddable
  record Key(@Column(name = "id") UUID documentId, String sha256) {}
}
