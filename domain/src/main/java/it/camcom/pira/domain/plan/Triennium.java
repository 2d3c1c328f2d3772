package it.camcom.pira.domain.plan;

import java.time.Year;
import java.util.List;

/** The year of a plan and the two that follow. */
public record Triennium(Year first) {

  public List<Year> years() {
    return List.of(first, first.plusYears(1), first.plusYears(2));
  }

  public Year last() {
    return first.plusYears(2);
  }

  /** Whether a year is one of the three. */
  public boolean covers(Year year) {
    return years().contains(year);
  }

  /** "2020-2022". */
  @Override
  public String toString() {
    return first + "-" + last();
  }
}
