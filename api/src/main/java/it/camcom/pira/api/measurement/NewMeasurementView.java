package it.camcom.pira.api.measurement;

import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.measurement.MeasurementInput;
import it.camcom.pira.domain.value.ValueInput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value to record. */
@Schema(name = "NewMeasurement")
public record NewMeasurementView(
    @Schema(
            description =
                "Un solo valore, del tipo che l’indicatore misura; può mancare se deriva dalle"
                    + " quantità")
        NewValue value,
    @Schema(
            description = "Una per ogni quantità della formula, in ordine",
            maxItems = MeasurementInput.MAX_QUANTITIES,
            examples = "[88, 100]")
        List<BigDecimal> quantities,
    @Schema(maxLength = MeasurementInput.MAX_TEXT, examples = "Dato definitivo") String note,
    @Schema(
            description = "Causa dello scostamento dal target",
            maxLength = MeasurementInput.MAX_TEXT)
        String cause) {

  /** A number, a part of a whole, yes or no, a level, or a day. */
  @Schema(name = "NewValue", examples = "{\"number\": 64.21}")
  public record NewValue(
      @Schema(
              description = "Con al massimo 6 decimali",
              minimum = ItalianNumbers.LEAST,
              maximum = ItalianNumbers.GREATEST,
              examples = "64.21")
          BigDecimal number,
      @Schema(
              description = "Il totale in «a su b», maggiore di zero, con al massimo 6 decimali",
              minimum = "0",
              exclusiveMinimum = true,
              maximum = ItalianNumbers.GREATEST)
          BigDecimal whole,
      Boolean yes,
      @Schema(
              description = "Il livello di una scala",
              minLength = 1,
              maxLength = ValueInput.MAX_WORDS)
          String level,
      @Schema(description = "Il giorno in cui è stato fatto") LocalDate day) {

    ValueInput input() {
      return new ValueInput(number, whole, yes, level, null, day);
    }

    static NewValue of(ValueInput sent) {
      return new NewValue(sent.number(), sent.whole(), sent.yes(), sent.level(), sent.day());
    }
  }

  /**
   * The input.
   *
   * @param reason why a value that was there is corrected
   */
  MeasurementInput input(Optional<String> reason) {
    return new MeasurementInput(
        Optional.ofNullable(value).map(NewValue::input).orElse(null),
        quantities,
        note,
        cause,
        reason.orElse(null));
  }

  static NewMeasurementView of(MeasurementInput sent) {
    return new NewMeasurementView(
        Optional.ofNullable(sent.value()).map(NewValue::of).orElse(null),
        sent.quantities(),
        sent.note(),
        sent.cause());
  }
}
