package it.camcom.pira.domain.checking;

import it.camcom.pira.domain.checking.Warning.Kind;
import it.camcom.pira.domain.language.ItalianNumbers;
import it.camcom.pira.domain.language.Terms;
import it.camcom.pira.domain.performance.Figure;
import it.camcom.pira.domain.performance.ValueFormat;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.plan.UsualUnit;
import it.camcom.pira.domain.value.Direction;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Warns of unlikely targets and values. */
record ValueWarnings(Warnings warnings) {

  /** A target that is exceeded this many times was set too low, or the value is a mistake. */
  private static final BigDecimal TIMES = BigDecimal.valueOf(3);

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  void check(PlanPlace place, Figure figure) {
    var indicator = figure.indicator();
    warnings.addIf(figure.target().isEmpty(), Kind.TARGET_OPEN, place);
    againstUnit(figure)
        .ifPresent(
            value ->
                warnings.add(
                    Kind.VALUE_AND_UNIT_DISAGREE,
                    place,
                    indicator.measure().unit(),
                    ValueFormat.of(value, indicator.measure()),
                    Terms.of(indicator.measure().kind())));
    exceeded(place, figure);
    aboveWhole(figure)
        .ifPresent(
            value ->
                warnings.add(
                    Kind.PERCENT_ABOVE_WHOLE, place, ValueFormat.of(value, indicator.measure())));
    worsening(place, indicator);
  }

  /** Returns the first value that contradicts the unit, where the unit is a usual one. */
  private static Optional<Value> againstUnit(Figure figure) {
    var measure = figure.indicator().measure();
    var unit = UsualUnit.of(measure.unit());
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    return unit.get().suits(measure.kind())
        ? values(figure).filter(ValueWarnings::isNumberForYes).findFirst()
        : values(figure).findFirst();
  }

  private static boolean isNumberForYes(Value value) {
    return switch (value.type()) {
      case YES_NO -> ItalianNumbers.parse(((Value.YesNo) value).wording()).isPresent();
      case AMOUNT, SHARE, LEVEL, DAY -> false;
    };
  }

  /** The last one that was measured, then those that are expected. */
  private static Stream<Value> values(Figure figure) {
    return Stream.concat(
        figure.lastValue().stream(),
        figure.indicator().targets().values().stream().map(Target::value));
  }

  private void exceeded(PlanPlace place, Figure figure) {
    var target = figure.target();
    var value = figure.lastValue().flatMap(Value::asAmount);
    var expected = target.map(Target::value).flatMap(Value::asAmount);
    var measure = figure.indicator().measure();
    var better = target.flatMap(one -> better(measure, one));
    if (value.isEmpty() || expected.isEmpty() || better.isEmpty()) {
      return;
    }
    boolean higher = better.get() == Direction.HIGHER_IS_BETTER;
    var more = higher ? value.get().number() : expected.get().number();
    var less = higher ? expected.get().number() : value.get().number();
    if (less.signum() > 0 && more.compareTo(less.multiply(TIMES)) >= 0) {
      warnings.add(
          Kind.TARGET_EXCEEDED,
          place,
          ValueFormat.of(value.get(), measure),
          ValueFormat.of(expected.get(), measure),
          ItalianNumbers.atMost(1, more.divide(less, 1, RoundingMode.DOWN)));
    }
  }

  /** The direction in which a target can be exceeded; empty for one that is to be met exactly. */
  private static Optional<Direction> better(Measure measure, Target target) {
    return target.comparison().direction(measure.direction());
  }

  /**
   * Only for a part of a whole: income may well be twice another, and a change may be of any size.
   */
  private static Optional<Value> aboveWhole(Figure figure) {
    var indicator = figure.indicator();
    return indicator.measure().kind().isOfHundred() && NameAndFormula.isPartOfWhole(indicator)
        ? values(figure).filter(ValueWarnings::isAboveWhole).findFirst()
        : Optional.empty();
  }

  private static boolean isAboveWhole(Value value) {
    return value.asAmount().filter(amount -> amount.number().compareTo(WHOLE) > 0).isPresent();
  }

  private void worsening(PlanPlace place, Indicator indicator) {
    var measure = indicator.measure();
    var targets = List.copyOf(indicator.targets().entrySet());
    for (int i = 1; i < targets.size(); i++) {
      var before = targets.get(i - 1).getValue();
      var after = targets.get(i).getValue();
      if (isWorse(measure, before, after)) {
        warnings.add(
            Kind.TARGETS_WORSEN,
            place,
            ValueFormat.of(before, measure),
            targets.get(i - 1).getKey().toString(),
            ValueFormat.of(after, measure),
            targets.get(i).getKey().toString());
        return;
      }
    }
  }

  /** Compares numbers only: a day of a later year is later, and no worse. */
  private static boolean isWorse(Measure measure, Target before, Target after) {
    var way = better(measure, before);
    var earlier = before.value().asAmount();
    var later = after.value().asAmount();
    if (way.isEmpty()
        || !way.equals(better(measure, after))
        || earlier.isEmpty()
        || later.isEmpty()) {
      return false;
    }
    int order = later.get().number().compareTo(earlier.get().number());
    return way.get() == Direction.HIGHER_IS_BETTER ? order < 0 : order > 0;
  }
}
