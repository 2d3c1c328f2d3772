package it.camcom.pira.domain.plan;

import java.util.Collection;

/** A plan on which nothing hangs but, if so, an approved document. */
public record UsedPlan(boolean approved) implements PlanUse {

  @Override
  public boolean isApproved(PlanId plan) {
    return approved;
  }

  @Override
  public PlanContents contents(Plan plan) {
    return new PlanContents(0, plan.sheets().size(), 0, plan.indicators().count(), 0, 0, 0, 0);
  }

  @Override
  public void release(Plan plan) {}

  @Override
  public long measurements(Collection<IndicatorId> indicators) {
    return 0;
  }

  @Override
  public void forget(Collection<IndicatorId> indicators) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean allMeasuredAs(Indicator indicator) {
    return true;
  }
}
