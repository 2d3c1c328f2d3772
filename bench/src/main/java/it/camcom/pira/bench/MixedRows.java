package it.camcom.pira.bench;

import it.camcom.pira.domain.measurement.Measurement;
import it.camcom.pira.domain.measurement.SourceRounding;
import it.camcom.pira.domain.performance.Performance.Measured;
import it.camcom.pira.domain.performance.TargetRatio;
import it.camcom.pira.domain.value.Direction;
import it.camcom.pira.domain.formula.Formula;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.IndicatorType;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.value.Scale;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.plan.Typology;
import it.camcom.pira.domain.value.Value;
import it.camcom.pira.domain.value.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The rows of a large plan that was read from a document, in about the mixture of a published one:
 * one row in fifty agrees only within the precision of print. The same at each run.
 */
final class MixedRows {

  static final int COUNT = 200;
  static final Year YEAR = Year.of(2020);

  private static final LocalDate AS_OF = LocalDate.of(2020, 9, 30);
  private static final BigDecimal WHOLE_PERCENT = new BigDecimal("0.5");
  private static final SourceRounding NOT_PRINTED = new SourceRounding(BigDecimal.ZERO, Optional.empty());
  private static final int FIFTY = 50;
  private static final int KINDS = 10;

  private final Random random = new Random(COUNT);

  private MixedRows() {}

  static List<Row> ofAPlan() {
    var rows = new MixedRows();
    return IntStream.range(0, COUNT).mapToObj(rows::number).toList();
  }

  private Row number(int index) {
    if (index % FIFTY == 0) {
      return nineOfFiftyPrintedNineteen();
    }
    return switch (index % KINDS) {
      case 0, 1 -> yesNo();
      case 2 -> level();
      case 3 -> share();
      case 4 -> range();
      case 5, 6 -> amount(ValueKind.EURO, Direction.LOWER_IS_BETTER, 2);
      default -> amount(ValueKind.NUMBER, Direction.HIGHER_IS_BETTER, 0);
    };
  }

  private Row nineOfFiftyPrintedNineteen() {
    var printed = new SourceRounding(WHOLE_PERCENT, Optional.of(new BigDecimal("19")));
    return row(
        measure(ValueKind.PERCENT, Direction.HIGHER_IS_BETTER, Optional.empty()),
        Target.of(Value.amount("50")),
        Value.amount("9"),
        printed);
  }

  private Row yesNo() {
    return asComputed(
        measure(ValueKind.YES_NO, Direction.HIGHER_IS_BETTER, Optional.empty()),
        Target.of(new Value.YesNo(true, "si")),
        new Value.YesNo(random.nextBoolean(), "realizzato"));
  }

  private Row level() {
    var scale = Scale.OF_JUDGEMENT;
    return asComputed(
        measure(ValueKind.ORDINAL, Direction.HIGHER_IS_BETTER, Optional.of(scale)),
        Target.of(new Value.Level("buono")),
        new Value.Level(scale.levels().get(random.nextInt(scale.levels().size()))));
  }

  private Row share() {
    return asComputed(
        measure(ValueKind.K_OF_N, Direction.HIGHER_IS_BETTER, Optional.empty()),
        Target.of(Value.amount("1")),
        new Value.Share(amount(0), amount(0)));
  }

  private Row range() {
    var from = amount(2);
    return asComputed(
        measure(ValueKind.NUMBER, Direction.HIGHER_IS_BETTER, Optional.empty()),
        Target.between(from, from.add(BigDecimal.TEN)),
        new Value.Amount(amount(2)));
  }

  private Row amount(ValueKind kind, Direction direction, int decimals) {
    return asComputed(
        measure(kind, direction, Optional.empty()),
        Target.of(new Value.Amount(amount(decimals))),
        new Value.Amount(amount(decimals)));
  }

  private BigDecimal amount(int decimals) {
    return BigDecimal.valueOf(1 + random.nextInt(100_000_000), decimals);
  }

  private static Measure measure(ValueKind kind, Direction direction, Optional<Scale> scale) {
    return new Measure(kind, "n.", direction, scale, 0, Optional.empty());
  }

  /** SourceRounding as the rule gives it, as nearly all rows are. */
  private static Row asComputed(Measure measure, Target target, Value value) {
    return TargetRatio.of(measure, target, value) instanceof Measured measured
        ? row(
            measure,
            target,
            value,
            new SourceRounding(BigDecimal.ZERO, Optional.of(measured.roundedPercent(0))))
        : row(measure, target, value, NOT_PRINTED);
  }

  private static Row row(Measure measure, Target target, Value value, SourceRounding printed) {
    var indicator =
        new Indicator(
            IndicatorId.next(),
            Typology.of(IndicatorType.OUTPUT),
            "Eventi",
            Formula.written("n. eventi realizzati"),
            measure,
            Map.of(YEAR, target));
    return new Row(indicator, Measurement.read(indicator.id(), AS_OF, value, printed));
  }

  /** An indicator with what was measured of it. */
  record Row(Indicator indicator, Measurement measurement) {}
}
