package it.camcom.pira.domain.register;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.chamber.Chamber;
import it.camcom.pira.domain.chamber.Chambers;
import it.camcom.pira.domain.chamber.Logo;
import it.camcom.pira.domain.plan.PlanInBrief;
import it.camcom.pira.domain.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the master data of the chamber in scope. */
@ApplicationScoped
public class ChamberReading {

  private Chambers chambers;
  private Plans plans;

  protected ChamberReading() {}

  @Inject
  public ChamberReading(Chambers chambers, Plans plans) {
    this.chambers = chambers;
    this.plans = plans;
  }

  @Requires(Right.READ_PLAN)
  @Transactional
  public Chamber chamber() {
    return chambers.current();
  }

  /** What every page of the chamber shows. */
  @Requires(Right.READ_PLAN)
  @Transactional
  public ChamberInBrief brief() {
    return new ChamberInBrief(
        chambers.current(),
        chambers.hasLogo(),
        plans.all().stream().map(PlanInBrief::year).sorted(Comparator.reverseOrder()).toList());
  }

  @Requires(Right.READ_PLAN)
  @Transactional
  public boolean hasLogo() {
    return chambers.hasLogo();
  }

  @Requires(Right.READ_PLAN)
  @Transactional
  public Optional<Logo> logo() {
    return chambers.logo();
  }

  /**
   * A chamber as its pages are headed.
   *
   * @param years of its plans, from the latest
   */
  public record ChamberInBrief(Chamber chamber, boolean hasLogo, List<Year> years) {

    public ChamberInBrief {
      years = List.copyOf(years);
    }
  }
}
