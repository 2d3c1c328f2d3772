package it.camcom.pira.persistence.document;

import it.camcom.pira.domain.chamber.AccountId;
import it.camcom.pira.domain.document.Act;
import it.camcom.pira.domain.document.ApprovalHistory;
import it.camcom.pira.domain.document.ApprovalHistory.Publication;
import it.camcom.pira.domain.document.Document;
import it.camcom.pira.domain.document.DocumentId;
import it.camcom.pira.domain.document.DocumentKind;
import it.camcom.pira.domain.document.DocumentOptions;
import it.camcom.pira.domain.document.DocumentState;
import it.camcom.pira.domain.performance.Thresholds;
import it.camcom.pira.domain.performance.Weighting;
import it.camcom.pira.domain.plan.PlanId;
import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(name = "document")
class DocumentEntity extends ChamberOwnedEntity {

  @Id UUID id;

  @Column(name = "plan_id")
  UUID planId;

  @Enumerated(EnumType.STRING)
  DocumentKind kind;

  @Column(name = "as_of")
  LocalDate asOf;

  int version;

  @Enumerated(EnumType.STRING)
  DocumentState state;

  @Column(name = "act_organ")
  String actOrgan;

  @Column(name = "act_number")
  String actNumber;

  @Column(name = "act_date")
  LocalDate actDate;

  UUID corrects;

  @Column(name = "submitted_by")
  UUID submittedBy;

  @Column(name = "return_reason")
  String returnReason;

  @Column(name = "published_on")
  LocalDate publishedOn;

  @Column(name = "published_url")
  String publishedAt;

  @Column(name = "transmitted_on")
  LocalDate transmittedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "show_means")
  Weighting showMeans;

  @Column(name = "threshold_partly")
  BigDecimal thresholdPartly;

  @Column(name = "threshold_reached")
  BigDecimal thresholdReached;

  @Column(name = "show_pro_rata")
  Boolean showProRata = false;

  @Column(name = "show_notes")
  Boolean showNotes = false;

  @Column(name = "show_last_values")
  Boolean showLastValues = false;

  @Column(name = "hide_method")
  Boolean hideMethod = false;

  protected DocumentEntity() {}

  DocumentEntity(Document document) {
    this.id = document.id().value();
    this.planId = document.plan().value();
    this.kind = document.kind();
    this.asOf = document.asOf();
    this.version = document.version();
    this.corrects = document.corrects().map(DocumentId::value).orElse(null);
    update(document);
  }

  /** Updates the fields that change along a document's steps. */
  final void update(Document document) {
    this.state = document.state();
    this.actOrgan = document.act().map(Act::organ).orElse(null);
    this.actNumber = document.act().map(Act::number).orElse(null);
    this.actDate = document.act().map(Act::date).orElse(null);
    var proceedings = document.proceedings();
    this.submittedBy = proceedings.submittedBy().map(AccountId::value).orElse(null);
    this.returnReason = proceedings.returnedBecause().orElse(null);
    this.publishedOn = proceedings.publication().map(Publication::date).orElse(null);
    this.publishedAt =
        proceedings.publication().map(Publication::address).map(URI::toString).orElse(null);
    this.transmittedOn = proceedings.transmittedOn().orElse(null);
  }

  Document document(int year) {
    return new Document(
        new DocumentId(id),
        new PlanId(planId),
        Year.of(year),
        kind,
        asOf,
        version,
        state,
        Optional.ofNullable(actOrgan).map(organ -> new Act(organ, actNumber, actDate)),
        Optional.ofNullable(corrects).map(DocumentId::new),
        new ApprovalHistory(
            Optional.ofNullable(submittedBy).map(AccountId::new),
            Optional.ofNullable(returnReason),
            Optional.ofNullable(publishedOn)
                .map(day -> new Publication(day, URI.create(publishedAt))),
            Optional.ofNullable(transmittedOn)));
  }

  void show(DocumentOptions options) {
    this.showMeans = options.means().orElse(null);
    this.thresholdPartly = options.thresholds().map(Thresholds::partly).orElse(null);
    this.thresholdReached = options.thresholds().map(Thresholds::reached).orElse(null);
    this.showProRata = options.proRata();
    this.showNotes = options.notes();
    this.showLastValues = options.lastValues();
    this.hideMethod = options.withoutMethod();
  }

  DocumentOptions options() {
    return new DocumentOptions(
        Optional.ofNullable(showMeans),
        Optional.ofNullable(thresholdPartly).map(low -> new Thresholds(low, thresholdReached)),
        Boolean.TRUE.equals(showProRata),
        Boolean.TRUE.equals(showNotes),
        Boolean.TRUE.equals(showLastValues),
        Boolean.TRUE.equals(hideMethod));
  }
}
