package it.camcom.pira.persistence.figure;

import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.document.ApprovedDocument;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.DocumentKind;
import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "approved_document")
class ApprovedDocumentEntity extends ChamberOwnedEntity {

  @Id UUID id;

  @Column(name = "plan_year")
  int year;

  @Enumerated(EnumType.STRING)
  DocumentKind kind;

  @Column(name = "from_day")
  LocalDate fromDay;

  @Column(name = "as_of")
  LocalDate asOf;

  int version;
  UUID corrects;

  @Column(name = "approved_at")
  Instant approvedAt;

  @Column(name = "act_date")
  LocalDate actDate;

  protected ApprovedDocumentEntity() {}

  /** Belongs to the chamber in scope, as every new row. */
  ApprovedDocumentEntity(ApprovedDocument document) {
    this.id = document.id().value();
    this.year = document.year().getValue();
    this.kind = document.kind();
    this.fromDay = document.fromDay();
    this.asOf = document.asOf();
    this.version = document.version();
    this.corrects = document.corrects().map(DocumentId::value).orElse(null);
    this.approvedAt = document.approvedAt();
    this.actDate = document.actDate();
  }

  ApprovedDocument document() {
    return new ApprovedDocument(
        new ChamberId(chamberId()),
        new DocumentId(id),
        Year.of(year),
        kind,
        fromDay,
        asOf,
        version,
        Optional.ofNullable(corrects).map(DocumentId::new),
        approvedAt,
        actDate);
  }
}
