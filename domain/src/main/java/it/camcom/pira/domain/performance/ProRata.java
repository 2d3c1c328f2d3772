package it.camcom.pira.domain.performance;

import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.Measure;
import it.camcom.pira.domain.value.Quotient;
import it.camcom.pira.domain.value.Target;
import it.camcom.pira.domain.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/**
 * The part of a year's target that a day of the year stands for. Only a flow of numbers or euro
 * with a target in a direction grows with the days; everything else is expected whole on any day,
 * as is an exact number or a range. The last day of the year stands for the whole target.
 *
 * @param days from the first of the year to the day, that day included
 */
public record ProRata(Year year, int days) {

  /** A rule of its own, since its results differ from those of the whole target. */
  public static final RuleVersion RULE = new RuleVersion("rapporto-al-target-pro-rata", 1);

  public ProRata {
    if (days < 1 || days > year.length()) {
      throw new IllegalArgumentException("not a part of a year");
    }
  }

  /** Empty where the target is expected whole, or the day is not in the year. */
  public static Optional<ProRata> of(Indicator indicator, Year year, LocalDate asOf) {
    boolean isPart = year.getValue() == asOf.getYear() && asOf.getDayOfYear() < year.length();
    return isPart && accrues(indicator.measure()) && hasDirection(indicator, year)
        ? Optional.of(new ProRata(year, asOf.getDayOfYear()))
        : Optional.empty();
  }

  private static boolean hasDirection(Indicator indicator, Year year) {
    return indicator
        .target(year)
        .flatMap(target -> target.comparison().direction(indicator.measure().direction()))
        .isPresent();
  }

  private static boolean accrues(Measure measure) {
    return measure.accrual().filter(accrual -> accrual == Measure.Accrual.FLOW).isPresent()
        && measure.kind().accrues();
  }

  /** The days of the whole year. */
  public int ofDays() {
    return year.length();
  }

  /** The exact part of the year. */
  Quotient share() {
    return new Quotient(BigDecimal.valueOf(days), BigDecimal.valueOf(ofDays()));
  }

  /** Returns the target for the elapsed days, with the decimals that a value is stored with. */
  public Target of(Target target) {
    return target
        .value()
        .asAmount()
        .filter(amount -> !target.comparison().isRange())
        .map(amount -> kept(amount.number()))
        .map(part -> new Target(target.comparison(), new Value.Amount(part), Optional.empty()))
        .orElse(target);
  }

  private BigDecimal kept(BigDecimal ofYear) {
    return Quotient.of(ofYear).times(share()).kept();
  }
}
