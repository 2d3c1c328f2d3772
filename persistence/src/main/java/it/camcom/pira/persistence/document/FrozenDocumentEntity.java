package it.camcom.pira.persistence.document;

import it.camcom.pira.domain.document.CanonicalForm;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.FrozenDocument;
import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "frozen_document")
class FrozenDocumentEntity extends ChamberOwnedEntity {

  @Id UUID id;

  @Column(name = "canonical_form")
  String form;

  @Column(name = "canonical_form_sha256")
  String formSha256;

  byte[] pdf;

  @Column(name = "pdf_sha256")
  String pdfSha256;

  @Column(name = "frozen_at")
  Instant frozenAt;

  protected FrozenDocumentEntity() {}

  FrozenDocumentEntity(FrozenDocument frozen) {
    this.id = frozen.document().value();
    this.form = frozen.form().json();
    this.formSha256 = frozen.form().sha256();
    this.pdf = frozen.pdf();
    this.pdfSha256 = frozen.pdfSha256();
    this.frozenAt = frozen.at();
  }

  /** @param evidence the digests of the evidence files it names */
  FrozenDocument frozen(Set<String> evidence) {
    return new FrozenDocument(
        new DocumentId(id), new CanonicalForm(form, formSha256), pdf, evidence, frozenAt);
  }
}
