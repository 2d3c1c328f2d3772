package it.camcom.pira.api.measurement;

import it.camcom.pira.domain.language.InvalidInput.Faults;
import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.language.Years;
import it.camcom.pira.domain.measurement.NewMeasurement;
import it.camcom.pira.domain.plan.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value to be recorded. */
@Schema(name = "NewMeasurement")
public record NewMeasurementView(
    @Schema(
            description =
                "Un solo valore, del tipo che l’indicatore misura; può mancare se deriva dalle"
                    + " quantità")
        NewValue value,
    @Schema(description = "Una per ogni quantità della formula, in ordine", examples = "[88, 100]")
        List<BigDecimal> quantities,
    @Schema(examples = "Dato definitivo") String note,
    @Schema(description = "Causa dello scostamento dal target") String cause,
    @Schema(description = "Perché si corregge un valore che c’era", examples = "Errore di lettura")
        String reason) {

  private static final int MAX_WORDING = 200;
  private static final int MAX_QUANTITIES = 20;

  /** A number, a part of a whole, yes or no, a level, or a day. */
  @Schema(name = "NewValue", examples = "{\"number\": 64.21}")
  public record NewValue(
      @Schema(examples = "64.21") BigDecimal number,
      @Schema(description = "Il totale in «a su b»") BigDecimal whole,
      Boolean yes,
      @Schema(description = "Il livello di una scala") String level,
      @Schema(description = "Il giorno in cui è stato fatto") LocalDate day) {

    static NewValue of(Value value) {
      return switch (value.type()) {
        case AMOUNT -> number(((Value.Amount) value).number(), null);
        case SHARE -> number(((Value.Share) value).part(), ((Value.Share) value).whole());
        case YES_NO -> new NewValue(null, null, ((Value.YesNo) value).yes(), null, null);
        case LEVEL -> new NewValue(null, null, null, ((Value.Level) value).level(), null);
        case DAY -> new NewValue(null, null, null, null, ((Value.Day) value).day());
      };
    }

    private static NewValue number(BigDecimal number, BigDecimal whole) {
      return new NewValue(number, whole, null, null, null);
    }
  }

  /**
   * @throws it.camcom.pira.domain.language.InvalidInput naming every field that cannot be taken
   */
  NewMeasurement measurement(LocalDate day) {
    var faults = new Faults();
    check(faults, "");
    return faults.unless(() -> made(day));
  }

  /**
   * Notes what cannot be taken.
   *
   * @param place what stands before the name of a field
   */
  void check(Faults faults, String place) {
    faults.require(value != null || quantities != null, place + "value", "required");
    if (value != null) {
      faults.require(isOne(), place + "value", "value");
      faults.require(fits(value.number()) && fits(value.whole()), place + "value", "number");
      faults.require(value.day() == null || Years.cover(value.day()), place + "value.day", "date");
    }
    if (quantities != null
        && faults.require(
            quantities.size() <= MAX_QUANTITIES, place + "quantities", "tooMany", MAX_QUANTITIES)) {
      for (int i = 0; i < quantities.size(); i++) {
        var field = place + "quantities[" + i + "]";
        faults.require(quantities.get(i) != null, field, "required");
        faults.require(fits(quantities.get(i)), field, "number");
      }
    }
  }

  /** What was sent, once no fault stands in the way. */
  NewMeasurement made(LocalDate day) {
    return new NewMeasurement(
        day,
        Optional.ofNullable(value).map(NewMeasurementView::made),
        quantities == null ? List.of() : quantities,
        Optional.ofNullable(note),
        Optional.ofNullable(cause),
        Optional.ofNullable(reason));
  }

  static NewMeasurementView of(NewMeasurement entered) {
    return new NewMeasurementView(
        entered.value().map(NewValue::of).orElse(null),
        entered.quantities().isEmpty() ? null : entered.quantities(),
        entered.note().orElse(null),
        entered.cause().orElse(null),
        entered.reason().orElse(null));
  }

  private boolean isOne() {
    boolean level =
        value.level() != null && !value.level().isBlank() && value.level().length() <= MAX_WORDING;
    long given =
        Stream.of(value.number() != null, value.yes() != null, level, value.day() != null)
            .filter(is -> is)
            .count();
    return given == 1
        && (value.whole() == null
            || (value.number() != null
                && value.number().signum() >= 0
                && value.whole().signum() > 0));
  }

  private static boolean fits(BigDecimal number) {
    return number == null || ItalianNumbers.fits(number);
  }

  private static Value made(NewValue value) {
    if (value.whole() != null) {
      return new Value.Share(value.number(), value.whole());
    }
    if (value.number() != null) {
      return new Value.Amount(value.number());
    }
    if (value.day() != null) {
      return new Value.Day(value.day());
    }
    return value.yes() == null
        ? new Value.Level(value.level())
        : new Value.YesNo(value.yes(), value.yes() ? "si" : "no");
  }
}
