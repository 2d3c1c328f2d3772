package it.camcom.pira.api.view;

import it.camcom.pira.domain.chamber.ResponsibilityCentre;
import it.camcom.pira.domain.formula.Calculation;
import it.camcom.pira.domain.measurement.Evidence;
import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.performance.EarlierValue;
import it.camcom.pira.domain.performance.Figure;
import it.camcom.pira.domain.performance.Thresholds;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.IndicatorType;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.value.Direction;
import it.camcom.pira.domain.value.Scale;
import it.camcom.pira.domain.value.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator with its targets, its measurement of the day and its performance. */
@Schema(name = "Indicator")
public record IndicatorView(
    String id,
    IndicatorType type,
    @Schema(description = "La tipologia come scritta", examples = "Realizzazione fisica")
        String typology,
    @Schema(examples = "Eventi Auditorium") String name,
    @Schema(examples = "n. eventi realizzati") String formula,
    @Schema(description = "Le quantità, rilevate una per una") List<String> quantities,
    @Schema(
            description = "Come il valore deriva dalle quantità; manca se si inserisce",
            examples = "100 * q1 / q2")
        String calculation,
    @Schema(examples = "n.") String unit,
    ValueKind kind,
    Direction direction,
    List<String> scale,
    @Schema(description = "Decimali mostrati al massimo", examples = "0") int decimals,
    Measure.Accrual accrual,
    String dataSource,
    String owner,
    String commonIndicator,
    @Schema(description = "Peso in una media ponderata", examples = "2.5") BigDecimal weight,
    @Schema(description = "L’indicatore dell’anno prima da cui prosegue") String renewedFrom,
    List<TargetView> targets,
    @Schema(description = "Se i target vengono dal piano dell’anno prima e non sono confermati")
        boolean targetsToConfirm,
    @Schema(description = "La rilevazione del giorno stesso") MeasurementView measurement,
    @Schema(description = "L’ultimo valore di un giorno precedente; non dà performance")
        EarlierValueView earlierValue,
    PerformanceView performance) {

  public static IndicatorView of(Figure figure) {
    return of(figure, Optional.empty());
  }

  static IndicatorView of(Figure figure, Optional<Thresholds> thresholds) {
    Indicator indicator = figure.indicator();
    Measure measure = indicator.measure();
    return new IndicatorView(
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
            .map(target -> TargetView.of(target.getKey(), target.getValue(), measure))
            .toList(),
        indicator.targetsToConfirm(),
        figure.measurement().map(one -> MeasurementView.of(one, measure)).orElse(null),
        figure.earlier().map(one -> EarlierValueView.of(one, measure)).orElse(null),
        PerformanceView.of(figure, thresholds));
  }

  /** The last value before the day, with its own day. */
  @Schema(name = "EarlierValue")
  public record EarlierValueView(@Schema(examples = "2020-03-31") LocalDate asOf, ValueView value) {

    static EarlierValueView of(EarlierValue earlier, Measure measure) {
      return new EarlierValueView(earlier.asOf(), ValueView.of(earlier.value(), measure));
    }
  }

  /** What was measured, and what was said about it. */
  @Schema(name = "Measurement")
  public record MeasurementView(
      String id,
      @Schema(examples = "2020-09-30") LocalDate asOf,
      ValueView value,
      List<BigDecimal> quantities,
      String note,
      String cause,
      List<EvidenceView> evidence,
      @Schema(description = "Le operazioni che il chiamante può fare ora, in una risposta a sé")
          List<String> next) {

    public static MeasurementView of(Measurement measurement, Measure measure) {
      return new MeasurementView(
          measurement.id().toString(),
          measurement.asOf(),
          ValueView.of(measurement.value(), measure),
          measurement.quantities(),
          measurement.note().orElse(null),
          measurement.cause().orElse(null),
          measurement.evidence().stream().map(EvidenceView::of).toList(),
          null);
    }

    /** Returns the same measurement with the operations open to the caller. */
    public MeasurementView offering(List<String> operations) {
      return new MeasurementView(id, asOf, value, quantities, note, cause, evidence, operations);
    }
  }

  /** A file that proves a measurement. */
  @Schema(name = "Evidence")
  public record EvidenceView(
      String id, String fileName, String mediaType, String sha256, long bytes) {

    public static EvidenceView of(Evidence evidence) {
      return new EvidenceView(
          evidence.id().toString(),
          evidence.fileName(),
          evidence.mediaType(),
          evidence.sha256(),
          evidence.bytes());
    }
  }
}
