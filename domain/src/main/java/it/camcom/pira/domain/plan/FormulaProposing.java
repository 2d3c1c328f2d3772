package it.camcom.pira.domain.plan;

import it.camcom.pira.domain.chamber.CurrentScope;
import it.camcom.pira.domain.chamber.Right;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Year;
import java.util.Optional;

/** Proposing how the value of an indicator follows from quantities that are measured one by one. */
@ApplicationScoped
public class FormulaProposing {

  private CurrentScope scope;
  private Plans plans;

  protected FormulaProposing() {}

  @Inject
  public FormulaProposing(CurrentScope scope, Plans plans) {
    this.scope = scope;
    this.plans = plans;
  }

  /** Empty when the year's plan has no such indicator. */
  @Transactional
  public Optional<Proposed> of(Year year, IndicatorId id) {
    scope.require(Right.READ_PLAN);
    return plans
        .of(year)
        .flatMap(plan -> plan.indicator(id))
        .map(indicator -> new Proposed(indicator, FormulaProposal.of(indicator)));
  }

  /** An indicator with what its formula seems to say. */
  public record Proposed(Indicator indicator, FormulaProposal proposal) {}
}
