package it.camcom.pira.domain.editing;

import it.camcom.pira.domain.access.Requires;
import it.camcom.pira.domain.access.Right;
import it.camcom.pira.domain.formula.FormulaProposal;
import it.camcom.pira.domain.plan.Indicator;
import it.camcom.pira.domain.plan.IndicatorId;
import it.camcom.pira.domain.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Year;
import java.util.Optional;

/** Proposes how the value of an indicator follows from separately measured quantities. */
@ApplicationScoped
public class FormulaProposing {

  private Plans plans;

  protected FormulaProposing() {}

  @Inject
  public FormulaProposing(Plans plans) {
    this.plans = plans;
  }

  /** Returns the proposal; empty when the year's plan has no such indicator. */
  @Requires(Right.READ_PLAN)
  @Transactional
  public Optional<Proposed> of(Year year, IndicatorId id) {
    return plans
        .of(year)
        .flatMap(plan -> plan.indicator(id))
        .map(indicator -> new Proposed(indicator, proposal(indicator)));
  }

  private static FormulaProposal proposal(Indicator indicator) {
    return FormulaProposal.of(indicator.formula().text(), indicator.measure().kind());
  }

  /** An indicator with the proposal read from its formula. */
  public record Proposed(Indicator indicator, FormulaProposal proposal) {}
}
