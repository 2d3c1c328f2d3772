package it.camcom.pira.domain.formula;

import it.camcom.pira.domain.plan.Examples;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.IndicatorType;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.plan.Typology;
import it.camcom.pira.domain.value.Direction;
import it.camcom.pira.domain.value.Scale;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.ValueKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Indicators whose value follows from their quantities. */
public final class Calculated {

  private Calculated() {}

  /** Payments made electronically, out of all. */
  public static Indicator payments(ValueKind kind, String calculation, Target target) {
    return new Indicator(
        IndicatorId.next(),
        Typology.of(IndicatorType.OUTPUT),
        "Pagamenti elettronici",
        new Formula(
            "Pagamenti elettronici / Totale pagamenti",
            List.of("Pagamenti elettronici", "Totale pagamenti"),
            Calculation.parse(calculation)),
        Measure.ofKind(kind),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new TreeMap<>(Map.of(Examples.YEAR, target)));
  }

  /** Such as events held, of which each day of the year has its part. */
  public static Indicator flow(ValueKind kind, Measure.Accrual accrual, Target target) {
    return new Indicator(
        IndicatorId.next(),
        Typology.of(IndicatorType.OUTPUT),
        "Eventi",
        Formula.written("n. eventi"),
        new Measure(
            kind,
            "n.",
            kind.direction().orElse(Direction.HIGHER_IS_BETTER),
            scale(kind),
            Math.min(2, kind.maxDecimals()),
            Optional.of(accrual)),
        new TreeMap<>(Map.of(Examples.YEAR, target)));
  }

  private static Optional<Scale> scale(ValueKind kind) {
    return kind == ValueKind.ORDINAL ? Optional.of(Scale.OF_JUDGEMENT) : Optional.empty();
  }
}
