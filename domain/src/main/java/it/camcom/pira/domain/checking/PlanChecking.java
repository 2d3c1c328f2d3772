package it.camcom.pira.domain.checking;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.performance.PlanAppraising;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/** Checks a plan of the chamber on demand. */
@ApplicationScoped
public class PlanChecking {

  private PlanAppraising appraising;

  protected PlanChecking() {}

  @Inject
  public PlanChecking(PlanAppraising appraising) {
    this.appraising = appraising;
  }

  /** Returns what is missing or doubtful in the plan of the year, with its values up to the day. */
  @Requires(Right.READ_PLAN)
  @Transactional
  public Optional<Checked> of(Year year, LocalDate asOf) {
    return appraising.of(year, asOf).map(PlanCheck::of);
  }
}
