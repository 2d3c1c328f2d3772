package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.formula.Calculation;
import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.domain.value.ValueInput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The input of a measurement.
 *
 * @param value may be left to follow from the quantities
 * @param quantities one for each quantity of the formula, or none
 * @param cause why the result differs from the target
 * @param reason why an existing value is corrected
 */
public record MeasurementInput(
    ValueInput value, List<BigDecimal> quantities, String note, String cause, String reason) {

  /** The most quantities of one value. */
  public static final int MAX_QUANTITIES = Calculation.MAX_QUANTITIES;

  /** The most characters of a note, and of a cause. */
  public static final int MAX_TEXT = Texts.MAX_TEXT;

  /** The most characters of a reason. */
  public static final int MAX_REASON = Texts.MAX_LINE;

  /**
   * Returns the checked measurement, unless its value or quantities are at fault. Reports every
   * fault under its field.
   *
   * @param corrects whether there is a value already
   */
  Optional<NewMeasurement> check(Fields fields, LocalDate asOf, boolean corrects) {
    checkTexts(fields, corrects);
    boolean measurable =
        Fields.all(
            fields.require(value != null || quantities != null, "value", "required"),
            isSound(fields, given()));
    var entered = Optional.ofNullable(value).flatMap(one -> one.check(fields, "value"));
    return measurable && entered.isPresent() == (value != null)
        ? Optional.of(made(asOf, entered))
        : Optional.empty();
  }

  /** Returns the reason if it is not blank. */
  Optional<String> givenReason() {
    return Optional.ofNullable(reason).filter(text -> !text.isBlank());
  }

  private List<BigDecimal> given() {
    return quantities == null ? List.of() : quantities;
  }

  private void checkTexts(Fields fields, boolean corrects) {
    fields.require(!corrects || givenReason().isPresent(), "reason", "reasonMissing");
    fields.bounded("reason", reason, MAX_REASON);
    fields.bounded("note", note, MAX_TEXT);
    fields.bounded("cause", cause, MAX_TEXT);
  }

  private static boolean isSound(Fields fields, List<BigDecimal> quantities) {
    return fields.require(
            quantities.size() <= MAX_QUANTITIES, "quantities", "tooMany", MAX_QUANTITIES)
        && IntStream.range(0, quantities.size())
            .mapToObj(i -> isSound(fields, "quantities[" + i + "]", quantities.get(i)))
            .reduce(true, Boolean::logicalAnd);
  }

  private static boolean isSound(Fields fields, String field, BigDecimal quantity) {
    return fields.require(quantity != null, field, "required")
        && fields.require(ItalianNumbers.fits(quantity), field, "number");
  }

  private NewMeasurement made(LocalDate asOf, Optional<Value> entered) {
    return new NewMeasurement(
        asOf, entered, given(), Optional.ofNullable(note), Optional.ofNullable(cause));
  }
}
