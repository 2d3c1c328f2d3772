package it.camcom.pira.api.measurement;

import it.camcom.pira.api.view.IndicatorView.MeasurementView;
import it.camcom.pira.domain.measurement.Recorded;
import it.camcom.pira.domain.measurement.ValuesChangedMeanwhile;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value with the version that it has, or had when it was seen. */
@Schema(name = "VersionedMeasurement")
public record VersionedView(
    String indicator, LocalDate asOf, Integer version, MeasurementView measurement) {

  static VersionedView of(Recorded recorded) {
    return new VersionedView(
        recorded.indicator().id().toString(),
        recorded.measurement().asOf(),
        recorded.version(),
        MeasurementView.of(recorded.measurement(), recorded.indicator().measure()));
  }

  /** What is there; null when it is gone. */
  static VersionedView current(ValuesChangedMeanwhile.Conflict conflict) {
    return conflict.current().map(VersionedView::of).orElse(null);
  }

  /** What the caller wanted instead, as it was sent. */
  static Object sent(ValuesChangedMeanwhile.Conflict conflict) {
    var sent = conflict.sent();
    return new SentView(
        sent.indicator().toString(),
        sent.entered().asOf(),
        sent.version().orElse(null),
        NewMeasurementView.of(sent.entered()));
  }

  /** A value that was sent, with the version that was seen. */
  @Schema(name = "SentMeasurement")
  public record SentView(
      String indicator, LocalDate asOf, Integer version, NewMeasurementView measurement) {}
}
