package it.camcom.pira.domain.plan;

import java.util.Optional;

/** The sheet of the financial health, of which a plan has one at most. */
public enum HealthId implements PartId<FinancialHealth> {
  ONLY;

  @Override
  public Optional<FinancialHealth> in(Plan plan) {
    return plan.financialHealth();
  }
}
