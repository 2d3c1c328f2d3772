package it.camcom.pira.domain.plan;

import java.util.Optional;

/** The id of the sheet of financial health; a plan has one at most. */
public enum HealthId implements PartId<FinancialHealth> {
  ONLY;

  @Override
  public Optional<FinancialHealth> in(Plan plan) {
    return plan.financialHealth();
  }
}
