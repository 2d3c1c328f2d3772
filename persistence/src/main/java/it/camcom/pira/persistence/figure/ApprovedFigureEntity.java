package it.camcom.pira.persistence.figure;

import it.camcom.pira.domain.catalogue.ProgrammeCode;
import it.camcom.pira.domain.figure.ApprovedFigure;
import it.camcom.pira.domain.figure.ApprovedPerformance;
import it.camcom.pira.domain.figure.ApprovedTarget;
import it.camcom.pira.domain.figure.CatalogueEntry;
import it.camcom.pira.domain.figure.NoValue;
import it.camcom.pira.domain.figure.Programme;
import it.camcom.pira.domain.figure.Quantity;
import it.camcom.pira.domain.formula.Calculation;
import it.camcom.pira.domain.performance.Clause;
import it.camcom.pira.domain.performance.RuleVersion;
import it.camcom.pira.domain.plan.IndicatorType;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.plan.Typology;
import it.camcom.pira.domain.value.Direction;
import it.camcom.pira.domain.value.Scale;
import it.camcom.pira.domain.value.ValueKind;
import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import it.camcom.pira.persistence.value.ValueColumns;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "approved_figure")
class ApprovedFigureEntity extends ChamberOwnedEntity {

  @Id UUID id;

  @Column(name = "document_id")
  UUID documentId;

  int position;

  @Column(name = "indicator_id")
  UUID indicatorId;

  @Column(name = "indicator_name")
  String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "indicator_type")
  IndicatorType type;

  String typology;

  @Column(name = "sheet_id")
  UUID sheetId;

  @Column(name = "strategic_programme")
  String strategicProgramme;

  @Column(name = "budget_programme")
  String programme;

  @Column(name = "common_indicator")
  String commonIndicator;

  @Column(name = "common_version")
  Integer commonVersion;

  @Enumerated(EnumType.STRING)
  @Column(name = "value_kind")
  ValueKind kind;

  String unit;

  @Enumerated(EnumType.STRING)
  Direction direction;

  @Column(name = "scale_levels")
  List<String> scale;

  int decimals;

  @Enumerated(EnumType.STRING)
  Measure.Accrual accrual;

  BigDecimal weight;
  String calculation;
  @Embedded ValueColumns value;

  @Enumerated(EnumType.STRING)
  @Column(name = "no_value")
  NoValue noValue;

  @Column(name = "measured_on")
  LocalDate measuredOn;

  @Column(name = "quantity_names")
  List<String> quantityNames;

  @Column(name = "quantity_values")
  List<BigDecimal> quantities;

  BigDecimal performance;

  @Enumerated(EnumType.STRING)
  Clause clause;

  String rule;

  @Column(name = "rule_version")
  int ruleVersion;

  protected ApprovedFigureEntity() {}

  /** Belongs to the chamber in scope, as every new row. */
  ApprovedFigureEntity(ApprovedFigure figure) {
    this.id = figure.id();
    this.documentId = figure.document();
    this.position = figure.position();
    this.indicatorId = figure.indicator();
    this.name = figure.name();
    this.type = figure.typology().type();
    this.typology = figure.typology().wording();
    this.sheetId = figure.programme().sheet().orElse(null);
    this.strategicProgramme = figure.programme().strategic();
    this.programme = figure.programme().ministerial().code();
    this.commonIndicator = figure.entry().map(CatalogueEntry::code).orElse(null);
    this.commonVersion = figure.entry().flatMap(CatalogueEntry::version).orElse(null);
    setMeasure(figure.measure());
    this.weight = figure.weight().orElse(null);
    this.calculation = figure.calculation().map(Calculation::written).orElse(null);
    this.value = figure.value().map(ValueColumns::of).orElse(null);
    this.noValue = figure.noValue().orElse(null);
    this.measuredOn = figure.measuredOn().orElse(null);
    this.quantityNames = figure.quantities().stream().map(Quantity::name).toList();
    this.quantities = figure.quantities().stream().map(Quantity::value).toList();
    this.performance = figure.performance().percent().orElse(null);
    this.clause = figure.performance().clause();
    this.rule = figure.performance().rule().name();
    this.ruleVersion = figure.performance().rule().version();
  }

  private void setMeasure(Measure measure) {
    this.kind = measure.kind();
    this.unit = measure.unit();
    this.direction = measure.direction();
    this.scale = measure.scale().map(Scale::levels).orElse(null);
    this.decimals = measure.decimals();
    this.accrual = measure.accrual().orElse(null);
  }

  /** @param targets its rows of {@code approved_target}, by year */
  ApprovedFigure figure(List<ApprovedTarget> targets) {
    return new ApprovedFigure(
        id,
        documentId,
        position,
        indicatorId,
        name,
        new Typology(type, typology),
        new Programme(
            Optional.ofNullable(sheetId), strategicProgramme, new ProgrammeCode(programme)),
        Optional.ofNullable(commonIndicator)
            .map(code -> new CatalogueEntry(code, Optional.ofNullable(commonVersion))),
        measure(),
        Optional.ofNullable(weight),
        Optional.ofNullable(calculation).flatMap(Calculation::parse),
        Optional.ofNullable(value).map(ValueColumns::value),
        Optional.ofNullable(noValue),
        Optional.ofNullable(measuredOn),
        IntStream.range(0, quantities.size())
            .mapToObj(i -> new Quantity(quantityNames.get(i), quantities.get(i)))
            .toList(),
        targets,
        new ApprovedPerformance(
            Optional.ofNullable(performance), clause, new RuleVersion(rule, ruleVersion)));
  }

  private Measure measure() {
    return new Measure(
        kind,
        unit,
        direction,
        Optional.ofNullable(scale).map(Scale::new),
        decimals,
        Optional.ofNullable(accrual));
  }
}
