package it.camcom.pira.exchange.frozen;

import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.figure.NoValue;
import it.camcom.pira.domain.formula.Calculation;
import it.camcom.pira.domain.measurement.Evidence;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.performance.EarlierValue;
import it.camcom.pira.domain.performance.Figure;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.IndicatorType;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.plan.Measure.Accrual;
import it.camcom.pira.domain.value.Direction;
import it.camcom.pira.domain.value.Scale;
import it.camcom.pira.domain.value.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An indicator with its targets, its measurement of the day and its performance.
 *
 * @param typology as written
 * @param calculation how its value follows from its quantities; null where it is entered
 * @param scale of an ordinal one; null for every other
 * @param commonIndicator its entry in the national catalogue; null for none
 * @param targets of the years that have one
 * @param measurement of the very day; null for none
 * @param earlierValue the last before the day, where there is none of it; null for none
 * @param noValue why the document has no value of its very day; null where it has one
 * @param unmeasuredCause what was said of why it could not be measured; null for nothing
 */
public record IndicatorRecord(
    String id,
    IndicatorType type,
    String typology,
    String name,
    String formula,
    List<String> quantities,
    String calculation,
    String unit,
    ValueKind kind,
    Direction direction,
    List<String> scale,
    int decimals,
    Accrual accrual,
    String dataSource,
    String owner,
    String commonIndicator,
    BigDecimal weight,
    String renewedFrom,
    List<TargetRecord> targets,
    MeasurementRecord measurement,
    EarlierValueRecord earlierValue,
    NoValue noValue,
    String unmeasuredCause,
    PerformanceRecord performance) {

  static IndicatorRecord of(
      Figure figure, NoValue noValue, String unmeasuredCause, PerformanceRecord performance) {
    Indicator indicator = figure.indicator();
    Measure measure = indicator.measure();
    return new IndicatorRecord(
        indicator.id().toString(),
        indicator.typology().type(),
        indicator.typology().wording(),
        indicator.name(),
        indicator.formula().text(),
        indicator.formula().quantities(),
        indicator.formula().calculation().map(Calculation::written).orElse(null),
        measure.unit(),
        measure.kind(),
        measure.direction(),
        measure.scale().map(Scale::levels).orElse(null),
        measure.decimals(),
        measure.accrual().orElse(null),
        indicator.dataSource().orElse(null),
        indicator.owner().map(ResponsibilityCentre::name).orElse(null),
        indicator.commonIndicator().orElse(null),
        indicator.weight().orElse(null),
        indicator.renewedFrom().map(IndicatorId::toString).orElse(null),
        indicator.targets().entrySet().stream()
            .map(target -> TargetRecord.of(target.getKey(), target.getValue()))
            .toList(),
        figure.measurement().map(MeasurementRecord::of).orElse(null),
        figure.earlier().map(EarlierValueRecord::of).orElse(null),
        noValue,
        unmeasuredCause,
        performance);
  }

  /** A value of an earlier day. */
  public record EarlierValueRecord(LocalDate asOf, ValueRecord value) {

    static EarlierValueRecord of(EarlierValue earlier) {
      return new EarlierValueRecord(earlier.asOf(), ValueRecord.of(earlier.value()));
    }
  }

  /** How it is measured. */
  public Measure measure() {
    return new Measure(
        kind,
        unit,
        direction,
        Optional.ofNullable(scale).map(Scale::new),
        decimals,
        Optional.ofNullable(accrual));
  }

  /** A measured value with its explanations. */
  public record MeasurementRecord(
      String id,
      LocalDate asOf,
      ValueRecord value,
      List<BigDecimal> quantities,
      String note,
      String cause,
      List<EvidenceRecord> evidence) {

    static MeasurementRecord of(Measurement measurement) {
      return new MeasurementRecord(
          measurement.id().toString(),
          measurement.asOf(),
          ValueRecord.of(measurement.value()),
          measurement.quantities(),
          measurement.note().orElse(null),
          measurement.cause().orElse(null),
          measurement.evidence().stream().map(EvidenceRecord::of).toList());
    }
  }

  /** A file that proves a measurement. */
  public record EvidenceRecord(
      String id, String fileName, String mediaType, String sha256, long bytes) {

    static EvidenceRecord of(Evidence evidence) {
      return new EvidenceRecord(
          evidence.id().toString(),
          evidence.fileName(),
          evidence.mediaType(),
          evidence.sha256(),
          evidence.bytes());
    }
  }
}
