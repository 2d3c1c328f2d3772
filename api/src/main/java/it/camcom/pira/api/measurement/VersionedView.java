package it.camcom.pira.api.measurement;

import it.camcom.pira.api.problem.Conflict;
import it.camcom.pira.api.problem.Problem.Clash;
import it.camcom.pira.api.view.IndicatorView.MeasurementView;
import it.camcom.pira.domain.language.Version;
import it.camcom.pira.domain.measurement.MeasurementRowsInput.RowInput;
import it.camcom.pira.domain.measurement.StoredMeasurement;
import it.camcom.pira.domain.measurement.ValueConflicts;
import jakarta.ws.rs.WebApplicationException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value with its version. */
@Schema(name = "VersionedMeasurement")
public record VersionedView(
    String indicator,
    LocalDate asOf,
    @Schema(pattern = Version.PATTERN) String version,
    MeasurementView measurement) {

  static VersionedView of(StoredMeasurement recorded) {
    return new VersionedView(
        recorded.indicator().id().toString(),
        recorded.measurement().asOf(),
        recorded.version().text(),
        MeasurementView.of(recorded.measurement(), recorded.indicator().measure()));
  }

  /** Builds the refusal of one value, with the stored value and the one sent. */
  static WebApplicationException conflict(ValueConflicts refusal) {
    var clash = clash(refusal.conflicts().get(0));
    return Conflict.of(refusal, clash.current(), clash.sent());
  }

  /** Builds the refusal of several values, each with the stored value and the one sent. */
  static WebApplicationException conflicts(ValueConflicts refusal) {
    return Conflict.of(refusal, refusal.conflicts().stream().map(VersionedView::clash).toList());
  }

  private static Clash clash(ValueConflicts.Conflict conflict) {
    return new Clash(
        conflict.place(),
        conflict.current().map(VersionedView::of).orElse(null),
        SentView.of(conflict.sent()));
  }

  /** A value that was sent, with the version that was seen. */
  @Schema(name = "SentMeasurement")
  public record SentView(
      UUID indicator, LocalDate asOf, String version, NewMeasurementView measurement) {

    private static SentView of(RowInput sent) {
      return new SentView(
          sent.indicator(), sent.asOf(), sent.version(), NewMeasurementView.of(sent.measurement()));
    }
  }
}
