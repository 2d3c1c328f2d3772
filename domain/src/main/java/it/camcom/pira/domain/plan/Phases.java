package it.camcom.pira.domain.plan;

import java.time.Year;
import java.util.List;

/**
 * The phases of a programme on a time line of their own, which may differ from the plan's
 * triennium.
 *
 * @param years ascending, at most ten; empty when the sheet has no time line
 */
public record Phases(List<Year> years, List<Phase> phases) {

  public static final Phases NONE = new Phases(List.of(), List.of());

  public static final int MAX_YEARS = 10;

  /**
   * @throws IllegalArgumentException if the years do not ascend, or a phase has a mark in another
   *     year
   */
  public Phases {
    years = List.copyOf(years);
    phases = List.copyOf(phases);
    if (years.size() > MAX_YEARS) {
      throw new IllegalArgumentException("more than " + MAX_YEARS + " years");
    }
    for (int i = 1; i < years.size(); i++) {
      if (!years.get(i - 1).isBefore(years.get(i))) {
        throw new IllegalArgumentException("years of phases do not ascend");
      }
    }
    for (Phase phase : phases) {
      if (!years.containsAll(phase.marks().keySet())) {
        throw new IllegalArgumentException("a phase is marked outside its years");
      }
    }
  }
}
