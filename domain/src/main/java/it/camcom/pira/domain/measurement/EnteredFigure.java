package it.camcom.pira.domain.measurement;

import it.camcom.pira.domain.formula.Calculation;
import it.camcom.pira.domain.language.Fields;
import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.language.Texts;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.value.Quotient;
import it.camcom.pira.domain.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A value entered for an indicator, checked against what the indicator measures. */
record EnteredFigure(Indicator indicator, NewMeasurement entered, Fields fields) {

  /**
   * Returns the measurement to store, if no fault prevents it.
   *
   * @param before the value that is corrected; empty when there is none yet
   */
  Optional<Measurement> measurement(Optional<StoredMeasurement> before) {
    var corrected = before.map(StoredMeasurement::measurement);
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

  /** Drops a text that is too long, which is reported as a fault already. */
  private static Optional<String> fitting(Optional<String> text) {
    return text.filter(one -> one.length() <= Texts.MAX_TEXT);
  }

  private Optional<Value> value() {
    var names = indicator.formula().quantities();
    int given = entered.quantities().size();
    var calculation = indicator.calculation();
    if (calculation.isEmpty()) {
      fields.require(entered.value().isPresent(), "value", "required");
      requireQuantities(given == 0 || given == names.size(), names);
      return entered.value().filter(this::isOfKind).filter(this::isKnownByThen);
    }
    return requireQuantities(given == names.size(), names)
        ? calculated(calculation.get(), names)
        : Optional.empty();
  }

  private boolean requireQuantities(boolean condition, List<String> names) {
    return fields.require(
        condition, "quantities", "quantities", names.size(), String.join("; ", names));
  }

  private boolean isOfKind(Value value) {
    return fields.require(indicator.measure().admits(value), "value", "valueOfAnotherKind");
  }

  /** A day later than the value's own day cannot be known by then. */
  private boolean isKnownByThen(Value value) {
    return switch (value.type()) {
      case AMOUNT, SHARE, YES_NO, LEVEL -> true;
      case DAY ->
          fields.require(
              !((Value.Day) value).day().isAfter(entered.asOf()),
              "value",
              "dayAfterMeasurement",
              Terms.shortDate(entered.asOf()));
    };
  }

  private Optional<Value> calculated(Calculation calculation, List<String> names) {
    var zero = calculation.zeroDivisor(entered.quantities(), names);
    if (zero.isPresent()) {
      fields.require(false, "quantities", "zeroDivisor", zero.get());
      return Optional.empty();
    }
    return calculation
        .of(entered.quantities())
        .flatMap(this::kept)
        .filter(
            value ->
                entered.value().isEmpty()
                    || fields.require(
                        entered.value().get().equals(value), "value", "valueContradicts"));
  }

  private Optional<Value> kept(Quotient exact) {
    return switch (indicator.measure().kind().type()) {
      case AMOUNT -> amount(exact.kept());
      case SHARE -> share(exact);
      case YES_NO, LEVEL, DAY -> throw new IllegalStateException("not calculated: " + indicator);
    };
  }

  private Optional<Value> amount(BigDecimal kept) {
    return fields.require(ItalianNumbers.fits(kept), "quantities", "resultTooLarge")
        ? Optional.of(new Value.Amount(kept))
        : Optional.empty();
  }

  private static boolean isShare(Quotient exact) {
    return exact.signum() >= 0 && exact.compareTo(Quotient.of(BigDecimal.ONE)) <= 0;
  }

  private Optional<Value> share(Quotient exact) {
    return fields.require(isShare(exact), "quantities", "noShare")
        ? Optional.of(new Value.Share(exact.part(), exact.whole()))
        : Optional.empty();
  }
}
