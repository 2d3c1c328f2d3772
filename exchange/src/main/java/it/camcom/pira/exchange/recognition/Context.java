package it.camcom.pira.exchange.recognition;

import it.camcom.pira.domain.plan.Triennium;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * The facts that apply to the whole document.
 *
 * @param year of the plan
 * @param asOf the day of the situation
 */
record Context(Year year, LocalDate asOf, FindingCollector notes) {

  boolean isOutside(Year other) {
    return !new Triennium(year).covers(other);
  }

  /** Returns the first year in a list that is outside the plan's triennium. */
  Optional<Year> stale(List<Year> years) {
    return years.stream().filter(this::isOutside).findFirst();
  }

  /** "2020-2022". */
  String triennium() {
    return new Triennium(year).toString();
  }
}
