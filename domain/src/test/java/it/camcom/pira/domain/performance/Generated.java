package it.camcom.pira.domain.performance;

import static it.camcom.pira.domain.plan.Examples.deadline;
import static it.camcom.pira.domain.plan.Examples.higherIsBetter;
import static it.camcom.pira.domain.plan.Examples.judgement;
import static it.camcom.pira.domain.plan.Examples.lowerIsBetter;

import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.value.Scale;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Target.Comparison;
import it.camcom.pira.domain.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Random rows of plans, the same for the same seed; edges come up more often than in life. */
final class Generated {

  private static final List<Measure> MEASURES =
      List.of(higherIsBetter(), lowerIsBetter(), judgement(), deadline());
  private static final List<String> LEVELS = Scale.OF_JUDGEMENT.levels();
  private static final int ALL_BITS = 69;

  private final Random random;

  Generated(long seed) {
    this.random = new Random(seed);
  }

  Measure measure() {
    return MEASURES.get(random.nextInt(MEASURES.size()));
  }

  Measure measureOfNumbers() {
    return MEASURES.get(random.nextInt(2));
  }

  /** Small counts, percentages, and anything of up to 15 digits and 6 decimals; of any sign. */
  BigDecimal number() {
    return switch (random.nextInt(4)) {
      case 0 -> BigDecimal.valueOf(random.nextInt(11) - 5);
      case 1 -> BigDecimal.valueOf(random.nextInt(20_001) - 5_000, 2);
      case 2 -> BigDecimal.valueOf(random.nextInt(21) - 10, 6);
      default -> random.nextBoolean() ? positive() : positive().negate();
    };
  }

  /** Returns a number of any magnitude from 0.000001. */
  BigDecimal positive() {
    return new BigDecimal(positiveUnits(), 6);
  }

  BigInteger positiveUnits() {
    return new BigInteger(1 + random.nextInt(ALL_BITS), random).add(BigInteger.ONE);
  }

  Value.Share share() {
    return new Value.Share(number().abs(), positive());
  }

  Value value() {
    return switch (random.nextInt(6)) {
      case 0 -> share();
      case 5 -> day();
      case 1 -> new Value.YesNo(random.nextBoolean(), "testo");
      case 2 -> new Value.Level(LEVELS.get(random.nextInt(LEVELS.size())));
      default -> new Value.Amount(number());
    };
  }

  /** Returns a day of two months, so that two days are often the same. */
  Value.Day day() {
    return new Value.Day(LocalDate.of(2020, 6, 1).plusDays(random.nextInt(61)));
  }

  Value quantity() {
    return random.nextInt(3) == 0 ? share() : new Value.Amount(number());
  }

  Target target() {
    return target(value());
  }

  Target targetOfNumbers() {
    return target(quantity());
  }

  private Target target(Value value) {
    return switch (random.nextInt(8)) {
      case 0 -> target(Comparison.AT_LEAST, value);
      case 1 -> target(Comparison.AT_MOST, value);
      case 2 -> target(Comparison.EXACTLY, value);
      case 3 -> range();
      case 4 -> target(Comparison.ABOVE, value);
      case 5 -> target(Comparison.BELOW, value);
      default -> Target.of(value);
    };
  }

  private static Target target(Comparison comparison, Value value) {
    return value.admits(comparison)
        ? new Target(comparison, value, Optional.empty())
        : Target.of(value);
  }

  private Target range() {
    var one = number();
    var other = number();
    return Target.between(one.min(other), one.max(other));
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Returns a fraction from 0 up to, but not including, 1, in millionths. */
  BigDecimal fraction() {
    return BigDecimal.valueOf(random.nextInt(1_000_000), 6);
  }
}
