package it.camcom.pira.persistence.measurement;

import it.camcom.pira.domain.measurement.Evidence;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.measurement.MeasurementId;
import it.camcom.pira.domain.measurement.SourceRounding;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.persistence.tenancy.ChamberOwnedEntity;
import it.camcom.pira.persistence.value.ValueColumns;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(name = "measurement")
class MeasurementEntity extends ChamberOwnedEntity {

  @Id UUID id;

  @Column(name = "plan_id")
  UUID planId;

  @Column(name = "indicator_id")
  UUID indicatorId;

  @Column(name = "as_of")
  LocalDate asOf;

  @Embedded ValueColumns value;

  @Column(name = "quantity_values")
  List<BigDecimal> quantities;

  @Column(name = "printed_half_unit")
  BigDecimal printedHalfUnit;

  @Column(name = "printed_performance")
  BigDecimal printedPerformance;

  String note;
  String cause;

  /** Detects a change that bypassed the chamber's lock; callers never see it. */
  @Version int version;

  protected MeasurementEntity() {}

  MeasurementEntity(UUID planId, Measurement measurement) {
    this.id = measurement.id().value();
    this.planId = planId;
    this.indicatorId = measurement.indicator().value();
    this.asOf = measurement.asOf();
    update(measurement);
  }

  final void update(Measurement measurement) {
    this.value = ValueColumns.of(measurement.value());
    this.quantities = measurement.quantities();
    this.printedHalfUnit = measurement.printed().map(SourceRounding::halfUnit).orElse(null);
    this.printedPerformance =
        measurement.printed().flatMap(SourceRounding::performance).orElse(null);
    this.note = measurement.note().orElse(null);
    this.cause = measurement.cause().orElse(null);
  }

  Measurement measurement(List<Evidence> evidence) {
    return new Measurement(
        new MeasurementId(id),
        new IndicatorId(indicatorId),
        asOf,
        value.value(),
        quantities,
        Optional.ofNullable(printedHalfUnit)
            .map(half -> new SourceRounding(half, Optional.ofNullable(printedPerformance))),
        Optional.ofNullable(note),
        Optional.ofNullable(cause),
        evidence);
  }
}
