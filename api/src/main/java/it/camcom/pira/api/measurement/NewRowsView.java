package it.camcom.pira.api.measurement;

import it.camcom.pira.api.problem.SentDate;
import it.camcom.pira.domain.language.InvalidInput.Faults;
import it.camcom.pira.domain.measurement.BulkRecording;
import it.camcom.pira.domain.measurement.Row;
import it.camcom.pira.domain.plan.IndicatorId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Values to be recorded together. */
@Schema(name = "NewMeasurements")
public record NewRowsView(
    @Schema(
            description = "Da 1 a 10.000; ogni indicatore una sola volta per data",
            examples =
                "[{\"indicator\": \"00000000-0000-4000-8000-000000000003\", \"asOf\":"
                    + " \"2020-09-30\", \"value\": {\"number\": 64.21}}]")
        List<NewRow> rows) {

  /** A value of an indicator on a day. */
  @Schema(name = "NewMeasurementRow")
  public record NewRow(
      @Schema(format = "uuid", examples = "00000000-0000-4000-8000-000000000003") String indicator,
      @Schema(format = "date", examples = "2020-09-30") String asOf,
      NewMeasurementView.NewValue value,
      @Schema(examples = "[88, 100]") List<BigDecimal> quantities,
      String note,
      String cause,
      @Schema(description = "Perché si corregge un valore che c’era") String reason,
      @Schema(description = "La versione che si corregge; manca per un valore nuovo")
          Integer version) {

    private NewMeasurementView measurement() {
      return new NewMeasurementView(value, quantities, note, cause, reason);
    }

    private void check(Faults faults, String place) {
      faults.require(identifier().isPresent(), place + "indicator", "unknownIndicator");
      faults.require(day().isPresent(), place + "asOf", "date");
      measurement().check(faults, place);
    }

    private Optional<UUID> identifier() {
      try {
        return Optional.ofNullable(indicator).map(UUID::fromString);
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }

    private Optional<LocalDate> day() {
      return SentDate.read(asOf);
    }

    private Row row() {
      return new Row(
          new IndicatorId(identifier().orElseThrow()),
          measurement().made(day().orElseThrow()),
          Optional.ofNullable(version));
    }
  }

  /**
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field that cannot be taken
   */
  List<Row> made() {
    var faults = new Faults();
    if (faults.require(rows != null, "rows", "required")
        && faults.require(
            rows.size() <= BulkRecording.MAX_ROWS,
            "rows",
            "numberOfRows",
            BulkRecording.MAX_ROWS)) {
      for (int i = 0; i < rows.size(); i++) {
        var place = "rows[" + i + "]";
        if (faults.require(rows.get(i) != null, place, "required")) {
          rows.get(i).check(faults, place + ".");
        }
      }
    }
    return faults.unless(() -> rows.stream().map(NewRow::row).toList());
  }
}
