package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.language.InvalidInput.Faults;
import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.plan.Calculation;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.Quotient;
import it.camcom.pira.domain.plan.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What somebody enters for an indicator, looked through before it is kept.
 *
 * @param place what stands before the name of a field, such as "rows[3]."
 */
record EnteredFigure(Indicator indicator, NewMeasurement entered, Faults faults, String place) {

  /** Characters of a reason. */
  private static final int MAX_REASON = 2_000;

  /**
   * What is to be kept, where none of its faults stands in the way.
   *
   * @param before what is corrected; empty when there is no value yet
   */
  Optional<Measurement> measurement(Optional<Recorded> before) {
    checkTexts(before.isPresent());
    var corrected = before.map(Recorded::measurement);
    return value()
        .map(
            value ->
                new Measurement(
                    corrected.map(Measurement::id).orElseGet(MeasurementId::next),
                    indicator.id(),
                    entered.asOf(),
                    value,
                    entered.quantities(),
                    Optional.empty(),
                    fitting(entered.note()),
                    fitting(entered.cause()),
                    corrected.map(Measurement::evidence).orElse(List.of())));
  }

  /** A text that is too long has been found faulty. */
  private static Optional<String> fitting(Optional<String> text) {
    return text.filter(one -> one.length() <= Texts.MAX_TEXT);
  }

  private Optional<Value> value() {
    var names = indicator.formula().quantities();
    int given = entered.quantities().size();
    var calculation = indicator.calculation();
    if (calculation.isEmpty()) {
      faults.require(entered.value().isPresent(), place + "value", "required");
      requireQuantities(given == 0 || given == names.size(), names);
      return entered.value().filter(this::isOfKind).filter(this::isKnownByThen);
    }
    return requireQuantities(given == names.size(), names)
        ? calculated(calculation.get(), names)
        : Optional.empty();
  }

  private boolean requireQuantities(boolean condition, List<String> names) {
    return faults.require(
        condition, place + "quantities", "quantities", names.size(), String.join("; ", names));
  }

  private boolean isOfKind(Value value) {
    return faults.require(indicator.measure().admits(value), place + "value", "valueOfAnotherKind");
  }

  /** What is done on a later day was not done on the day that the value is of. */
  private boolean isKnownByThen(Value value) {
    return switch (value.type()) {
      case AMOUNT, SHARE, YES_NO, LEVEL -> true;
      case DAY ->
          faults.require(
              !((Value.Day) value).day().isAfter(entered.asOf()),
              place + "value",
              "dayAfterMeasurement",
              Terms.shortDate(entered.asOf()));
    };
  }

  private Optional<Value> calculated(Calculation calculation, List<String> names) {
    var zero = calculation.zeroDivisor(entered.quantities(), names);
    if (zero.isPresent()) {
      faults.require(false, place + "quantities", "zeroDivisor", zero.get());
      return Optional.empty();
    }
    return calculation
        .of(entered.quantities())
        .flatMap(this::kept)
        .filter(
            value ->
                entered.value().isEmpty()
                    || faults.require(
                        entered.value().get().equals(value), place + "value", "valueContradicts"));
  }

  private Optional<Value> kept(Quotient exact) {
    return switch (indicator.measure().kind().type()) {
      case AMOUNT -> amount(exact.kept());
      case SHARE -> share(exact);
      case YES_NO, LEVEL, DAY -> throw new IllegalStateException("not calculated: " + indicator);
    };
  }

  private Optional<Value> amount(BigDecimal kept) {
    return faults.require(ItalianNumbers.fits(kept), place + "quantities", "resultTooLarge")
        ? Optional.of(new Value.Amount(kept))
        : Optional.empty();
  }

  private Optional<Value> share(Quotient exact) {
    return faults.require(exact.signum() >= 0, place + "quantities", "noShare")
        ? Optional.of(new Value.Share(exact.part(), exact.whole()))
        : Optional.empty();
  }

  private void checkTexts(boolean corrects) {
    faults.require(
        !corrects || entered.reason().filter(reason -> !reason.isBlank()).isPresent(),
        place + "reason",
        "reasonMissing");
    requireFits(entered.reason(), MAX_REASON, "reason");
    requireFits(entered.note(), Texts.MAX_TEXT, "note");
    requireFits(entered.cause(), Texts.MAX_TEXT, "cause");
  }

  private void requireFits(Optional<String> text, int max, String field) {
    faults.require(text.filter(one -> one.length() > max).isEmpty(), place + field, "tooLong", max);
  }
}
