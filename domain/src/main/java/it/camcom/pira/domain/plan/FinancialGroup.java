package it.camcom.pira.domain.plan;

/** The five groups of the sheet of financial health, as printed. */
public enum FinancialGroup {
  /** Equilibrio economico. */
  ECONOMIC_BALANCE,
  /** Proventi. */
  INCOME,
  /** Costi. */
  COSTS,
  /** Patrimonio. */
  ASSETS,
  /** Indebitamento. */
  DEBT
}
