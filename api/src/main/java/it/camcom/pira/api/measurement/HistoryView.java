package it.camcom.pira.api.measurement;

import it.camcom.pira.domain.measurement.FigureChange;
import it.camcom.pira.domain.measurement.HistoryReading.IndicatorHistory;
import it.camcom.pira.domain.people.KnownPeople;
import it.camcom.pira.domain.performance.ValueFormat;
import it.camcom.pira.domain.plan.Measure;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The changes of an indicator's targets and values, latest first. */
@Schema(name = "History")
public record HistoryView(String indicator, String name, List<FigureChangeView> changes) {

  static HistoryView of(IndicatorHistory history, KnownPeople people) {
    var measure = history.indicator().measure();
    return new HistoryView(
        history.indicator().id().toString(),
        history.indicator().name(),
        history.changes().stream()
            .map(change -> FigureChangeView.of(change, measure, people))
            .toList());
  }

  /** One change; a target has a year, a value a day. */
  @Schema(name = "FigureChange")
  public record FigureChangeView(
      Instant at,
      String person,
      String reason,
      @Schema(description = "L’anno del target", examples = "2020") Integer targetYear,
      @Schema(description = "Il giorno del valore", examples = "2020-09-30") LocalDate asOf,
      @Schema(description = "Com’era; manca se non c’era", examples = "9%") String before,
      @Schema(description = "Com’è diventato; manca se non c’è più", examples = "9,3%")
          String after,
      @Schema(description = "Le quantità da cui derivava") List<BigDecimal> quantitiesBefore,
      @Schema(description = "Le quantità da cui deriva") List<BigDecimal> quantitiesAfter) {

    static FigureChangeView of(FigureChange change, Measure measure, KnownPeople people) {
      var how = change.circumstances();
      if (change instanceof FigureChange.OfTarget target) {
        return new FigureChangeView(
            how.at(),
            people.username(how.person()),
            how.reason().orElse(null),
            target.year().getValue(),
            null,
            target.before().map(one -> ValueFormat.of(one, measure)).orElse(null),
            target.after().map(one -> ValueFormat.of(one, measure)).orElse(null),
            null,
            null);
      }
      var measured = (FigureChange.OfMeasurement) change;
      return new FigureChangeView(
          how.at(),
          people.username(how.person()),
          how.reason().orElse(null),
          null,
          measured.asOf(),
          measured.before().map(one -> ValueFormat.of(one, measure)).orElse(null),
          measured.after().map(one -> ValueFormat.of(one, measure)).orElse(null),
          given(measured.quantitiesBefore()),
          given(measured.quantitiesAfter()));
    }

    private static List<BigDecimal> given(List<BigDecimal> quantities) {
      return quantities.isEmpty() ? null : quantities;
    }
  }
}
