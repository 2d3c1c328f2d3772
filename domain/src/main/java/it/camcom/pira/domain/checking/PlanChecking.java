package it.camcom.pira.domain.checking;

import it.camcom.pira.domain.chamber.CurrentScope;
import it.camcom.pira.domain.chamber.Right;
import it.camcom.pira.domain.performance.PlanAppraising;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/** Checking a plan of the chamber, as often as anyone who works on it likes. */
@ApplicationScoped
public class PlanChecking {

  private CurrentScope scope;
  private PlanAppraising appraising;

  protected PlanChecking() {}

  @Inject
  public PlanChecking(CurrentScope scope, PlanAppraising appraising) {
    this.scope = scope;
    this.appraising = appraising;
  }

  /** What is missing or doubtful in the plan of the year, with its values up to the day. */
  @Transactional
  public Optional<Checked> of(Year year, LocalDate asOf) {
    scope.require(Right.READ_PLAN);
    return appraising.of(year, asOf).map(PlanCheck::of);
  }
}
