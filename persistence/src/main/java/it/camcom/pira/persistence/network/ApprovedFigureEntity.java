package it.camcom.pira.persistence.network;

import it.camcom.pira.domain.chamber.ChamberId;
import it.camcom.pira.domain.network.ApprovedFigure;
import it.camcom.pira.domain.plan.ValueKind;
import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "approved_figure")
class ApprovedFigureEntity extends ChamberOwnedEntity {

  @Id UUID id;

  @Column(name = "document_id")
  UUID documentId;

  @Column(name = "plan_year")
  int year;

  @Column(name = "as_of")
  LocalDate asOf;

  int position;

  @Column(name = "indicator_id")
  UUID indicatorId;

  @Column(name = "indicator_name")
  String indicatorName;

  @Column(name = "budget_programme")
  String programme;

  @Column(name = "common_indicator")
  String commonIndicator;

  @Column(name = "value_kind")
  @Enumerated(EnumType.STRING)
  ValueKind kind;

  String unit;
  List<BigDecimal> quantities;
  String actual;
  String target;
  BigDecimal performance;
  String rule;

  @Column(name = "rule_version")
  int ruleVersion;

  protected ApprovedFigureEntity() {}

  /** Of the chamber in scope, as every row that is new. */
  ApprovedFigureEntity(ApprovedFigure figure) {
    this.id = figure.id();
    this.documentId = figure.document();
    this.year = figure.year().getValue();
    this.asOf = figure.asOf();
    this.position = figure.position();
    this.indicatorId = figure.indicator();
    this.indicatorName = figure.indicatorName();
    this.programme = figure.programme();
    this.commonIndicator = figure.commonIndicator().orElse(null);
    this.kind = figure.kind();
    this.unit = figure.unit();
    this.quantities = figure.quantities();
    this.actual = figure.actual().orElse(null);
    this.target = figure.target().orElse(null);
    this.performance = figure.performance().orElse(null);
    this.rule = figure.rule();
    this.ruleVersion = figure.ruleVersion();
  }

  ApprovedFigure figure() {
    return new ApprovedFigure(
        id,
        new ChamberId(chamberId()),
        documentId,
        Year.of(year),
        asOf,
        position,
        indicatorId,
        indicatorName,
        programme,
        Optional.ofNullable(commonIndicator),
        kind,
        unit,
        quantities,
        Optional.ofNullable(actual),
        Optional.ofNullable(target),
        Optional.ofNullable(performance),
        rule,
        ruleVersion);
  }
}
