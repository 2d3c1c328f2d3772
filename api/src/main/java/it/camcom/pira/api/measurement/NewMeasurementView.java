package it.camcom.pira.api.measurement;

import it.camcom.pira.domain.language.InvalidInput.Faults;
import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.measurement.NewMeasurement;
import it.camcom.pira.domain.plan.Value;
import jakarta.ws.rs.BadRequestException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value to be recorded. */
@Schema(name = "NewMeasurement")
public record NewMeasurementView(
    @Schema(description = "Un solo valore, del tipo che l’indicatore misura") NewValue value,
    @Schema(examples = "Dato definitivo") String note,
    @Schema(description = "Causa dello scostamento dal target") String cause,
    @Schema(description = "Perché si corregge un valore che c’era", examples = "Errore di lettura")
        String reason) {

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2200;
  private static final int MAX_WORDING = 200;

  /** A number, a part of a whole, yes or no, or a level. */
  @Schema(name = "NewValue")
  public record NewValue(
      @Schema(examples = "64.21") BigDecimal number,
      @Schema(description = "Il totale in «a su b»") BigDecimal whole,
      Boolean yes,
      @Schema(description = "Il livello di una scala") String level) {}

  static LocalDate day(String text) {
    try {
      var day = LocalDate.parse(text);
      if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
        throw new BadRequestException();
      }
      return day;
    } catch (DateTimeException e) {
      throw new BadRequestException(e);
    }
  }

  /**
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field that cannot be taken
   */
  NewMeasurement measurement(LocalDate day) {
    var faults = new Faults();
    if (faults.require(value != null, "value", "required")) {
      faults.require(isOne(), "value", "value");
      faults.require(fits(value.number()) && fits(value.whole()), "value", "number");
    }
    return faults.unless(
        () ->
            new NewMeasurement(
                day,
                made(),
                Optional.ofNullable(note),
                Optional.ofNullable(cause),
                Optional.ofNullable(reason)));
  }

  private boolean isOne() {
    boolean level =
        value.level() != null && !value.level().isBlank() && value.level().length() <= MAX_WORDING;
    long given =
        Stream.of(value.number() != null, value.yes() != null, level).filter(is -> is).count();
    return given == 1
        && (value.whole() == null
            || (value.number() != null
                && value.number().signum() >= 0
                && value.whole().signum() > 0));
  }

  private static boolean fits(BigDecimal number) {
    return number == null || ItalianNumbers.fits(number);
  }

  private Value made() {
    if (value.whole() != null) {
      return new Value.Share(value.number(), value.whole());
    }
    if (value.number() != null) {
      return new Value.Amount(value.number());
    }
    return value.yes() == null
        ? new Value.Level(value.level())
        : new Value.YesNo(value.yes(), value.yes() ? "si" : "no");
  }
}
