package it.camcom.pira.api.measurement;

import it.camcom.pira.domain.language.Version;
import it.camcom.pira.domain.measurement.MeasurementInput;
import it.camcom.pira.domain.measurement.MeasurementRowsInput;
import it.camcom.pira.domain.measurement.MeasurementRowsInput.RowInput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Values to record together. */
@Schema(name = "NewMeasurements")
public record NewRowsView(
    @Schema(required = true, 
            description = "Ogni indicatore una sola volta per data",
            minItems = 1,
            maxItems = MeasurementRowsInput.MAX_ROWS,
            examples =
                "[{\"indicator\": \"00000000-0000-4000-8000-000000000003\", \"asOf\":"
                    + " \"2020-09-30\", \"value\": {\"number\": 64.21}}]")
        List<NewRow> rows) {

  /** A value of an indicator on a day. */
  @Schema(name = "NewMeasurementRow")
  public record NewRow(
      @Schema(required = true, examples = "00000000-0000-4000-8000-000000000003") UUID indicator,
      @Schema(required = true, examples = "2020-09-30") LocalDate asOf,
      NewMeasurementView.NewValue value,
      @Schema(maxItems = MeasurementInput.MAX_QUANTITIES, examples = "[88, 100]")
          List<BigDecimal> quantities,
      @Schema(maxLength = MeasurementInput.MAX_TEXT) String note,
      @Schema(maxLength = MeasurementInput.MAX_TEXT) String cause,
      @Schema(
              description = "La versione che si corregge; manca per un valore nuovo",
              pattern = Version.PATTERN)
          String version) {

    private RowInput input(Optional<String> reason) {
      var measurement = new NewMeasurementView(value, quantities, note, cause);
      return new RowInput(indicator, asOf, measurement.input(reason), version);
    }
  }

  /**
   * The input.
   *
   * @param reason why values that were there are corrected
   */
  MeasurementRowsInput input(Optional<String> reason) {
    return new MeasurementRowsInput(
        Optional.ofNullable(rows)
            .map(all -> all.stream().map(row -> row == null ? null : row.input(reason)).toList())
            .orElse(null));
  }
}
